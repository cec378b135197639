import CaseDomain
import GRDB

/// Reads what waits to be done for one client.
struct FileTaskReader {
  let scope: FileScope
  private var db: Database { scope.db }

  init(scope: FileScope) { self.scope = scope }

  /// Everything that waits: what the account itself left unfinished, then by day, then referrals.
  func tasks(of openCase: CaseFile?, flags: [ClientFlag]) throws -> [FileTask] {
    let dated = try followUps() + planItems(of: openCase)
    let referrals = try referrals()
    let drafts = try drafts(
      about: subjects(of: openCase, flags) + (dated + referrals).compactMap(\.subject))
    return drafts + dated.sorted { ($0.day, $0.row) < ($1.day, $1.row) } + referrals
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
  private func planItems(of openCase: CaseFile?) -> [FileTask] {
    let plan = openCase?.plan ?? []
    return plan.filter { $0.isOpen && $0.promisedDay <= scope.today }.map {
      FileTask(.planItem(service: $0.service), row: $0.id, day: $0.promisedDay)
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

  /// What a form of this client may be about, beside what waits.
  private func subjects(of openCase: CaseFile?, _ flags: [ClientFlag]) -> [FormSubject] {
    [.clients([ClientID(rawValue: scope.record.id)])]
      + (openCase.map { [.row("kasus", $0.id)] } ?? []) + flags.map { .row("bendera", $0.id) }
  }

  private func drafts(about subjects: [FormSubject]) throws -> [FileTask] {
    let places = Array(repeating: "?", count: subjects.count).joined(separator: ", ")
    return try db.query(
      """
      SELECT id, form, title, changedAt FROM draft
      WHERE account = ? AND subject IN (\(places)) ORDER BY changedAt DESC
      """, [.integer(scope.actor.accountID)] + subjects.map { .text($0.stored) }
    ).all { row in
      let moment = Moment(stored: row.int(3))
      return FileTask(
        .draft(
          DraftID(rawValue: row.int(0)), form: FormID(rawValue: row.text(1)), title: row.text(2)),
        row: row.int(0), day: moment.clock(in: scope.zone).day)
    }
  }
}

extension FileTask {
  /// What a form about the task is opened with; nil for drafts, which know it themselves.
  fileprivate var subject: FormSubject? {
    switch matter {
    case .followUp: .row("tindak-lanjut", row)
    case .referral: .row("rujukan", row)
    case .planItem: .row("butir-rencana", row)
    case .draft: nil
    }
  }
}
