public import CaseDomain

extension CaseStore {
  /// Records that the actor looked at one client.
  public func logView(
    of client: ClientID, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    throw .other(code: 1)
  }

  /// Records an export of `rows` lines; `reason` is the stated purpose, or empty.
  public func logExport(
    rows: Int, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    throw .other(code: 1)
  }

  /// Records a print of `rows` lines.
  public func logPrint(
    rows: Int, reason: String, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    throw .other(code: 1)
  }

  /// The latest lines of the access log, newest first; all of one client when it is named.
  public func accessLog(
    of client: ClientID? = nil, limit: Int, as actor: Actor
  ) throws(StorageError) -> [AccessRecord] {
    throw .other(code: 1)
  }
}
