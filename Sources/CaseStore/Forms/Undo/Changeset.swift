import CSQLiteSession
import CaseDomain
import GRDB

/// Reads one of SQLite's changesets.
struct Changeset {
  private let db: Database
  private var known: [String: SourceTables.Columns] = [:]

  private init(_ db: Database) { self.db = db }

  /// The rows in `bytes`, in the order in which they are written.
  ///
  /// - Throws: ``StorageError/rule(_:)`` when a table or column of then is there no longer.
  static func rows(in bytes: [UInt8], _ db: Database) throws -> [RowChange] {
    guard !bytes.isEmpty else { return [] }
    var bytes = bytes
    var set = Changeset(db)
    return try bytes.withUnsafeMutableBytes { buffer in
      var made: OpaquePointer?
      try check(sqlite3changeset_start(&made, Int32(buffer.count), buffer.baseAddress))
      guard let iterator = made else { throw StorageError.other(code: SQLITE_NOMEM) }
      defer { sqlite3changeset_finalize(iterator) }
      var rows: [RowChange] = []
      while try next(iterator) { rows.append(try set.row(at: iterator)) }
      return rows
    }
  }

  private static func next(_ iterator: OpaquePointer) throws -> Bool {
    switch sqlite3changeset_next(iterator) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  private mutating func row(at iterator: OpaquePointer) throws -> RowChange {
    var name: UnsafePointer<CChar>?
    var count: Int32 = 0
    var code: Int32 = 0
    try Self.check(sqlite3changeset_op(iterator, &name, &count, &code, nil))
    let table = name.map { String(cString: $0) } ?? ""
    let columns = try columns(of: table)
    guard columns.names.count >= Int(count), !columns.key.isEmpty else {
      throw StorageError.rule(.undo(.changedSince))
    }
    let names = columns.names.prefix(Int(count))
    var old =
      code == SQLITE_INSERT ? [:] : try Self.values(names, iterator, sqlite3changeset_old)
    // SQLite tells NULL of a column that was added to the table after the row was written.
    for (column, value) in old where value == .null {
      if let start = columns.defaults[column] { old[column] = start }
    }
    let new =
      code == SQLITE_DELETE ? [:] : try Self.values(names, iterator, sqlite3changeset_new)
    var row = RowChange(
      table: table, operation: Self.operation(code),
      key: columns.key.map { old[$0] ?? new[$0] ?? .null }, old: old, new: new)
    guard code == SQLITE_UPDATE else { return row }
    let unchanged = row.new.filter { row.old[$0.key] == $0.value }.map(\.key)
    for column in columns.key + unchanged { (row.old[column], row.new[column]) = (nil, nil) }
    return row
  }

  private mutating func columns(of table: String) throws -> SourceTables.Columns {
    if let columns = known[table] { return columns }
    let columns = try SourceTables.columns(of: table, db)
    known[table] = columns
    return columns
  }

  private static func operation(_ code: Int32) -> RowChange.Operation {
    switch code {
    case SQLITE_INSERT: .insert
    case SQLITE_DELETE: .delete
    default: .update
    }
  }

  private typealias Reader =
    (OpaquePointer?, Int32, UnsafeMutablePointer<OpaquePointer?>?) -> Int32

  /// The values there are, by column.
  private static func values(
    _ names: ArraySlice<String>, _ iterator: OpaquePointer, _ read: Reader
  ) throws -> [String: SQLValue] {
    var values: [String: SQLValue] = [:]
    for (column, name) in names.enumerated() {
      var value: OpaquePointer?
      try check(read(iterator, Int32(column), &value))
      if let value { values[name] = SQLValue(stored: value) }
    }
    return values
  }

  private static func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}

extension SQLValue {
  /// A value of the session extension; no table holds fractions.
  fileprivate init(stored value: OpaquePointer) {
    let count = Int(sqlite3_value_bytes(value))
    switch sqlite3_value_type(value) {
    case SQLITE_INTEGER: self = .integer(sqlite3_value_int64(value))
    case SQLITE_TEXT:
      let bytes = UnsafeBufferPointer(start: sqlite3_value_text(value), count: count)
      self = .text(String(decoding: bytes, as: UTF8.self))
    case SQLITE_BLOB:
      self = .blob(Array(UnsafeRawBufferPointer(start: sqlite3_value_blob(value), count: count)))
    default: self = .null
    }
  }
}
