import CaseDomain
import Testing

/// Conditions, what is asked, what is checked, and how two changes come together.
struct FormCheckingTests {
  static let conditions: [(condition: FieldCondition, values: [FieldID: String], holds: Bool)] = [
    (.always, [:], true), (.filled("a"), ["a": "x"], true), (.filled("a"), ["a": ""], false),
    (.filled("a"), [:], false), (.empty("a"), [:], true), (.empty("a"), ["a": "x"], false),
    (.has("a", anyOf: ["5", "9"]), ["a": "8,9"], true),
    (.has("a", anyOf: ["5"]), ["a": "8,15"], false),
    (.all([.filled("a"), .empty("b")]), ["a": "x"], true),
    (.all([.filled("a"), .filled("b")]), ["a": "x"], false),
    (.any([.filled("a"), .filled("b")]), ["b": "x"], true), (.any([]), [:], false),
    (.not(.filled("a")), [:], true),
    (nik, ["nik": "9903054507550011", "lahir": "1955-07-05", "jk": "P"], false),
    (nik, ["nik": "9903054507550011", "lahir": "1955-07-06", "jk": "P"], true),
    (nik, ["nik": "9903054507550011", "lahir": "1955-07-05", "jk": "L"], true),
    (nik, ["nik": "9903054507550011", "jk": "P"], false), (nik, ["nik": "9903054507550011"], false),
    (nik, ["lahir": "1955-07-06", "jk": "L"], false),
    (band, ["jenis": "8", "lahir": "1966-11-22"], false),
    (band, ["jenis": "8", "lahir": "1966-11-23"], true),
    (band, ["jenis": "8", "lahir": "1966-11-23", "sejak": "2026-11-23"], false),
    (band, ["jenis": "23", "lahir": "1986-01-01", "jk": "L"], true),
    (band, ["jenis": "23", "jk": "P"], false), (band, ["jenis": "8"], false),
    (band, ["jenis": "3", "lahir": "2016-01-01"], false),
    (band, ["jenis": "3", "lahir": "2016-01-01", "peran": "pelaku"], true),
    (band, ["jenis": "3", "lahir": "2012-01-01", "peran": "pelaku"], false),
  ]

  static let nik = FieldCondition.nikDiffers(nik: "nik", birthDate: "lahir", sex: "jk")
  static let band = FieldCondition.outsideBand(
    BandQuestion(
      types: "jenis", from: "sejak", abhRole: "peran",
      person: .fields(birthDate: "lahir", sex: "jk")))

  @Test(arguments: conditions)
  func holds(condition: FieldCondition, values: [FieldID: String], holds: Bool) {
    #expect(condition.holds(for: FormValues(values), on: FormSamples.today) == holds)
  }

  static let form = FormDescription(
    "uji", title: "Uji",
    fields: [
      FormField("nama", "Nama", .text(limit: 9), required: true),
      FormField("jenis", "Jenis", .ticks(.types([5, 8]))),
      FormField(
        "ragam", "Ragam", .choice(.fixed([FieldChoice("fisik", "Fisik")])), required: true,
        when: .has("jenis", anyOf: ["5"])),
      FormField("alat", "Alat", .text(limit: 9), required: true, when: .filled("ragam")),
      FormField("janji", "Janji", .date(.future)),
    ])

  private func asked(_ values: [FieldID: String]) -> [String] {
    Self.form.asked(given: FormValues(values), on: FormSamples.today).map(\.id.rawValue)
  }

  @Test func asksOnlyForWhatBelongs() {
    #expect(asked([:]) == ["nama", "jenis", "janji"])
    #expect(asked(["jenis": "5"]) == ["nama", "jenis", "ragam", "janji"])
    #expect(asked(["jenis": "5", "ragam": "fisik"]).contains("alat"))
    // The answer stands there still, but its question is gone, and the next one with it.
    #expect(asked(["jenis": "8", "ragam": "fisik"]) == ["nama", "jenis", "janji"])
  }

  @Test func dropsAnswersThatAreNotAskedFor() {
    let values = FormValues(["jenis": "8", "ragam": "fisik", "alat": "tongkat", "lain": "x"])
    #expect(Self.form.answers(in: values, on: FormSamples.today).texts == ["jenis": "8"])
  }

  @Test func findsEveryFaultInOrder() {
    let values = FormValues(["jenis": "3", "janji": "2026-11-21", "ragam": "netra"])
    #expect(
      Self.form.check(values, in: FormSamples.martapura) == [
        FieldFault("nama", .required), FieldFault("jenis", .noSuchChoice),
        FieldFault("janji", .dateInPast),
      ])
  }

  @Test func letsStandWhatWasThereBefore() {
    let base = FormValues(["nama": "Budi", "jenis": "3", "janji": "2026-11-21"])
    #expect(Self.form.check(base, unlike: base, in: FormSamples.martapura) == [])
    var emptied = base
    emptied["nama"] = ""
    #expect(
      Self.form.check(emptied, unlike: base, in: FormSamples.martapura)
        == [FieldFault("nama", .required)])
  }

  static let broken: [(kind: FieldKind, kept: String, problem: FieldProblem)] = [
    (.date(.any), "17-08-1945", .notADate), (.yesNo, "y", .notYesOrNo),
    (.nik, "990305 450755 0011", .notANumber), (.rupiah, "Rp5", .notANumber),
    (.area(.desa), "6303051004", .noSuchArea), (.area(.desa), "63.71.01.1001", .areaOutside),
    (.choice(.sexes), "perempuan", .noSuchChoice), (.text(limit: 2), "abc", .tooLong(limit: 2)),
    (.number(1...3), "9", .outOfRange(1...3)),
  ]

  @Test(arguments: broken)
  func refusesWhatIsNotKeptSo(kind: FieldKind, kept: String, problem: FieldProblem) {
    let form = FormDescription("uji", title: "", fields: [FormSamples.field(kind)])
    #expect(
      form.check(FormValues(["uji": kept]), in: FormSamples.martapura)
        == [FieldFault("uji", problem)])
  }

  static let merges: [(base: String, mine: String?, theirs: String?, merged: String, clash: Bool)] =
    [
      ("a", "a", "a", "a", false), ("a", "b", "a", "b", false), ("a", "a", "c", "c", false),
      ("a", "b", "c", "b", true), ("a", "b", "b", "b", false), ("", "b", "", "b", false),
      ("", "b", "c", "b", true), ("a", "", "c", "", true), ("a", "", "a", "", false),
      ("a", nil, "c", "c", false), ("", "b", nil, "b", false), ("a", "a", "", "", false),
    ]

  @Test(arguments: merges)
  func bringsTwoChangesTogether(
    base: String, mine: String?, theirs: String?, merged: String, clash: Bool
  ) {
    func values(_ text: String?) -> FormValues { FormValues(text.map { ["f": $0] } ?? [:]) }
    let merge = FormMerge(
      base: values(base), mine: values(mine), theirs: values(theirs), fields: ["f"])
    #expect(merge.values["f"] == merged)
    #expect(!merge.clashes.isEmpty == clash)
    let decided = FormMerge(
      base: values(base), mine: values(mine), theirs: values(theirs), fields: ["f"],
      decided: ["f"])
    #expect(decided.clashes.isEmpty)
    #expect(decided.values["f"] == merged)
  }

  @Test func keepsBothWhenDifferentFieldsChanged() {
    let merge = FormMerge(
      base: FormValues(["rt": "001", "telepon": ""]),
      mine: FormValues(["rt": "002", "telepon": ""]),
      theirs: FormValues(["rt": "001", "telepon": "0812"]), fields: ["rt", "telepon"])
    #expect(merge.values.texts == ["rt": "002", "telepon": "0812"])
    #expect(merge.clashes.isEmpty)
  }
}
