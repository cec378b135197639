import CaseDomain

/// The headings of a table, understood for one purpose.
protocol TableHeader: Sendable {
  /// How many records stand before it: titles, blank ones.
  var recordsBefore: Int { get }
  /// How many headings have a known meaning.
  var knownColumns: Int { get }
}

extension ImportHeader: TableHeader {
  var knownColumns: Int { columns.count }
}

/// A file as a table, whatever it is, with the header that its first records show.
struct OpenedTable<Header: TableHeader> {
  /// At the first record of the file.
  let reader: any TableReader
  let header: Header?
  /// Records before the first that counts.
  let skippedLines: Int
  let separator: UInt8
  let isSpreadsheet: Bool
  let hasByteOrderMark: Bool

  /// Opens the file; `find` finds the header among its first records.
  init(path: String, finding find: ([[String]]) -> Header?) throws(ReadingError) {
    let source = try ByteSource(path: path)
    let sample = try source.peek(FileKind.sample)
    switch try FileKind(of: sample) {
    case .csv:
      let dialect = try CSVDialect(sample: sample, finding: find)
      reader = CSVReader(source: source, separator: dialect.separator)
      header = dialect.header
      skippedLines = dialect.skippedLines
      separator = dialect.separator
      isSpreadsheet = false
      hasByteOrderMark = sample.starts(with: CSVReader.byteOrderMark)
    case .xlsx:
      let spreadsheet = try XLSXReader(path: path)
      header = find(try Self.firstRecords(of: spreadsheet))
      try spreadsheet.rewind()
      reader = spreadsheet
      skippedLines = 0
      separator = UInt8(ascii: ";")
      isSpreadsheet = true
      hasByteOrderMark = true
    }
  }

  /// Goes to the header, so that the next record is the first below it.
  func goToHeader() throws(ReadingError) {
    for _ in 0...((header?.recordsBefore ?? 0) + skippedLines) { _ = try reader.advance() }
  }

  private static func firstRecords(of reader: XLSXReader) throws(ReadingError) -> [[String]] {
    var records: [[String]] = []
    while records.count < ImportHeader.searchedRecords, try reader.advance() {
      records.append(reader.texts)
    }
    return records
  }
}
