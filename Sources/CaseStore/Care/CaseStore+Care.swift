public import CaseDomain

extension CaseStore {
  /// Copies the database to `path` while others go on writing, and verifies the copy.
  ///
  /// The file appears whole or not at all, with mode 0600. `progress` gets the share done, 0 to 1.
  ///
  /// - Throws: ``StorageError/alreadyExists`` when something stands at `path`.
  public func backUp(
    to path: String, as actor: Actor, at now: Moment, progress: (Double) -> Void = { _ in }
  ) throws(StorageError) {
    throw .other(code: 1)
  }

  /// Puts the verified content of the backup `source` in the place of the database at `target`.
  ///
  /// All or nothing; the actor is an account of the database that is replaced, or of the backup
  /// where there is none yet.
  public static func restore(
    from source: String, to target: String, account: String
  ) throws(StorageError) {
    throw .other(code: 1)
  }

  /// Proves every invariant, in the order of ``CheckResult/Check``.
  public func check(as actor: Actor) throws(StorageError) -> [CheckResult] {
    throw .other(code: 1)
  }
}
