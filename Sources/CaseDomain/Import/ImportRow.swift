/// One data row of an imported list: the cells by meaning, as they stand in the file.
public struct ImportRow: Hashable, Sendable {
  /// The number of the record in the file, the header being 1.
  public var record: Int
  /// By ``ImportColumn`` ordinal; empty where the file has no such column.
  private var cells: [String]

  /// Creates a row without cells.
  public init(record: Int) {
    self.record = record
    cells = Array(repeating: "", count: ImportColumn.allCases.count)
  }

  /// The cell of `column`; empty when the file has no such column.
  public subscript(column: ImportColumn) -> String {
    get { cells[column.ordinal] }
    set { cells[column.ordinal] = newValue }
  }

  /// Empties every cell and numbers the row anew, so that one value serves a whole file.
  public mutating func reset(to record: Int) {
    self.record = record
    for index in cells.indices { cells[index] = "" }
  }
}

extension ImportRow: CustomStringConvertible, CustomDebugStringConvertible {
  /// The record's number alone: the cells are personal data.
  public var description: String { "ImportRow(record: \(record))" }
  /// As ``description``, so that a test failure never shows a person.
  public var debugDescription: String { description }
}
