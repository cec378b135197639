public import CaseDomain

/// The rows of a list that were not taken, with the reason, to be mended and imported again.
///
/// It has the columns of the list and `baris` and `alasan` behind them, in the list's own
/// separator and encoding (a spreadsheet's rows come as CSV with semicolons). The file appears
/// at ``finish()``, with mode 0600.
public final class RejectFile {
  private let list: ImportFile
  private let side: SideFile
  private let stream: DocumentStream
  private let writer: CSVWriter
  /// The list's own columns.
  private let kept: [Int]
  /// How many rows are in it.
  public private(set) var count = 0

  /// Opens the file and writes its header; no row of the list may have been read yet.
  ///
  /// - Throws: ``WritingError``.
  public init(for list: ImportFile, path: String) throws {
    self.list = list
    side = try SideFile(path: path)
    stream = DocumentStream(side)
    writer = CSVWriter(stream, separator: list.separator)
    // A list that was mended has the two columns already.
    kept = list.header.headings.indices.filter {
      !Self.ownColumns.contains(list.header.headings[$0])
    }
    if list.hasByteOrderMark { try stream.write(CSVReader.byteOrderMark) }
    try writeRecord(own: Self.ownColumns)
  }

  /// Adds the row that was read from the list last.
  public func add(record: Int, reason: RejectReason) throws {
    try writeRecord(own: ["\(record)", reason.rawValue])
    count += 1
  }

  /// Writes the list's record as it is, and our two cells behind it.
  private func writeRecord(own: [String]) throws {
    for index in kept {
      var result = Result<Void, any Error>.success(())
      list.withCellBytes(index) { bytes in result = Result { try writer.write(bytes) } }
      try result.get()
      stream.write(list.separator)
    }
    try writer.write(own)
  }

  /// Puts the file at its place.
  ///
  /// - Throws: ``WritingError``; the file is not there then.
  public func finish() throws {
    try stream.flush()
    try side.commit()
  }

  private static let ownColumns = ["baris", "alasan"]
}
