import CSpreadsheet
import Glibc

/// Reads the first sheet of an XLSX workbook as a stream of records.
///
/// Memory holds one row and the workbook's shared strings. Cells formatted as dates come as
/// `yyyy-mm-dd`, other numbers as the file writes them.
final class XLSXReader: TableReader {
  private let sheet: OpaquePointer
  private(set) var cellCount = 1

  init(path: String, limits: spreadsheet_limits = spreadsheet_limits()) throws(ReadingError) {
    var opened: OpaquePointer?
    let status = spreadsheet_open(path, limits, &opened)
    guard let opened else { throw Self.error(status) }
    sheet = opened
  }

  deinit { spreadsheet_close(sheet) }

  var progress: Double { spreadsheet_progress(sheet) }

  func advance() throws(ReadingError) -> Bool {
    let status = spreadsheet_next_row(sheet)
    switch Int(status) {
    case Int(SPREADSHEET_OK.rawValue):
      cellCount = max(1, Int(spreadsheet_cell_count(sheet)))
      return true
    case Int(SPREADSHEET_END.rawValue): return false
    default: throw Self.error(status)
    }
  }

  /// Goes back before the first record.
  func rewind() throws(ReadingError) {
    let status = spreadsheet_rewind(sheet)
    guard UInt32(status) == SPREADSHEET_OK.rawValue else { throw Self.error(status) }
  }

  func text(_ index: Int) -> String {
    var text = ""
    withBytes(index) { bytes in
      text = String(decoding: FormulaGuard.removed(from: bytes), as: UTF8.self)
    }
    return text
  }

  func withBytes(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var length = 0
    guard let column = UInt32(exactly: index),
      let start = spreadsheet_cell(sheet, column, &length)
    else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
    start.withMemoryRebound(to: UInt8.self, capacity: length) { bytes in
      body(UnsafeBufferPointer(start: bytes, count: length))
    }
  }

  private static func error(_ status: Int32) -> ReadingError {
    switch UInt32(status) {
    case SPREADSHEET_UNREADABLE.rawValue: .unreadable(errno: errno)
    case SPREADSHEET_ENCRYPTED.rawValue: .encryptedSpreadsheet
    case SPREADSHEET_TOO_LARGE.rawValue: .spreadsheetTooLarge
    case SPREADSHEET_NO_MEMORY.rawValue: .spreadsheetTooLarge
    default: .brokenSpreadsheet
    }
  }
}
