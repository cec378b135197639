import CaseDomain

extension TimelineReader {
  /// Steps and diary of every case of the client.
  func steps() throws -> [TimelineEntry] {
    try rows(
      .step,
      """
      SELECT s.id, s.day, s.createdAt, s.createdBy, s.officer, s.kind, s.note, s.reason, f.worker,
        a.step, a.physical, a.spiritual, a.social, a.economic, a.housing, a.summary
      FROM caseFile f JOIN caseStep s ON s.caseFile = f.id LEFT JOIN assessment a ON a.step = s.id
      WHERE f.client = ? ORDER BY s.day DESC, s.id DESC LIMIT ?
      """
    ) { row in
      let (author, worker) = (row.int(3), row.int(8))
      if !row.isNull(9) {
        return .assessment(
          scores: (10...14).map { Int(row.int($0)) },
          summary: scope.readable(row.text(15), author: author, worker: worker))
      }
      return .step(
        kind: row.text(5), note: scope.readable(row.text(6), author: author, worker: worker),
        reason: scope.readable(row.text(7), author: author, worker: worker))
    }
  }

  /// The plan of every case of the client.
  func planItems() throws -> [TimelineEntry] {
    try rows(
      .planItem,
      """
      SELECT i.id, coalesce(i.doneDay, i.droppedDay, i.promisedDay), i.createdAt, i.createdBy,
        c.name, i.service, i.goal, i.doneDay, i.droppedDay, i.promisedDay, f.worker
      FROM caseFile f JOIN planItem i ON i.caseFile = f.id JOIN account c ON c.id = i.createdBy
      WHERE f.client = ? ORDER BY 2 DESC, i.id DESC LIMIT ?
      """
    ) { row in
      let goal = scope.readable(row.text(6), author: row.int(3), worker: row.int(10))
      let state: PlanItemState =
        if let done = row.optionalInt(7) {
          .done(Day(stored: done))
        } else if let dropped = row.optionalInt(8) {
          .dropped(Day(stored: dropped))
        } else {
          .promised(Day(stored: row.int(9)))
        }
      return .planItem(service: row.text(5), goal: goal, state: state)
    }
  }

  func services() throws -> [TimelineEntry] {
    try rows(
      .service,
      """
      SELECT s.id, s.day, s.createdAt, s.createdBy, s.officer, s.service, s.what, s.amount,
        s.source, f.worker
      FROM service s LEFT JOIN caseFile f ON f.id = s.caseFile
      WHERE s.client = ? ORDER BY s.day DESC, s.id DESC LIMIT ?
      """
    ) { row in
      .service(
        code: row.text(5),
        what: scope.readable(row.text(6), author: row.int(3), worker: row.optionalInt(9)),
        amount: Int(row.int(7)),
        source: try ServiceReader.source(row.text(8), of: row.int(0)))
    }
  }

  func referrals() throws -> [TimelineEntry] {
    try rows(
      .referral,
      """
      SELECT r.id, r.day, r.createdAt, r.createdBy, r.officer, i.name, r.answer, f.worker
      FROM referral r JOIN institution i ON i.id = r.institution
        LEFT JOIN caseFile f ON f.id = r.caseFile
      WHERE r.client = ? ORDER BY r.day DESC, r.id DESC LIMIT ?
      """
    ) { row in
      .referral(
        institution: scope.readable(
          row.text(5), author: row.int(3), worker: row.optionalInt(7)),
        answer: row.text(6))
    }
  }

  func referralAnswers() throws -> [TimelineEntry] {
    try rows(
      .referralAnswer,
      """
      SELECT w.id, w.day, w.createdAt, w.createdBy, c.name, i.name, w.answer, f.worker
      FROM referral r JOIN referralAnswer w ON w.referral = r.id
        JOIN institution i ON i.id = r.institution JOIN account c ON c.id = w.createdBy
        LEFT JOIN caseFile f ON f.id = r.caseFile
      WHERE r.client = ? ORDER BY w.day DESC, w.id DESC LIMIT ?
      """
    ) { row in
      .referralAnswer(
        institution: scope.readable(
          row.text(5), author: row.int(3), worker: row.optionalInt(7)),
        answer: row.text(6))
    }
  }

  /// Follow-ups that were settled; those that are due are tasks.
  func followUps() throws -> [TimelineEntry] {
    try rows(
      .followUp,
      """
      SELECT u.id, u.doneDay, u.updatedAt, u.createdBy, c.name, u.kind, u.title, u.outcome,
        u.dueDay, u.worker
      FROM followUp u JOIN account c ON c.id = u.updatedBy
      WHERE u.client = ? AND u.doneDay IS NOT NULL ORDER BY u.doneDay DESC, u.id DESC LIMIT ?
      """
    ) { row in
      .followUp(
        kind: row.text(5),
        title: scope.readable(row.text(6), author: row.int(3), worker: row.int(9)),
        outcome: row.text(7), due: Day(stored: row.int(8)))
    }
  }

  func flags() throws -> [TimelineEntry] {
    try rows(
      .flag,
      """
      SELECT g.id, g.day, g.createdAt, g.createdBy, c.name, g.reason, g.resolvedDay
      FROM clientFlag g JOIN account c ON c.id = g.createdBy
      WHERE g.client = ? ORDER BY g.day DESC, g.id DESC LIMIT ?
      """
    ) { row in
      .flag(
        reason: scope.readable(row.text(5), author: row.int(3)), isResolved: !row.isNull(6))
    }
  }
}
