public import CaseDomain
import GRDB

extension CaseStore {
  /// Who serves as TKSK in an area on a day, and what is vacant.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func tkskBoard(
    of area: WilayahCode, on day: Day, as actor: Actor
  ) throws(StorageError) -> TKSKBoard {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in try TKSKBoardReader(db: db, day: day).board(of: area) }
  }

  /// Everything known of the office of one kecamatan.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``; ``StorageError/notFound`` for a wider area.
  public func tkskHistory(
    of kecamatan: WilayahCode, on day: Day, as actor: Actor
  ) throws(StorageError) -> TKSKHistory {
    try demand(.seeClients, of: actor)
    try demand(kecamatan, within: actor)
    guard kecamatan.level == .kecamatan else { throw .notFound }
    return try read { db in try TKSKBoardReader(db: db, day: day).history(of: kecamatan) }
  }

  /// One hand-over with everything that moved, for who appoints TKSK there and for the two
  /// accounts.
  ///
  /// - Throws: ``StorageError/notFound``, also outside the area.
  public func handOver(_ id: Int64, as actor: Actor) throws(StorageError) -> HandOver {
    try demand(.seeClients, of: actor)
    return try read { db in try HandOverReader(db: db).handOver(id, for: actor) }
  }

  /// What is paid for the months of a list, in order, and what is not.
  ///
  /// Numbers of bank accounts are masked unless `fullNumbers`, which needs its own right.
  public func taliAsih(
    of area: WilayahCode, for months: [MonthOfYear], fullNumbers: Bool = false, as actor: Actor
  ) throws(StorageError) -> TaliAsihList {
    try demand(.manageTKSK, of: actor)
    if fullNumbers { try demand(.seeFullNumbers, of: actor) }
    try demand(area, within: actor)
    return try read { db in
      try TaliAsihReader(db: db, fullNumbers: fullNumbers).list(of: area, for: months)
    }
  }

  /// Appoints a person who is on record; returns the role's number.
  ///
  /// - Throws: ``TKSKProblem/kecamatanHeld(_:)`` as a rule, when somebody else serves there.
  public func appoint(
    _ person: Int64, _ new: NewAppointment, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.manageTKSK, of: actor)
    return try write { db in
      try TermWriter(context: FormContext(db, self, actor: actor, now: now)).appoint(person, new)
    }
  }

  /// Ends a term; the kecamatan is vacant from the next day.
  public func endTerm(
    _ role: Int64, _ end: TermEnd, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageTKSK, of: actor)
    try write { db in
      try TermWriter(context: FormContext(db, self, actor: actor, now: now)).end(role, end)
    }
  }
}
