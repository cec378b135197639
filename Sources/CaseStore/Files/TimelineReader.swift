import CaseDomain
import GRDB

/// Reads lines of a client's history: each source by its own index, then all in one order.
struct TimelineReader {
  let scope: FileScope
  let limit: Int
  var db: Database { scope.db }

  init(scope: FileScope, limit: Int) {
    self.scope = scope
    self.limit = max(0, limit)
  }

  func timeline(for tab: FileTab) throws -> Timeline {
    let lines = try lines(for: tab).sorted(by: Self.isNewer)
    return Timeline(Array(lines.prefix(limit)), hasMore: lines.count > limit)
  }

  /// One line more than wanted from each source, so that it is known whether there are others.
  var most: SQLValue { SQLValue(limit + 1) }

  private func lines(for tab: FileTab) throws -> [TimelineEntry] {
    switch tab {
    case .ringkasan:
      try steps() + services() + referrals() + referralAnswers() + followUps() + entries()
        + moves() + dtsen() + programmes() + flags() + letters() + attachments() + visits()
        + complaints()
    case .kasus: try steps() + planItems() + flags()
    case .layanan: try services()
    case .rujukan: try referrals() + referralAnswers()
    case .keluarga: []
    case .surat: try letters() + attachments() + visits() + complaints()
    case .akses: try views() + changes() + savedForms()
    }
  }

  /// By day, then by the instant of recording; what one form wrote at once stays in its order.
  private static func isNewer(_ one: TimelineEntry, _ other: TimelineEntry) -> Bool {
    if one.day != other.day { return one.day > other.day }
    if one.recordedAt != other.recordedAt { return one.recordedAt > other.recordedAt }
    return one.id.row > other.id.row
  }

  /// The lines that `read` makes of a source's rows; its first columns are id, day, createdAt,
  /// createdBy and officer, the others begin at 5.
  func rows(
    _ source: TimelineID.Source, _ sql: String, of subject: SQLValue? = nil,
    _ read: (borrowing Query) throws -> TimelineFact
  ) throws -> [TimelineEntry] {
    try db.query(sql, [subject ?? scope.client, most]).all { row in
      TimelineEntry(
        id: TimelineID(source, row.int(0)), day: Day(stored: row.int(1)),
        recordedAt: Moment(stored: row.int(2)), officer: row.text(4), fact: try read(row))
    }
  }
}
