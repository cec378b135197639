public import CaseDomain

/// Why a file cannot be read as a list; nothing of it has been taken then.
public enum ReadingError: Error, Equatable, Sendable {
  /// The file cannot be opened or read; the system's error number.
  case unreadable(errno: Int32)
  /// There is not one record in it.
  case empty
  /// It is neither a CSV nor an XLSX file.
  case binary
  /// It is a spreadsheet in the format of before 2007 (`.xls`).
  case oldSpreadsheet
  /// It is text in UTF-16.
  case utf16
  /// No record among the first 20 looks like a header.
  case noHeader
  /// The header lacks columns that are needed.
  case missingColumns([ImportColumn])
  /// The file names no places and no area was given for it.
  case needsArea
  /// A quote was opened and never closed; the record counts from 1 for the file's first.
  case unclosedQuote(record: Int)
  /// One record is longer than any list has.
  case recordTooLong(record: Int)
  /// The spreadsheet is damaged or made in a way that is not known.
  case brokenSpreadsheet
  /// The spreadsheet is protected by a password.
  case encryptedSpreadsheet
  /// The spreadsheet unpacks to more than a list can be.
  case spreadsheetTooLarge
}
