import CSpreadsheet
import TestSupport
import Testing

@testable import CaseDocuments

struct XLSXReaderTests {
  @Test func readsTheKindsOfCells() throws {
    var maker = XLSXMaker()
    maker.add([.shared("Nama & Co"), .inline("<b>"), .empty, .number("7.0"), .boolean(true)])
    maker.add([.number("9.90305450755001E+15"), .number("9903054507550011"), .date(20275)])
    #expect(
      try Self.read(maker.workbook) == [
        ["Nama & Co", "<b>", "", "7", "1"],
        ["9.90305450755001E+15", "9903054507550011", "1955-07-05"],
      ])
  }

  @Test func countsRowsThatTheFileLeavesOut() throws {
    var maker = XLSXMaker()
    maker.add([.shared("a")])
    maker.add([.shared("b")], gap: 2)
    #expect(try Self.read(maker.workbook) == [["a"], [""], [""], ["b"]])
  }

  @Test func readsEveryRowOfALongSheet() throws {
    let records = (0..<5000).map {
      ["\($0)", "orang \($0)", String(repeating: "x", count: $0 % 90)]
    }
    let read = try Self.read(XLSXMaker(records: records).workbook)
    #expect(read.count == 5000)
    #expect(read.last?[1] == "orang 4999")
  }

  @Test func refusesEntities() throws {
    let sheet = """
      <?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">]><worksheet><sheetData><row><c><v>&b;\
      </v></c></row></sheetData></worksheet>
      """
    #expect(throws: ReadingError.brokenSpreadsheet) {
      try Self.read(XLSXMaker().workbook(sheet: sheet))
    }
  }

  @Test func refusesWhatUnpacksToTooMuch() throws {
    let maker = XLSXMaker(records: Array(repeating: ["panjang sekali"], count: 1000))
    #expect(throws: ReadingError.spreadsheetTooLarge) {
      try Self.read(
        maker.workbook,
        limits: spreadsheet_limits(
          sheet_bytes: 1000, string_bytes: 0, cell_bytes: 0, columns: 0))
    }
    #expect(throws: ReadingError.spreadsheetTooLarge) {
      try Self.read(
        maker.workbook,
        limits: spreadsheet_limits(
          sheet_bytes: 0, string_bytes: 1000, cell_bytes: 0, columns: 0))
    }
  }

  /// A damaged workbook gives an error or rows, and never takes the program down.
  @Test(arguments: 0..<100)
  func survivesDamage(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = XLSXMaker(records: [["Nama", "JK"], ["Contoh", "L"]]).workbook
    for _ in 0..<8 {
      bytes[random.next(below: bytes.count)] = UInt8(truncatingIfNeeded: random.next())
    }
    if seed % 3 == 0 { bytes.removeLast(random.next(below: bytes.count)) }
    do {
      #expect(try Self.read(bytes).count <= 2000, "seed \(seed)")
    } catch let error as ReadingError {
      #expect(error != .empty, "seed \(seed)")
    }
  }

  private static func read(
    _ bytes: [UInt8], limits: spreadsheet_limits = spreadsheet_limits()
  ) throws -> [[String]] {
    let directory = try ScratchDirectory()
    let reader = try XLSXReader(path: directory.write(bytes, to: "a.xlsx"), limits: limits)
    var records: [[String]] = []
    while try reader.advance() { records.append(reader.texts) }
    return records
  }
}
