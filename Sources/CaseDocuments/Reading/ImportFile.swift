public import CaseDomain

/// A list that somebody hands in, CSV or XLSX, opened and its header understood.
///
/// ```swift
/// let file = try ImportFile(path: path, hasArea: options.area != nil)
/// var row = ImportRow(record: 0)
/// var judge = ImportJudge(options)
/// while try file.next(&row) { … judge.judge(row) … }
/// ```
public final class ImportFile {
  public let header: ImportHeader
  /// The records that are no data, so far.
  public private(set) var skipped = SkippedRecords()

  private let reader: any TableReader
  /// Meaning and place of every column that is read.
  private let columns: [(column: ImportColumn, index: Int)]
  /// The byte between two cells of the file; a semicolon for a spreadsheet.
  let separator: UInt8
  let isSpreadsheet: Bool
  /// Whether the file begins with a byte-order mark; a spreadsheet's rows are given one.
  let hasByteOrderMark: Bool
  private var record = 1
  private var isNextUnderHeader = true

  /// Opens a file and reads as far as the header.
  ///
  /// - Parameters:
  ///   - path: Of a CSV or an XLSX file; its first bytes tell which.
  ///   - list: What the file is a list of.
  ///   - mapping: Meaning → heading (or `#3`), where the headings do not say it themselves.
  ///   - hasArea: Whether an area was given for all rows.
  /// - Throws: Every case of ``ReadingError``, so also what the header lacks.
  public init(
    path: String, of list: ImportList = .ppks, mapping: [ImportColumn: String] = [:],
    hasArea: Bool
  ) throws(ReadingError) {
    let table = try OpenedTable(path: path) {
      ImportHeader.find(in: $0, of: list, mapping: mapping)
    }
    guard let header = table.header else { throw .noHeader }
    var missing = header.missing(hasArea: hasArea)
    if missing == [.kecamatan] { throw .needsArea }
    missing.removeAll { $0 == .kecamatan }
    guard missing.isEmpty else { throw .missingColumns(missing) }
    self.header = header
    reader = table.reader
    separator = table.separator
    isSpreadsheet = table.isSpreadsheet
    columns = header.columns.map { ($0.key, $0.value) }
    hasByteOrderMark = table.hasByteOrderMark
    try table.goToHeader()
    skipped.titles = header.recordsBefore
  }

  /// How much of the file has been read, from 0 to 1.
  public var progress: Double { reader.progress }

  /// Reads the next row of data into `row`.
  ///
  /// Blank records, a row that numbers the columns and the foot are passed over and counted in
  /// ``skipped``; they count in the record numbers all the same.
  ///
  /// - Returns: false at the end of the file; `row` means nothing then.
  public func next(_ row: inout ImportRow) throws(ReadingError) -> Bool {
    while try reader.advance() {
      record += 1
      row.reset(to: record)
      for (column, index) in columns { row[column] = reader.text(index) }
      if !isSkipped(row) { return true }
    }
    return false
  }

  /// The cells of the record read last, as text.
  var texts: [String] { reader.texts }

  /// Passes a cell of the record read last (before any row, the header) to `body`, in the file's own encoding.
  func withCellBytes(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    reader.withBytes(index, body)
  }

  private func isSkipped(_ row: ImportRow) -> Bool {
    defer { isNextUnderHeader = false }
    // A person has a name or a birth date: most rows need no closer look.
    guard row[.name].isEmpty || row[.birthDate].isEmpty || isNextUnderHeader else { return false }
    let texts = reader.texts
    if texts.allSatisfy(isBlank) {
      skipped.blanks += 1
      return true
    }
    if isNextUnderHeader, ImportHeader.isNumbering(texts) {
      skipped.numberings += 1
      return true
    }
    guard row.isFoot(firstCell: texts.first { !isBlank($0) } ?? "") else { return false }
    skipped.feet += 1
    return true
  }
}

/// How many records of a file were passed over because they are no data.
public struct SkippedRecords: Hashable, Sendable {
  /// Titles and blanks before the header.
  public var titles = 0
  /// Rows that number the columns, `(1) (2) (3)`.
  public var numberings = 0
  /// *Jumlah* and *Total*.
  public var feet = 0
  public var blanks = 0
}

/// Whether a cell has nothing but blanks.
private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
