import CaseDomain
import GRDB
import GRDBSQLite

/// One argument of a statement.
enum SQLValue: Equatable {
  case integer(Int64)
  case text(String)
  case blob([UInt8])
  case null

  init(_ value: Int) { self = .integer(Int64(value)) }
  init(_ value: Int64?) { self = value.map(SQLValue.integer) ?? .null }
  init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
  init(_ day: Day?) { self.init(day?.number) }
}

/// A cached statement, bound and read by position.
///
/// Positions of arguments count from 1, of columns from 0, as in SQLite. It is borrowed from the
/// connection's cache: the same SQL must not run twice at once.
struct Query {
  private let owner: Statement
  let handle: OpaquePointer

  init(_ statement: Statement) {
    owner = statement
    handle = statement.sqliteStatement
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func bind(_ position: Int32, _ value: Int64) { sqlite3_bind_int64(handle, position, value) }
  func bind(_ position: Int32, _ value: Int) { sqlite3_bind_int64(handle, position, Int64(value)) }
  func bind(_ position: Int32, _ value: Bool) {
    sqlite3_bind_int64(handle, position, value ? 1 : 0)
  }

  func bind(_ position: Int32, _ value: Int64?) {
    if let value { bind(position, value) } else { sqlite3_bind_null(handle, position) }
  }

  func bind(_ position: Int32, _ text: String) {
    var text = text
    text.withUTF8 { bytes in
      guard let start = UnsafeRawPointer(bytes.baseAddress) else {
        // An empty string may have no address, and SQLite would take that for NULL.
        sqlite3_bind_text(handle, position, "", 0, Self.transient)
        return
      }
      sqlite3_bind_text(
        handle, position, start.assumingMemoryBound(to: CChar.self), Int32(bytes.count),
        Self.transient)
    }
  }

  func bind(_ position: Int32, _ bytes: [UInt8]) {
    _ = bytes.withUnsafeBytes { buffer in
      sqlite3_bind_blob(handle, position, buffer.baseAddress, Int32(buffer.count), Self.transient)
    }
  }

  func bind(_ position: Int32, _ value: SQLValue) {
    switch value {
    case .integer(let number): bind(position, number)
    case .text(let text): bind(position, text)
    case .blob(let bytes): bind(position, bytes)
    case .null: sqlite3_bind_null(handle, position)
    }
  }

  func bind(all values: [SQLValue]) {
    for (offset, value) in values.enumerated() { bind(Int32(offset) + 1, value) }
  }

  /// Moves to the next row; false when there is none.
  func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      sqlite3_reset(handle)
      throw DatabaseError(resultCode: ResultCode(rawValue: code))
    }
  }

  func reset() { sqlite3_reset(handle) }

  /// Runs a statement that gives no rows.
  func run() throws {
    defer { reset() }
    while try step() {}
  }

  /// Calls `body` at each row, then lets the statement go.
  func eachRow(_ body: (borrowing Query) throws -> Void) throws {
    defer { reset() }
    while try step() { try body(self) }
  }

  /// What `read` makes of the first row; nil without rows.
  func first<Value>(_ read: (borrowing Query) throws -> Value) throws -> Value? {
    defer { reset() }
    return try step() ? try read(self) : nil
  }

  /// What `read` makes of every row.
  func all<Value>(_ read: (borrowing Query) throws -> Value) throws -> [Value] {
    var values: [Value] = []
    try eachRow { values.append(try read($0)) }
    return values
  }

  func int(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
  func optionalInt(_ column: Int32) -> Int64? { isNull(column) ? nil : int(column) }

  /// The column as it is stored; no table holds fractions.
  func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_INTEGER: .integer(int(column))
    case SQLITE_TEXT: .text(text(column))
    case SQLITE_BLOB: .blob(blob(column))
    default: .null
    }
  }

  /// The column as text; empty for NULL.
  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  /// The column's bytes; empty for NULL.
  func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// SQLite's own mark for "copy what you are given" (`SQLITE_TRANSIENT`, a macro Swift cannot see).
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
}

extension Query {
  /// The column as a uid; nil for other than 16 bytes.
  func uid(_ column: Int32) -> UID? {
    guard let start = sqlite3_column_blob(handle, column),
      sqlite3_column_bytes(handle, column) == 16
    else { return nil }
    let high = start.loadUnaligned(as: UInt64.self)
    let low = start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
    return UID(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
  }
}

extension Database {
  /// The statement of `sql`, prepared once per connection, with `arguments` bound.
  func query(_ sql: String, _ arguments: [SQLValue] = []) throws -> Query {
    let query = Query(try cachedStatement(sql: sql))
    query.bind(all: arguments)
    return query
  }

  /// Runs one statement that gives no rows.
  func run(_ sql: String, _ arguments: [SQLValue] = []) throws {
    try query(sql, arguments).run()
  }

  /// The first column of the first row as a number; nil without rows or when NULL.
  func number(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int64? {
    try query(sql, arguments).first { $0.optionalInt(0) } ?? nil
  }
}
