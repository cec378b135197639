import CaseDomain
import GRDB

extension StorageError {
  /// Translates any error thrown inside the store.
  ///
  /// A `StorageError` passes through unchanged: broken constraints are translated by the method
  /// that knows which rule they stand for.
  init(_ error: any Error) {
    switch error {
    case let error as StorageError: self = error
    case is CancellationError: self = .interrupted
    case let error as DatabaseError: self.init(code: error)
    default: self = .other(code: ResultCode.SQLITE_ERROR.rawValue)
    }
  }

  private init(code error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .interrupted
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    case .SQLITE_NOTADB, .SQLITE_CORRUPT: self = .notADatabase
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_IOERR:
      self = .inaccessible(reason: error.resultCode.description)
    default: self = .other(code: error.extendedResultCode.rawValue)
    }
  }
}
