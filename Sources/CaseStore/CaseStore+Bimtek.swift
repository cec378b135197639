public import CaseDomain

extension CaseStore {
  /// Every event, the latest first.
  public func events(as actor: Actor) throws(StorageError) -> [BimtekEvent] {
    throw .other(code: 1)
  }

  /// The event with this short code.
  public func event(code: String, as actor: Actor) throws(StorageError) -> BimtekEvent {
    throw .other(code: 1)
  }

  /// Stores a new event whole.
  public func addEvent(
    _ new: NewEvent, as actor: Actor, at now: Moment
  ) throws(StorageError) -> BimtekEvent {
    throw .other(code: 1)
  }
}
