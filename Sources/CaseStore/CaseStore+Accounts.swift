public import CaseDomain

extension CaseStore {
  /// The actor of an active account.
  ///
  /// - Throws: ``StorageError/noAccount`` when there is none of this name, or it is switched off.
  public func actor(forAccount name: String) throws(StorageError) -> Actor {
    throw .other(code: 1)
  }

  /// Every account inside the actor's area, by name.
  public func accounts(as actor: Actor) throws(StorageError) -> [Account] { throw .other(code: 1) }

  /// Stores a new account.
  ///
  /// - Throws: ``StorageError/accountExists``, ``StorageError/outsideArea(_:)``.
  public func addAccount(
    _ new: NewAccount, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    throw .other(code: 1)
  }

  /// Changes an account, or switches it off or on.
  public func changeAccount(
    named name: String, _ change: AccountChange, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    throw .other(code: 1)
  }
}
