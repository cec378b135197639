public import CaseDomain
import GRDB

extension CaseStore {
  /// The activities and meetings of an area in a month, by day.
  public func activities(
    of area: WilayahCode, year: Int, month: Int, as actor: Actor
  ) throws(StorageError) -> ActivityMonth {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in try ActivityReader(db: db).month(year, month, in: area) }
  }

  /// One activity.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside the account's area.
  public func activity(_ id: Int64, as actor: Actor) throws(StorageError) -> Activity {
    try demand(.seeClients, of: actor)
    return try read { db in
      let activity = try ActivityReader(db: db).activity(id)
      guard actor.area.contains(activity.area) else { throw StorageError.notFound }
      return activity
    }
  }

  /// Stores an activity or a meeting of the account; returns its number.
  public func record(
    _ new: NewActivity, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.recordCases, of: actor)
    return try atDesk(as: actor, on: today, at: now) { desk in try desk.record(new) }
  }
}
