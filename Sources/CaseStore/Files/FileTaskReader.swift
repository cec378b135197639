import CaseDomain
import GRDB

/// Reads what waits to be done for one client.
struct FileTaskReader {
  let scope: FileScope
  private var db: Database { scope.db }

  init(scope: FileScope) { self.scope = scope }

  /// Everything that waits, the day that comes first before the others.
  func tasks(of openCase: CaseSummary?) throws -> [FileTask] {
    let dated = try followUps() + (openCase.map { try planItems(of: $0.id) } ?? [])
    let waiting = try referrals() + drafts()
    return dated.sorted { ($0.day, $0.row) < ($1.day, $1.row) } + waiting
  }

  private func followUps() throws -> [FileTask] {
    try db.query(
      """
      SELECT id, kind, title, dueDay, createdBy, worker FROM followUp
      WHERE client = ? AND doneDay IS NULL ORDER BY dueDay, id
      """, [scope.client]
    ).all { row in
      let title = scope.readable(row.text(2), author: row.int(4), worker: row.int(5))
      return FileTask(
        .followUp(kind: row.text(1), title: title), row: row.int(0), day: Day(stored: row.int(3)))
    }
  }

  /// Items of the plan whose day has come.
  private func planItems(of file: Int64) throws -> [FileTask] {
    try db.query(
      """
      SELECT id, service, promisedDay FROM planItem
      WHERE caseFile = ? AND doneDay IS NULL AND droppedDay IS NULL AND promisedDay <= ?
      """, [.integer(file), SQLValue(scope.today.number)]
    ).all { row in
      FileTask(
        .planItem(service: row.text(1)), row: row.int(0), day: Day(stored: row.int(2)))
    }
  }

  private func referrals() throws -> [FileTask] {
    try db.query(
      """
      SELECT r.id, i.name, r.answer, coalesce(r.answerDay, r.day), r.createdBy, f.worker
      FROM referral r JOIN institution i ON i.id = r.institution
        LEFT JOIN caseFile f ON f.id = r.caseFile
      WHERE r.client = ? AND r.answer IN ('', 'daftar-tunggu') ORDER BY r.day, r.id
      """, [scope.client]
    ).all { row in
      let name = scope.readable(row.text(1), author: row.int(4), worker: row.optionalInt(5))
      return FileTask(
        .referral(institution: name, isListed: row.text(2) == "daftar-tunggu"), row: row.int(0),
        day: Day(stored: row.int(3)))
    }
  }

  private func drafts() throws -> [FileTask] {
    let subject = FormSubject.clients([ClientID(rawValue: scope.record.id)]).stored
    return try db.query(
      """
      SELECT id, form, title, changedAt FROM draft
      WHERE account = ? AND subject = ? ORDER BY changedAt DESC
      """, [.integer(scope.actor.accountID), .text(subject)]
    ).all { row in
      let moment = Moment(stored: row.int(3))
      return FileTask(
        .draft(
          DraftID(rawValue: row.int(0)), form: FormID(rawValue: row.text(1)), title: row.text(2)),
        row: row.int(0), day: moment.clock(in: scope.zone).day)
    }
  }
}
