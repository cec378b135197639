/// A small table as CSV with semicolons; nothing in it can start a formula.
public struct CSVTable {
  private let heads: [String]
  private let rows: [[String]]

  public init(heads: [String], rows: [[String]]) {
    self.heads = heads
    self.rows = rows
  }

  /// Writes the header and every row, and hands on what is left.
  public func write(to stream: DocumentStream) throws {
    let writer = CSVWriter(stream)
    try writer.write(heads)
    for row in rows { try writer.write(row) }
    try stream.flush()
  }
}
