import CaseDomain
import GRDB

/// Reads what the first page of a client file shows beside the card.
struct FileReader {
  let scope: FileScope
  private var db: Database { scope.db }

  /// The lines of history that the first page may show.
  static let firstLines = 20

  init(scope: FileScope) { self.scope = scope }

  func file(of card: ClientCard) throws -> ClientFile {
    let latest = try CaseFileReader(scope: scope).files(limit: 1).first
    let openCase = latest.flatMap { $0.isClosed ? nil : $0 }
    let flags = try flags()
    let tasks = try FileTaskReader(scope: scope).tasks(of: openCase, flags: flags)
    return ClientFile(
      card: card, visitWarning: try visitWarning(), flags: flags, openCase: openCase,
      closedCase: openCase == nil ? latest : nil, tasks: tasks,
      dtsen: try dtsen(), programmes: try programmes(), help: try help(),
      lastOwnChange: try lastOwnChange(),
      timeline: try TimelineReader(scope: scope, limit: Self.firstLines).timeline(for: .ringkasan))
  }

  private func visitWarning() throws -> String {
    try db.query("SELECT visitWarning FROM person WHERE id = ?", [scope.person])
      .first { $0.text(0) } ?? ""
  }

  private func flags() throws -> [ClientFlag] {
    try db.query(
      """
      SELECT id, day, reason, createdBy FROM clientFlag
      WHERE client = ? AND resolvedDay IS NULL ORDER BY day, id
      """, [scope.client]
    ).all { row in
      ClientFlag(
        id: row.int(0), day: Day(stored: row.int(1)),
        reason: scope.readable(row.text(2), author: row.int(3)))
    }
  }

  private func dtsen() throws -> DTSENReport? {
    try db.query(
      """
      SELECT d.id, d.day, d.status, d.decile, d.source, c.name
      FROM dtsenReport d JOIN account c ON c.id = d.createdBy
      WHERE d.person = ? ORDER BY d.day DESC, d.id DESC LIMIT 1
      """, [scope.person]
    ).first(FileScope.dtsenReport)
  }

  /// The last report of each programme.
  private func programmes() throws -> [MembershipReport] {
    let reports = try db.query(
      """
      SELECT g.name, r.isMember, r.day, r.source, r.programme, r.note,
        r.createdBy
      FROM programmeReport r JOIN programme g ON g.id = r.programme
      WHERE r.person = ? ORDER BY r.programme, r.day DESC, r.id DESC
      """, [scope.person]
    ).all { row in
      (
        row.int(4),
        MembershipReport(
          programme: row.text(0), day: Day(stored: row.int(2)), isMember: row.int(1) == 1,
          source: row.text(3),
          note: scope.readable(row.text(5), author: row.int(6)) ?? "")
      )
    }
    var seen: Set<Int64> = []
    return reports.filter { seen.insert($0.0).inserted }.map(\.1)
  }

  private func help() throws -> [HelpTotal] {
    let reader = ServiceReader(db: db, actor: scope.actor)
    return HelpTotal.bySource(try reader.totals(of: scope.record.id))
  }

  /// Taking back is no change that Ctrl-Z takes back again.
  private func lastOwnChange() throws -> SavedChange? {
    try db.query(
      """
      SELECT id, form, title, about, at FROM savedChange
      WHERE client = ? AND account = ? AND undoneBy IS NULL AND undoes IS NULL
      ORDER BY id DESC LIMIT 1
      """, [scope.client, .integer(scope.actor.accountID)]
    ).first { row in
      SavedChange(
        id: row.int(0), form: FormID(rawValue: row.text(1)), title: row.text(2),
        about: row.text(3), account: scope.actor.name, at: Moment(stored: row.int(4)),
        isUndone: false)
    }
  }
}
