import CSQLiteSession
import CaseDomain
import GRDB

/// Records which rows are written from its making until `finish`, in SQLite's changeset format.
final class ChangeRecorder {
  private let db: Database
  private let session: OpaquePointer
  private let lastClient: Int64

  init(_ db: Database) throws {
    self.db = db
    lastClient = try ClientBirths.last(db)
    session = try Self.begin(db)
    for table in try SourceTables.names(db) {
      try Self.check(sqlite3session_attach(session, table))
    }
  }

  deinit { sqlite3session_delete(session) }

  private static func begin(_ db: Database) throws -> OpaquePointer {
    var made: OpaquePointer?
    try check(sqlite3session_create(db.sqliteConnection, "main", &made))
    guard let made else { throw StorageError.other(code: SQLITE_NOMEM) }
    return made
  }

  /// What was written since.
  func finish() throws -> WrittenRows {
    var length: Int32 = 0
    var bytes: UnsafeMutableRawPointer?
    try Self.check(sqlite3session_changeset(session, &length, &bytes))
    defer { sqlite3_free(bytes) }
    return WrittenRows(
      changeset: Array(UnsafeRawBufferPointer(start: bytes, count: Int(length))),
      clients: try ClientBirths.born(after: lastClient, db))
  }

  private static func check(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }
}

/// The rows that one saved form, or one undo, has written.
struct WrittenRows {
  /// SQLite's format.
  var changeset: [UInt8]
  var clients: ClientBirths
}
