import CaseDomain
import TestSupport
import Testing

struct ImportJudgeTests {
  /// Every cell that can be wrong is, from the reason on; so the order of the reasons shows.
  static let reasons: [(changes: [ImportColumn: String], reason: RejectReason)] = [
    ([.name: " ", .nik: "1"], .nameEmpty),
    ([.name: "-.", .nik: "1"], .nameEmpty),
    ([.nik: "6,30301E+15", .sex: "X"], .nikRoundedBySpreadsheet),
    ([.nik: "6.30301E+15"], .nikRoundedBySpreadsheet),
    ([.nik: "'9.90305450755001e15"], .nikRoundedBySpreadsheet),
    ([.nik: "990305450755001", .sex: "X"], .nikNotSixteenDigits),
    ([.nik: "99030545075500111"], .nikNotSixteenDigits),
    ([.nik: "990305450755O011"], .nikNotSixteenDigits),
    ([.nik: "entah"], .nikNotSixteenDigits),
    ([.nik: "9903053207550011", .sex: "X"], .nikDateImpossible),
    ([.nik: "9903052902010011"], .nikDateImpossible),
    ([.nik: "9903054507550000"], .nikDateImpossible),
    ([.sex: "", .birthDate: "x"], .sexUnknown),
    ([.sex: "X"], .sexUnknown),
    ([.birthDate: "31-02-1955", .kecamatan: "Antah"], .birthDateUnreadable),
    ([.birthDate: "1955"], .birthDateUnreadable),
    ([.birthDate: ""], .birthDateUnreadable),
    ([.birthDate: "23-11-2026", .kecamatan: "Antah"], .birthDateInFuture),
    ([.kecamatan: "Antah", .types: "99"], .areaUnknown),
    ([.desa: "Antah"], .areaUnknown),
    ([.kecamatan: "", .desa: ""], .areaUnknown),
    ([.areaCode: "63.03.99"], .areaUnknown),
    ([.areaCode: "63.01.01"], .areaUnknown),
    ([.kabupaten: "Palangka Raya", .kecamatan: "Jekan Raya", .desa: ""], .outsideWorkArea),
    ([.types: "Karang Taruna"], .typeUnknown),
    ([.types: ""], .typeUnknown),
    ([.types: "8; 99"], .typeUnknown),
    ([.types: "KAT"], .typeIsNotOfPersons),
    ([.types: "8; 26"], .typeIsNotOfPersons),
  ]

  @Test(arguments: reasons)
  func rejectsForTheFirstReason(changes: [ImportColumn: String], reason: RejectReason) {
    #expect(Self.judge(changes).verdict == .rejected(reason))
  }

  static let none = ["", " ", "-", "--", "0", "belum ada", "BELUM ADA", "Belum  Ada", "'-"]

  @Test(arguments: none)
  func takesARowWithoutNIK(cell: String) throws {
    let client = try Self.accepted([.nik: cell])
    #expect(client.nik == nil)
    #expect(client.warnings.all == [.withoutNIK])
  }

  static let spellings = [
    "9903054507550011", "'9903054507550011", "9903 0545 0755 0011", "99.03.05.450755.0011",
    "990305-450755-0011", "9903\u{A0}0545\u{A0}0755\u{A0}0011",
  ]

  @Test(arguments: spellings)
  func readsTheNIKHoweverItIsGrouped(cell: String) throws {
    let client = try Self.accepted([.nik: cell])
    #expect(client.nik?.digits == "9903054507550011")
    #expect(client.warnings.isEmpty)
  }

  @Test func keepsABrokenNIKAsReasonWhenAsked() throws {
    var options = Self.options
    options.brokenNIK = .kosongkan
    let client = try Self.accepted([.nik: " 6,30301E+15 "], options)
    #expect(client.nik == nil)
    #expect(client.nikReason == "6,30301E+15")
    #expect(client.warnings.contains(.withoutNIK))
  }

  @Test func normalisesTheCells() throws {
    let client = try Self.accepted([
      .name: "  Siti \u{A0} Maimunah ", .kk: "'9903 0545 0755 0011", .address: "Jl. A\nGang B",
      .rt: "3", .rw: "RW 12", .types: "8, PD", .phone: "-",
    ])
    #expect(client.name == "Siti Maimunah")
    #expect(client.kk == "9903054507550011")
    #expect(client.address == "Jl. A Gang B")
    #expect([client.rt, client.rw] == ["003", "012"])
    #expect(client.types == [8, 9])
    #expect(client.area.dotted == "63.03.05.1001")
    #expect(client.warnings.isEmpty)
  }

  @Test func leavesOutCharactersThatNobodyTypes() throws {
    let client = try Self.accepted([.name: "Mai\u{1B}[31mmu\u{202E}nah\u{200B}"])
    #expect(client.name == "Mai[31mmunah")
    #expect(client.warnings.all == [.charactersDropped])
  }

  static let warnings: [(changes: [ImportColumn: String], warnings: [ImportWarning])] = [
    ([.birthDate: "06-07-1955"], [.nikDiffersFromBirthDate]),
    ([.sex: "Laki-laki"], [.nikDiffersFromSex]),
    ([.types: "1"], [.ageOutsideCriteria]),
    ([.types: "PRSE"], [.ageOutsideCriteria]),
    ([.types: "23", .sex: "L"], [.nikDiffersFromSex, .ageOutsideCriteria, .sexOutsideCriteria]),
    ([.kk: "9903"], [.kkLeftOut]),
  ]

  @Test(arguments: warnings)
  func warnsOfWhatIsOdd(changes: [ImportColumn: String], warnings: [ImportWarning]) throws {
    #expect(try Self.accepted(changes).warnings.all == warnings)
  }

  static let places: [(changes: [ImportColumn: String], area: String)] = [
    ([:], "63.03.05.1001"),
    ([.desa: ""], "63.03.05"),
    ([.kabupaten: "Banjar"], "63.03.05.1001"),
    ([.kabupaten: "KABUPATEN BANJAR", .kecamatan: "Kec. Martapura"], "63.03.05.1001"),
    ([.areaCode: "63.03.05.1001", .kabupaten: "", .kecamatan: "", .desa: ""], "63.03.05.1001"),
    ([.areaCode: "6303051001", .desa: ""], "63.03.05.1001"),
    ([.desa: "63.03.05.1001"], "63.03.05.1001"),
  ]

  @Test(arguments: places)
  func findsThePlace(changes: [ImportColumn: String], area: String) throws {
    #expect(try Self.accepted(changes).area.dotted == area)
  }

  @Test func tellsAPlaceOutsideTheAccountsAreaFromNone() {
    var options = Self.options
    options.workArea = Self.code("63.03.05")
    let neighbour: [ImportColumn: String] = [.kecamatan: "Gambut", .desa: ""]
    #expect(Self.judge(neighbour, options).verdict == .rejected(.outsideWorkArea))
    #expect(Self.judge([.kecamatan: "Gambat"], options).verdict == .rejected(.areaUnknown))
  }

  @Test func takesRowsOfTheAreaAskedForAlone() throws {
    var options = Self.options
    options.area = Self.code("63.03.05")
    let none: [ImportColumn: String] = [.kabupaten: "", .kecamatan: "", .desa: ""]
    #expect(try Self.accepted(none, options).area.dotted == "63.03.05")
    #expect(
      try Self.accepted(none.merging([.desa: "Keraton"]) { $1 }, options).area.dotted
        == "63.03.05.1001")
    let neighbour: [ImportColumn: String] = [.kecamatan: "Gambut", .desa: ""]
    #expect(Self.judge(neighbour, options).verdict == .rejected(.areaUnknown))
  }

  @Test func keepsTheDesasNameWhereTheTableHasNone() throws {
    var options = Self.options
    options.workArea = Self.code("64")
    let client = try Self.accepted(
      [.kabupaten: "Kota Samarinda", .kecamatan: "Samarinda Ulu", .desa: "Air Putih"], options)
    #expect(client.area.level == .kecamatan)
    #expect(client.desaText == "Air Putih")
  }

  @Test func startsTheEntryAtTheListsDate() throws {
    #expect(try Self.accepted([:]).from == Self.options.today)
    #expect(try Self.accepted([.recordedOn: "03-02-2026"]).from.iso8601 == "2026-02-03")
    #expect(try Self.accepted([.year: "2024"]).from.iso8601 == "2024-01-01")
    #expect(try Self.accepted([.year: "2030"]).from == Self.options.today)
  }

  @Test func splitsPlaceAndDateOfBirth() throws {
    let client = try Self.accepted([
      .birthDate: "", .birthPlaceAndDate: "Kandangan, 05-07-1955", .rtRw: "001/002",
    ])
    #expect(client.birthPlace == "Kandangan")
    #expect(client.birthDate.iso8601 == "1955-07-05")
    #expect([client.rt, client.rw] == ["001", "002"])
  }

  /// Whatever stands in the cells, a row is judged, and an accepted one is fit to be stored.
  @Test(arguments: 0..<300)
  func judgesRandomCells(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = Self.pieces
    var row = Self.row([:])
    for column in ImportColumn.allCases where random.next(below: 4) == 0 {
      row[column] = (0..<random.next(below: 4)).map { _ in
        pieces[random.next(below: pieces.count)]
      }.joined()
    }
    var judge = ImportJudge(Self.options)
    guard case .accepted(.client(let client)) = judge.judge(row).verdict else { return }
    #expect(!client.name.isEmpty && !client.types.isEmpty, "seed \(seed)")
    #expect(client.from <= Self.options.today && client.birthDate <= client.from, "seed \(seed)")
    #expect(client.kk.isEmpty || client.kk.utf8.count == 16, "seed \(seed)")
  }

  private static let pieces = [
    "Maimunah", "9903054507550011", "05-07-1955", "2024-02-30", "P", "L", "8", "FM", "26", ",",
    ";", "/", " ", "\u{0}", "\u{1B}", "\u{202E}", "\u{1F600}", "e\u{301}", "\u{FFFD}", "-", "0",
    "63.03.05.1001", "Martapura", "Keraton", "Kab. Banjar", "99999", "2024", "\n", "'", "+",
  ]

  private static let options = ImportOptions(workArea: code("63"), today: day("2026-11-22"))

  private static func accepted(
    _ changes: [ImportColumn: String], _ options: ImportOptions = options
  ) throws -> ImportedClient {
    guard case .accepted(.client(let client)) = judge(changes, options).verdict else {
      throw Unexpected.rejection
    }
    return client
  }

  private enum Unexpected: Error { case rejection }

  /// Judges a row of an invented person with some cells changed.
  private static func judge(
    _ changes: [ImportColumn: String], _ options: ImportOptions = options
  ) -> JudgedRow {
    var judge = ImportJudge(options)
    return judge.judge(row(changes))
  }

  private static func row(_ changes: [ImportColumn: String]) -> ImportRow {
    var row = ImportRow(record: 2)
    let cells: [ImportColumn: String] = [
      .name: "Maimunah", .nik: "9903054507550011", .birthDate: "05-07-1955", .sex: "P",
      .desa: "Keraton", .kecamatan: "Martapura", .kabupaten: "Kab. Banjar", .types: "8",
    ]
    for (column, cell) in cells.merging(changes, uniquingKeysWith: { $1 }) { row[column] = cell }
    return row
  }

  private static func code(_ text: String) -> WilayahCode {
    guard let code = WilayahCode(text) else { preconditionFailure("a code") }
    return code
  }

  private static func day(_ text: String) -> Day {
    guard let day = Day(iso8601: text) else { preconditionFailure("a day") }
    return day
  }
}
