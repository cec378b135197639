import CaseDomain
import GRDB

/// A report with what only the store needs.
struct StoredDutyReport {
  let report: DutyReport
  /// Who has to write it.
  let account: Int64
  /// As it was handed in; empty for a draft.
  let content: String
  /// Every account that had a hand in it.
  let writers: Set<Int64>

  /// What an account is to the report for an action.
  func part(of actor: Actor, in action: DutyReportAction) -> DutyReportPart {
    guard actor.area.contains(report.area) else { return .outside }
    guard action.isReview else { return actor.may(.recordCases) ? .author : .other }
    if writers.contains(actor.accountID) { return .author }
    return actor.may(.reviewReports) ? .reviewer : .other
  }

  /// The state after an action of an account.
  ///
  /// - Throws: ``DutyReportProblem`` as a rule.
  func state(after action: DutyReportAction, by actor: Actor) throws -> DutyReportState {
    do throws(DutyReportProblem) {
      try action.demand(part(of: actor, in: action))
      return try report.state.after(action)
    } catch {
      throw StorageError.rule(.tksk(.report(error)))
    }
  }

  /// What the account may do now.
  func actions(of actor: Actor) -> Set<DutyReportAction> {
    Set(
      DutyReportAction.allCases.filter { action in
        do throws(DutyReportProblem) {
          try action.demand(part(of: actor, in: action))
          _ = try report.state.after(action)
          return true
        } catch {
          // The answer to the question, not a failure.
          return false
        }
      })
  }
}

/// Reads reports of duty.
struct DutyReportReader {
  let db: Database
  let rules: DutyReportRules

  init(_ db: Database) throws {
    self.db = db
    rules = try Self.rules(db)
  }

  private static let columns = """
    r.id, r.kind, r.area, r.day, a.name, r.state, r.place, r.result, r.obstacles, r.proposals,
    r.plans, r.annex, r.handedInDay, r.account, r.content, r.createdBy
    """
  private static let from = "FROM dutyReport r JOIN account a ON a.id = r.account"

  /// - Throws: ``StorageError/notFound`` also for one outside the actor's area.
  func stored(_ id: Int64, as actor: Actor) throws -> StoredDutyReport {
    let found = try db.query(
      "SELECT \(Self.columns) \(Self.from) WHERE r.id = ?", [.integer(id)]
    ).first { try record($0) }
    guard let found, actor.area.contains(found.report.area) else { throw StorageError.notFound }
    return try withWriters(found)
  }

  /// The report of a kecamatan and month or day; nil where nobody has begun one.
  func find(_ kind: DutyReportKind, of area: WilayahCode, day: Day) throws -> StoredDutyReport? {
    try db.query(
      "SELECT \(Self.columns) \(Self.from) WHERE r.kind = ? AND r.area = ? AND r.day = ?",
      [.text(kind.rawValue), .integer(OfficeArea.number(of: area)), SQLValue(day.number)]
    ).first { try record($0) }.map(withWriters)
  }

  static let listSQL = """
    SELECT \(columns) \(from)
    WHERE r.kind = ?1 AND r.area BETWEEN ?2 AND ?3 AND r.day BETWEEN ?4 AND ?5
    ORDER BY r.area, r.day
    """

  /// The reports of an area that begin in these days, by area and day.
  func list(
    _ kind: DutyReportKind, in area: WilayahCode, _ days: ClosedRange<Day>
  ) throws -> [DutyReport] {
    let range = OfficeArea.range(area)
    return try db.query(
      Self.listSQL,
      [
        .text(kind.rawValue), .integer(range.lowerBound), .integer(range.upperBound),
        SQLValue(days.lowerBound.number), SQLValue(days.upperBound.number),
      ]
    ).all { try record($0).report }
  }

  /// Every step in its order.
  func steps(of report: Int64) throws -> [DutyReportStep] {
    try db.query(
      """
      SELECT s.id, s.action, s.state, s.day, a.name, s.note FROM dutyReportStep s
        JOIN account a ON a.id = s.account WHERE s.report = ? ORDER BY s.id
      """, [.integer(report)]
    ).all { row in
      guard let action = DutyReportAction(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "dutyReportStep", rowID: row.int(0), column: "action")
      }
      guard let state = DutyReportState(rawValue: row.text(2)) else {
        throw StorageError.damaged(table: "dutyReportStep", rowID: row.int(0), column: "state")
      }
      return DutyReportStep(
        id: row.int(0), action: action, state: state, day: Day(number: Int(row.int(3))),
        account: row.text(4), note: row.text(5))
    }
  }

  private static func rules(_ db: Database) throws -> DutyReportRules {
    DutyReportRules(
      try db.query("SELECT id, kind, dueDays, fromDay, basis FROM dutyReportRule ORDER BY fromDay")
        .all { row in
          guard let kind = DutyReportKind(rawValue: row.text(1)) else {
            throw StorageError.damaged(table: "dutyReportRule", rowID: row.int(0), column: "kind")
          }
          return DutyReportRule(
            kind: kind, dueDays: Int(row.int(2)), from: Day(number: Int(row.int(3))),
            basis: row.text(4))
        })
  }

  /// A row without the writers that only its steps tell.
  private func record(_ row: borrowing Query) throws -> StoredDutyReport {
    let id = row.int(0)
    guard let kind = DutyReportKind(rawValue: row.text(1)) else {
      throw StorageError.damaged(table: "dutyReport", rowID: id, column: "kind")
    }
    guard let state = DutyReportState(rawValue: row.text(5)) else {
      throw StorageError.damaged(table: "dutyReport", rowID: id, column: "state")
    }
    let day = Day(number: Int(row.int(3)))
    let report = DutyReport(
      id: id, kind: kind,
      area: try OfficeArea.code(of: row.int(2), table: "dutyReport", row: id), day: day,
      author: row.text(4), state: state,
      texts: DutyReportTexts(
        place: row.text(6), result: row.text(7), obstacles: row.text(8), proposals: row.text(9),
        plans: row.text(10), annex: row.text(11)),
      handedIn: row.optionalInt(12).map { Day(number: Int($0)) }, due: rules.due(kind, from: day))
    return StoredDutyReport(
      report: report, account: row.int(13), content: row.text(14),
      writers: [row.int(13), row.int(15)])
  }

  private func withWriters(_ found: StoredDutyReport) throws -> StoredDutyReport {
    let accounts = try db.query(
      """
      SELECT DISTINCT account FROM dutyReportStep
      WHERE report = ? AND action IN ('buat', 'ubah', 'kirim')
      """, [.integer(found.report.id)]
    ).all { $0.int(0) }
    // Whoever serves there as TKSK reports on the own work, whatever account has typed it.
    let report = found.report
    let holders = try TKSKReader(db: db).holders(
      in: report.area, between: report.day, and: report.kind.periodEnd(from: report.day))
    return StoredDutyReport(
      report: report, account: found.account, content: found.content,
      writers: found.writers.union(accounts).union(holders.compactMap(\.facts.account)))
  }
}
