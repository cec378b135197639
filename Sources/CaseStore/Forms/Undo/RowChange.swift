/// One row that was written, with what stood there and what stands there now.
struct RowChange {
  enum Operation { case insert, update, delete }

  var table: String
  var operation: Operation
  /// In the order of the primary key.
  var key: [SQLValue]
  /// Every column, none for an insert; for an update only those that changed.
  var old: [String: SQLValue]
  /// Every column, none for a deletion; for an update only those that changed.
  var new: [String: SQLValue]

  /// The key as `savedChangeRow` keeps it.
  var storedKey: String { key.map(\.plainText).joined(separator: ",") }

  /// The same change the other way round.
  var inverse: RowChange {
    let turned: Operation =
      switch operation {
      case .insert: .delete
      case .update: .update
      case .delete: .insert
      }
    return RowChange(table: table, operation: turned, key: key, old: new, new: old)
  }
}

extension SQLValue {
  /// Digits or text as they are, bytes in hexadecimal; for keys and the change log.
  var plainText: String {
    switch self {
    case .integer(let number): String(number)
    case .text(let text): text
    case .blob(let bytes):
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    case .null: ""
    }
  }
}
