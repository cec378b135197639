public import CaseDomain

extension CaseStore {
  /// The grid of one event.
  public func attendance(
    event: Int64, as actor: Actor
  ) throws(StorageError) -> AttendanceGrid {
    throw .other(code: 1)
  }

  /// Sets or clears marks, all or none.
  public func mark(
    _ change: AttendanceChange, as actor: Actor, at now: Moment
  ) throws(StorageError) -> AttendanceGrid {
    throw .other(code: 1)
  }

  /// Takes back the actor's last change or scan in the event.
  public func undoAttendance(
    event: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) -> AttendanceGrid {
    throw .other(code: 1)
  }

  /// Stores one scan and says what the desk should answer.
  public func scan(_ scan: Scan, as actor: Actor) throws(StorageError) -> ScanOutcome {
    throw .other(code: 1)
  }
}
