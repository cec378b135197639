import CaseDomain
import Testing

struct DecimalTextTests {
  static let read: [(text: String, places: Int, units: Int?)] = [
    ("87,25", 2, 8725), ("87.25", 2, 8725), ("87", 2, 8700), ("87,5", 2, 8750), ("0", 1, 0),
    ("100", 2, 10_000), ("0,05", 2, 5), ("87,255", 2, nil), ("87,", 2, nil), (",5", 1, nil),
    ("", 1, nil), ("-1", 1, nil), ("8,7,5", 2, nil), ("lima", 1, nil), ("٥", 1, nil),
    ("1234567", 0, nil),
  ]

  @Test(arguments: read) func readsWithCommaOrDot(text: String, places: Int, units: Int?) {
    #expect(DecimalText.units(in: text, places: places) == units)
  }

  static let shown: [(units: Int, places: Int, full: String, short: String)] = [
    (8725, 2, "87,25", "87,25"), (8750, 2, "87,50", "87,5"), (9000, 2, "90,00", "90"),
    (5, 2, "0,05", "0,05"), (0, 1, "0,0", "0"), (-48, 1, "-4,8", "-4,8"), (7, 0, "7", "7"),
    (100, 0, "100", "100"),
  ]

  @Test(arguments: shown) func showsAllOrNoZeros(
    units: Int, places: Int, full: String, short: String
  ) {
    #expect(DecimalText.full(units, places: places) == full)
    #expect(DecimalText.short(units, places: places) == short)
  }

  static let means: [(sum: Int, count: Int, mean: Int?)] = [
    (10, 4, 3), (9, 4, 2), (10, 3, 3), (11, 3, 4), (-10, 4, -3), (0, 5, 0), (5, 0, nil),
  ]

  @Test(arguments: means) func roundsHalvesAway(sum: Int, count: Int, mean: Int?) {
    #expect(DecimalText.mean(sum, of: count) == mean)
  }

  @Test func aFieldTakesItAndKeepsItShort() throws {
    let field = FormField("nilai", "Nilai", .decimal(0...100, places: 2))
    let setting = FieldSetting(
      today: Day(number: 20_000), area: ResultSamples.banjar, zone: .wita)
    func accept(_ text: String) throws -> String {
      try FieldReading.accept(text, in: field, given: FormValues(), in: setting)
    }
    #expect(try accept("87.50") == "87,5")
    #expect(try accept("100") == "100")
    #expect(throws: FieldProblem.outOfRange(0...100)) { try accept("100,01") }
    #expect(throws: FieldProblem.notANumber) { try accept("8,755") }
    #expect(FieldReading.shown("87,5", in: field, given: FormValues(), in: setting) == "87,5")
    #expect(FormValues(["nilai": "87,5"]).units("nilai", places: 2) == 8750)
  }
}
