public import CaseDomain
import GRDB

extension CaseStore {
  /// The whole duty table, by programme, role, action and beginning.
  public func dutyRules(as actor: Actor) throws(StorageError) -> [DutyRule] {
    try demand(.seeClients, of: actor)
    return try read { db in try DutyRuleRecord.table(db).rules }
  }

  /// Whether the actor may begin an action; a refusal is logged.
  ///
  /// Screens ask before they open a form. The form's own day is judged again when it is saved.
  ///
  /// - Throws: ``StorageError/rule(_:)`` with the ``DutyRefusal``, ``StorageError/outsideArea(_:)``.
  public func tryDuty(
    _ demand: DutyDemand, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try self.demand(.seeClients, of: actor)
    try self.demand(demand.area, within: actor)
    do {
      try read { db in try demand.check(for: actor, db) }
    } catch { throw noting(error, as: actor, at: now) }
  }

  /// Ends the rule that holds on `rule.from` the day before, and adds `rule`; the past stays.
  ///
  /// - Throws: ``StorageError/notAllowed(_:)``; ``StorageError/alreadyExists`` when a rule begins
  ///   on the very day or later.
  public func changeDuty(
    _ rule: DutyRule, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageOffice, of: actor)
    try write { db in
      let programme = try ProgrammeRecord.find(rule.programme, db)
      let key: [SQLValue] = [
        .integer(programme.id), .text(rule.role.rawValue), .text(rule.action.rawValue),
        SQLValue(rule.from.number),
      ]
      let which = "programme = ?1 AND role = ?2 AND action = ?3"
      let later = try db.number("SELECT 1 FROM dutyRule WHERE \(which) AND fromDay >= ?4", key)
      guard later == nil else { throw StorageError.alreadyExists }
      try db.run(
        """
        UPDATE dutyRule SET toDay = ?4 - 1
        WHERE \(which) AND fromDay < ?4 AND (toDay IS NULL OR toDay >= ?4)
        """, key)
      try DutyRuleRecord.insert(rule, db)
      let row = db.lastInsertedRowID
      try ChangeLog(account: actor.accountID, at: now, batch: nil).add(
        "dutyRule", row: row, field: "isAllowed", old: "", new: rule.isAllowed ? "1" : "0", db)
    }
  }

  /// Refusals and forwardings inside `area`, the latest first, 200 at most.
  ///
  /// - Throws: ``StorageError/notAllowed(_:)`` for an account that does not supervise.
  public func dutyEvents(
    in area: WilayahCode, as actor: Actor
  ) throws(StorageError) -> [DutyEvent] {
    try demand(.superviseDuties, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try db.query(Self.dutyEventsSQL, area.storedEnds).all { try Self.dutyEvent($0) }
    }
  }

  static let dutyEventsSQL = """
    SELECT e.id, e.kind, e.at, a.name, e.role, coalesce(p.code, ''), e.action, e.source, e.area,
      e.addressee, coalesce(c.number, '')
    FROM dutyEvent e JOIN account a ON a.id = e.account
      LEFT JOIN programme p ON p.id = e.programme LEFT JOIN complaint c ON c.id = e.complaint
    WHERE e.area BETWEEN ? AND ? ORDER BY e.at DESC, e.id DESC LIMIT 200
    """

  private static func dutyEvent(_ row: borrowing Query) throws -> DutyEvent {
    func damaged(_ column: String) -> StorageError {
      .damaged(table: "dutyEvent", rowID: row.int(0), column: column)
    }
    guard let kind = DutyEvent.Kind(rawValue: row.text(1)) else { throw damaged("kind") }
    guard let role = Role(rawValue: row.text(4)) else { throw damaged("role") }
    guard let action = DutyAction(rawValue: row.text(6)) else { throw damaged("action") }
    return DutyEvent(
      id: row.int(0), kind: kind, at: Moment(milliseconds: row.int(2)), account: row.text(3),
      role: role, programme: row.text(5), action: action, source: row.text(7),
      area: try .padded(row.int(8), table: "dutyEvent", row: row.int(0)), addressee: row.text(9),
      complaint: row.text(10))
  }
}
