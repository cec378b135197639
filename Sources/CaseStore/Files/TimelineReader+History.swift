import CaseDomain

/// Who looked and who changed what.
extension TimelineReader {
  /// Views of the client, for those who may read the access log.
  func views() throws -> [TimelineEntry] {
    guard scope.actor.may(.seeLog) else { return [] }
    return try moments(
      .view,
      """
      SELECT l.id, l.at, c.name, l.action FROM accessLog l JOIN account c ON c.id = l.account
      WHERE l.client = ? ORDER BY l.id DESC LIMIT ?
      """, [scope.client, most]
    ) { row in
      guard let action = AccessRecord.Action(rawValue: row.text(3)) else {
        throw StorageError.damaged(table: "accessLog", rowID: row.int(0), column: "action")
      }
      return .view(action)
    }
  }

  /// Stored values that were replaced in the rows of the client itself and in its entries of types
  /// that the account sees by name.
  func changes() throws -> [TimelineEntry] {
    let record = scope.record
    let own: [(String, Int64?)] = [
      ("person", record.person), ("household", record.household), ("community", record.community),
      ("client", record.id),
    ]
    let entries = try db.query(
      "SELECT id, type FROM ppksEntry WHERE client = ?", [scope.client]
    ).all { (id: $0.int(0), type: Int($0.int(1))) }
    let rows =
      own.compactMap { subject, row in row.map { (subject, $0) } }
      + entries.filter { scope.actor.visibleTypes.contains($0.type) }.map { ("ppksEntry", $0.id) }
    return try rows.flatMap { try changes(of: $0, row: $1) }
  }

  private func changes(of subject: String, row: Int64) throws -> [TimelineEntry] {
    try moments(
      .change,
      """
      SELECT l.id, l.at, c.name, l.field, l.old, l.new, l.account
      FROM changeLog l JOIN account c ON c.id = l.account
      WHERE l.subject = ? AND l.row = ? ORDER BY l.id DESC LIMIT ?
      """, [.text(subject), .integer(row), most]
    ) { row in
      let field = row.text(3)
      return .change(
        field: field, old: value(row.text(4), of: field, author: row.int(6)),
        new: value(row.text(5), of: field, author: row.int(6)))
    }
  }

  /// NIK and KK stay masked like everywhere, and as they were logged; other values are free text of
  /// the record.
  private func value(_ text: String, of field: String, author: Int64) -> String? {
    if Self.numberFields.contains(field) {
      let isShown = scope.actor.may(.seeFullNumbers)
      return (isShown ? NumberDisplay.full : .masked).text(Int64(text)) ?? text
    }
    return scope.readable(text, author: author)
  }

  private static let numberFields: Set<String> = ["nik", "kk"]

  /// Forms that were saved about the client, and those that took others back.
  func savedForms() throws -> [TimelineEntry] {
    try moments(
      .saved,
      """
      SELECT s.id, s.at, c.name, s.title, s.undoneBy FROM savedChange s
        JOIN account c ON c.id = s.account
      WHERE s.client = ? ORDER BY s.id DESC LIMIT ?
      """, [scope.client, most]
    ) { row in .saved(title: row.text(3), isUndone: !row.isNull(4)) }
  }

  /// Lines of a log: its first columns are id, instant and account.
  private func moments(
    _ source: TimelineID.Source, _ sql: String, _ arguments: [SQLValue],
    _ read: (borrowing Query) throws -> TimelineFact
  ) throws -> [TimelineEntry] {
    try db.query(sql, arguments).all { row in
      let moment = Moment(stored: row.int(1))
      return TimelineEntry(
        id: TimelineID(source, row.int(0)), day: moment.clock(in: scope.zone).day,
        recordedAt: moment, officer: row.text(2), fact: try read(row))
    }
  }
}
