public import CaseDomain

extension CaseStore {
  /// The dashboard of an area, from roll-ups.
  public func dashboard(
    of area: WilayahCode, on today: Day, as actor: Actor
  ) throws(StorageError) -> Dashboard {
    throw .other(code: 1)
  }

  /// The recap; today's comes from roll-ups, a past day's from a scan of the entries.
  public func recap(
    _ request: RecapRequest, today: Day, as actor: Actor
  ) throws(StorageError) -> Recap {
    throw .other(code: 1)
  }

  /// What the start screen shows.
  public func home(on today: Day, as actor: Actor) throws(StorageError) -> HomeSummary {
    throw .other(code: 1)
  }
}
