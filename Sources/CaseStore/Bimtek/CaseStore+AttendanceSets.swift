public import CaseDomain
import GRDB

extension CaseStore {
  /// Every set of letters, the standard one first.
  public func attendanceSets(as actor: Actor) throws(StorageError) -> [AttendanceSet] {
    try demand(.seeBimtek, of: actor)
    return try read { db in try AttendanceSets(db).all() }
  }

  /// Keeps a new set; its id is not looked at.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` for letters that make no set, or a name in use.
  public func addAttendanceSet(
    _ new: AttendanceSet, as actor: Actor
  ) throws(StorageError) -> AttendanceSet {
    try demand(.manageBimtek, of: actor)
    return try write { db in try AttendanceSets(db).add(new) }
  }

  /// Gives an event another set; every mark that it has must have a letter there.
  ///
  /// - Throws: ``StorageError/notFound``, ``StorageError/attendance(_:)``.
  public func chooseAttendanceSet(
    _ set: Int64, forEvent event: Int64, as actor: Actor
  ) throws(StorageError) -> AttendanceGrid {
    try demand(.manageBimtek, of: actor)
    return try write { db in
      try AttendanceSets(db).choose(set, forEvent: event)
      return try Self.grid(of: event, db)
    }
  }
}
