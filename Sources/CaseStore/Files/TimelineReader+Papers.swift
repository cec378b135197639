import CaseDomain

extension TimelineReader {
  func letters() throws -> [TimelineEntry] {
    try rows(
      .letter,
      """
      SELECT l.id, l.day, l.createdAt, l.createdBy, c.name, l.kind, l.number, l.subject
      FROM letter l JOIN account c ON c.id = l.createdBy
      WHERE l.client = ? ORDER BY l.day DESC, l.id DESC LIMIT ?
      """
    ) { row in
      .letter(
        kind: row.text(5), number: row.text(6),
        subject: scope.readable(row.text(7), author: row.int(3)))
    }
  }

  func attachments() throws -> [TimelineEntry] {
    try rows(
      .attachment,
      """
      SELECT t.id, t.day, t.createdAt, t.createdBy, c.name, t.kind, t.title, f.worker
      FROM attachment t JOIN account c ON c.id = t.createdBy
        LEFT JOIN caseFile f ON f.id = t.caseFile
      WHERE t.client = ? ORDER BY t.day DESC, t.id DESC LIMIT ?
      """
    ) { row in
      .attachment(
        kind: row.text(5),
        title: scope.readable(row.text(6), author: row.int(3), worker: row.optionalInt(7)))
    }
  }

  /// Visits to the desk.
  func visits() throws -> [TimelineEntry] {
    try rows(
      .visit,
      """
      SELECT v.id, v.day, v.createdAt, v.createdBy, v.officer, v.number, v.matter
      FROM intake v WHERE v.client = ? ORDER BY v.day DESC, v.id DESC LIMIT ?
      """
    ) { row in
      .visit(number: row.text(5), matter: scope.readable(row.text(6), author: row.int(3)))
    }
  }

  func complaints() throws -> [TimelineEntry] {
    try rows(
      .complaint,
      """
      SELECT k.id, k.day, k.createdAt, k.createdBy, c.name, k.number, k.matter
      FROM complaint k JOIN account c ON c.id = k.createdBy
      WHERE k.client = ? ORDER BY k.day DESC, k.id DESC LIMIT ?
      """
    ) { row in
      .complaint(number: row.text(5), matter: scope.readable(row.text(6), author: row.int(3)))
    }
  }
}
