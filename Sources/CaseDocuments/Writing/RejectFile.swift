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
  /// How many rows are in it.
  public private(set) var count = 0

  /// Opens the file and writes its header.
  ///
  /// - Throws: ``WritingError``.
  public init(for list: ImportFile, path: String) throws {
    self.list = list
    side = try SideFile(path: path)
    stream = DocumentStream(side)
    writer = CSVWriter(stream, separator: list.separator)
    // Headings that once were rejected have the two columns already.
    try writer.write(
      list.header.headings.filter { !Self.ownColumns.contains($0) } + Self.ownColumns)
  }

  /// Adds the row that was read from the list last.
  public func add(record: Int, reason: RejectReason) throws {
    let width = list.header.headings.count
    let own = list.header.headings.map(Self.ownColumns.contains)
    for index in 0..<width where !own[index] {
      var failure: (any Error)?
      list.withCellBytes(index) { bytes in
        do {
          try writer.write(bytes)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      stream.write(list.separator)
    }
    try stream.write("\(record)")
    stream.write(list.separator)
    try stream.write(reason.rawValue)
    try writer.endRecord()
    count += 1
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
