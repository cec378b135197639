import CaseDomain

/// A file as a table, whatever it is, with the header that its first records show.
struct OpenedTable {
  /// At the first record of the file.
  let reader: any TableReader
  let header: ImportHeader?
  /// Records before the first that counts.
  let skippedLines: Int
  let separator: UInt8
  let isSpreadsheet: Bool
  let hasByteOrderMark: Bool

  init(path: String, mapping: [ImportColumn: String]) throws(ReadingError) {
    let source = try ByteSource(path: path)
    let sample = try source.peek(FileKind.sample)
    switch try FileKind(of: sample) {
    case .csv:
      let dialect = try CSVDialect(sample: sample, mapping: mapping)
      reader = CSVReader(source: source, separator: dialect.separator)
      header = dialect.header
      skippedLines = dialect.skippedLines
      separator = dialect.separator
      isSpreadsheet = false
      hasByteOrderMark = sample.starts(with: CSVReader.byteOrderMark)
    case .xlsx:
      let spreadsheet = try XLSXReader(path: path)
      header = ImportHeader.find(in: try Self.firstRecords(of: spreadsheet), mapping: mapping)
      try spreadsheet.rewind()
      reader = spreadsheet
      skippedLines = 0
      separator = UInt8(ascii: ";")
      isSpreadsheet = true
      hasByteOrderMark = true
    }
  }

  private static func firstRecords(of reader: XLSXReader) throws(ReadingError) -> [[String]] {
    var records: [[String]] = []
    while records.count < ImportHeader.searchedRecords, try reader.advance() {
      records.append(reader.texts)
    }
    return records
  }
}
