import CaseDomain

extension TimelineReader {
  /// PPKS entries begun and ended.
  func entries() throws -> [TimelineEntry] {
    try rows(.entryBegun, Self.entriesSQL("fromDay", "createdAt", "createdBy")) { row in
      .entryBegun(type: scope.visible(row.int(5)))
    }
      + rows(.entryEnded, Self.entriesSQL("toDay", "updatedAt", "updatedBy")) { row in
        .entryEnded(
          type: scope.visible(row.int(5)),
          reason: scope.readable(row.text(6), author: row.int(3)) ?? "")
      }
  }

  private static func entriesSQL(_ day: String, _ at: String, _ by: String) -> String {
    """
    SELECT e.id, e.\(day), e.\(at), e.\(by), c.name, e.type, e.endReason
    FROM ppksEntry e JOIN account c ON c.id = e.\(by)
    WHERE e.client = ? AND e.\(day) IS NOT NULL ORDER BY e.\(day) DESC, e.id DESC LIMIT ?
    """
  }

  func moves() throws -> [TimelineEntry] {
    try rows(
      .move,
      """
      SELECT m.id, m.day, m.createdAt, m.createdBy, c.name, m.fromArea, m.toArea
      FROM personMove m JOIN account c ON c.id = m.createdBy
      WHERE m.person = ? ORDER BY m.day DESC, m.id DESC LIMIT ?
      """, of: scope.person
    ) { row in
      .move(
        from: try StoredArea.code(of: row.int(5), table: "personMove", row: row.int(0)),
        to: try StoredArea.code(of: row.int(6), table: "personMove", row: row.int(0)))
    }
  }

  func dtsen() throws -> [TimelineEntry] {
    try db.query(
      """
      SELECT d.id, d.day, d.status, d.decile, d.source, c.name, d.createdAt
      FROM dtsenReport d JOIN account c ON c.id = d.createdBy
      WHERE d.person = ? ORDER BY d.day DESC, d.id DESC LIMIT ?
      """, [scope.person, most]
    ).all { row in
      let report = try FileScope.dtsenReport(row)
      return TimelineEntry(
        id: TimelineID(.dtsen, row.int(0)), day: report.day,
        recordedAt: Moment(stored: row.int(6)), officer: report.recordedBy, fact: .dtsen(report))
    }
  }

  func programmes() throws -> [TimelineEntry] {
    try rows(
      .programme,
      """
      SELECT r.id, r.day, r.createdAt, r.createdBy, c.name, g.name, r.isMember, r.source, r.note
      FROM programmeReport r JOIN account c ON c.id = r.createdBy
        JOIN programme g ON g.id = r.programme
      WHERE r.person = ? ORDER BY r.day DESC, r.id DESC LIMIT ?
      """, of: scope.person
    ) { row in
      .programme(
        MembershipReport(
          programme: row.text(5), day: Day(stored: row.int(1)), isMember: row.int(6) == 1,
          source: row.text(7),
          note: scope.readable(row.text(8), author: row.int(3)) ?? ""))
    }
  }
}
