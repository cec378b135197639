import CaseDomain
import TestSupport
import Testing

@testable import CaseDocuments

struct ImportFileTests {
  static let dialects: [(name: String, separator: String, rows: Int)] = [
    ("A", ";", 300), ("B", ",", 300), ("C", "|", 300), ("D", "\t", 300), ("E", ",", 24),
  ]

  @Test(arguments: dialects)
  func understandsTheSampleLists(name: String, separator: String, rows: Int) throws {
    let file = try ImportFile(path: ImportFixtures.path(name), hasArea: false)
    #expect(file.separator == separator.utf8.first)
    #expect(file.skipped == SkippedRecords())
    let records = try Self.rows(of: file).map(\.record)
    #expect(records == Array(2..<rows + 2))
  }

  @Test(arguments: ImportFixtures.names)
  func readsTheSameFromASpreadsheet(name: String) throws {
    let plain = try ImportFile(path: ImportFixtures.path(name), hasArea: false)
    var records = [plain.header.headings]
    var row = ImportRow(record: 0)
    var expected: [ImportRow] = []
    while try plain.next(&row) {
      expected.append(row)
      records.append(plain.texts)
    }
    let directory = try ScratchDirectory()
    let path = try directory.write(XLSXMaker(records: records).workbook, to: "list.xlsx")
    let spreadsheet = try ImportFile(path: path, hasArea: false)
    #expect(spreadsheet.isSpreadsheet)
    #expect(try Self.rows(of: spreadsheet) == expected)
  }

  @Test func passesOverWhatIsNoData() throws {
    let file = try Self.file(
      """
      sep=,
      DAFTAR PPKS,,,,
      ,,,,
      Nama,Tgl Lahir,JK,Kecamatan,Jenis PPKS
      (1),(2),(3),(4),(5)
      Contoh,01-01-1980,L,Martapura,8
      ,,,,
      Jumlah,,,,1
      """)
    let rows = try Self.rows(of: file)
    #expect(rows.map { [$0[.name], $0[.types], "\($0.record)"] } == [["Contoh", "8", "3"]])
    #expect(file.skipped == SkippedRecords(titles: 2, numberings: 1, feet: 1, blanks: 1))
  }

  @Test func hasNoRowsUnderALoneHeader() throws {
    #expect(try Self.rows(of: Self.file("Nama;Tgl Lahir;JK;Desa;Jenis PPKS\n")).isEmpty)
  }

  static let unusable: [(bytes: [UInt8], error: ReadingError)] = [
    ([], .empty),
    (Array("\u{89}PNG\u{0}\u{1}".utf8), .binary),
    ([0xFF, 0xFE, 0x4E, 0x00], .utf16),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], .oldSpreadsheet),
    (Array("PK\u{3}\u{4}rubbish".utf8), .brokenSpreadsheet),
    (Array("Surat undangan\nDengan hormat\n".utf8), .noHeader),
    (Array("Nama;JK;Desa;Jenis PPKS\nA;L;B;8\n".utf8), .missingColumns([.birthDate])),
    (Array("Nama;Sekolah\nA;B\n".utf8), .missingColumns([.birthDate, .sex, .types])),
    (Array("Nama;JK;Tgl Lahir;Jenis PPKS\nA;L;B;8\n".utf8), .needsArea),
  ]

  @Test(arguments: unusable)
  func saysWhyAFileIsUnusable(bytes: [UInt8], error: ReadingError) throws {
    let directory = try ScratchDirectory()
    let path = try directory.write(bytes, to: "list")
    #expect(throws: error) { try ImportFile(path: path, hasArea: false) }
  }

  @Test func needsNoPlacesWhereAnAreaIsGiven() throws {
    let directory = try ScratchDirectory()
    let path = try directory.write("Nama;JK;Tgl Lahir;Jenis\nA;L;1-1-1980;8\n", to: "list")
    #expect(try Self.rows(of: ImportFile(path: path, hasArea: true)).count == 1)
  }

  @Test func saysThatAFileCannotBeOpened() throws {
    let directory = try ScratchDirectory()
    #expect(throws: ReadingError.unreadable(errno: 2)) {
      try ImportFile(path: directory.path("none"), hasArea: false)
    }
    #expect(throws: ReadingError.unreadable(errno: 21)) {
      try ImportFile(path: directory.path, hasArea: false)
    }
  }

  private static func file(_ text: String) throws -> ImportFile {
    let directory = try ScratchDirectory()
    return try ImportFile(path: directory.write(text, to: "list.csv"), hasArea: false)
  }

  private static func rows(of file: ImportFile) throws -> [ImportRow] {
    var rows: [ImportRow] = []
    var row = ImportRow(record: 0)
    while try file.next(&row) { rows.append(row) }
    return rows
  }
}
