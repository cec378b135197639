import CaseDomain
import GRDB

/// The duty table as it is stored.
enum DutyRuleRecord {
  /// Every rule, by programme, role, action and beginning.
  static func table(_ db: Database) throws -> DutyTable {
    DutyTable(
      try db.query(select + " ORDER BY p.fromDay, p.code, r.role, r.action, r.fromDay").all(rule))
  }

  /// What holds for one programme, action and role.
  static func table(of demand: DutyDemand, role: Role, _ db: Database) throws -> DutyTable {
    let programme = try ProgrammeRecord.find(demand.programme, db)
    let arguments: [SQLValue] = [
      .integer(programme.id), .text(role.rawValue), .text(demand.action.rawValue),
    ]
    return DutyTable(
      try db.query(
        select + " WHERE r.programme = ? AND r.role = ? AND r.action = ?", arguments
      ).all(rule))
  }

  static func insert(_ rule: DutyRule, _ db: Database) throws {
    let programme = try ProgrammeRecord.find(rule.programme, db)
    try db.run(
      """
      INSERT INTO dutyRule (programme, role, action, isAllowed, fromDay, toDay, source, addressees)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(programme.id), .text(rule.role.rawValue), .text(rule.action.rawValue),
        .integer(rule.isAllowed ? 1 : 0), SQLValue(rule.from.number), SQLValue(rule.to?.number),
        .text(rule.source), .text(rule.addressees.joined(separator: "; ")),
      ])
  }

  private static let select = """
    SELECT p.code, r.role, r.action, r.isAllowed, r.fromDay, r.toDay, r.source, r.addressees, r.id
    FROM dutyRule r JOIN programme p ON p.id = r.programme
    """

  private static func rule(_ row: borrowing Query) throws -> DutyRule {
    guard let role = Role(rawValue: row.text(1)) else {
      throw StorageError.damaged(table: "dutyRule", rowID: row.int(8), column: "role")
    }
    guard let action = DutyAction(rawValue: row.text(2)) else {
      throw StorageError.damaged(table: "dutyRule", rowID: row.int(8), column: "action")
    }
    let addressees = row.text(7).split(separator: ";").map { String($0.drop { $0 == " " }) }
    return DutyRule(
      programme: row.text(0), role: role, action: action, isAllowed: row.int(3) == 1,
      from: row.day(4), to: row.optionalDay(5), source: row.text(6), addressees: addressees)
  }
}
