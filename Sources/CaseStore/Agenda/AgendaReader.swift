import CaseDomain
import GRDB

/// Reads what waits to be done: one indexed question for each kind.
struct AgendaReader {
  let filter: AgendaFilter
  let today: Day
  let zone: TimeZoneOfIndonesia
  let actor: Actor
  let db: Database

  func agenda() throws -> Agenda {
    let kinds = filter.kind.map { [$0] } ?? AgendaKind.allCases
    let items = try kinds.flatMap(items)
    return Agenda(items: Agenda.ordered(items, on: today), counts: try counts())
  }

  func counts() throws -> AgendaCounts {
    var counts = try followUpCounts()
    counts.referrals = try count(.rujukan)
    counts.drafts = try count(.draf)
    counts.complaints = try count(.pengaduan)
    counts.visitors = try count(.tamu)
    counts.reports = try owed().count
    counts.reviews = try count(.tinjauan)
    counts.expiringLetters = try count(.skTKSK)
    counts.vacancies = try count(.lowonganTKSK)
    counts.promises = try count(.rtl)
    return counts
  }

  /// nil for what has no source, and for reviews of an account that makes none.
  private func source(of kind: AgendaKind) -> AgendaSource? {
    if kind == .tinjauan, filter.onlyOwn, !actor.may(.reviewReports) { return nil }
    return AgendaSource.source(
      of: kind, onlyOwn: filter.onlyOwn, manages: actor.may(.manageTKSK))
  }

  private func owed() throws -> [OwedReport] {
    try OwedReportReader(db: db, actor: actor, area: filter.area, today: today)
      .owed(onlyOwn: filter.onlyOwn)
  }

  private var arguments: [SQLValue] {
    let range = filter.area.range(at: .desa)
    return [
      .integer(range.lowerBound), .integer(range.upperBound), .integer(actor.accountID),
      SQLValue(today.number + Agenda.horizonDays),
    ]
  }

  private func count(_ kind: AgendaKind) throws -> Int {
    guard let source = source(of: kind) else { return 0 }
    return Int(
      try db.number("SELECT count(*) FROM \(source.from) WHERE \(source.condition)", arguments) ?? 0
    )
  }

  private func followUpCounts() throws -> AgendaCounts {
    guard let source = source(of: .tindakLanjut) else { return AgendaCounts() }
    let counts = try db.query(
      """
      SELECT coalesce(sum(t.dueDay < ?5), 0), coalesce(sum(t.dueDay BETWEEN ?5 AND ?6), 0),
        coalesce(sum(t.dueDay > ?6), 0)
      FROM \(source.from) WHERE \(source.condition)
      """,
      arguments + [SQLValue(today.number), SQLValue(Agenda.weekEnd(from: today).number)]
    ).first { row in
      AgendaCounts(overdue: Int(row.int(0)), thisWeek: Int(row.int(1)), later: Int(row.int(2)))
    }
    return counts ?? AgendaCounts()
  }

  /// The items of one kind: their numbers from the index first, then each by its number.
  private func items(of kind: AgendaKind) throws -> [AgendaItem] {
    if kind == .laporan {
      return try owed().prefix(Agenda.listedAtMost).map(AgendaItem.init)
    }
    guard let source = source(of: kind) else { return [] }
    let numbers = try db.query(
      """
      SELECT t.id FROM \(source.from) WHERE \(source.condition)
      ORDER BY \(source.day), t.id LIMIT ?5
      """, arguments + [SQLValue(Agenda.listedAtMost)]
    ).all { $0.int(0) }
    return try numbers.map { number in
      let item = try AgendaItemReader(actor: actor, zone: zone, today: today, db: db).item(
        kind, number)
      guard let item else {
        throw StorageError.damaged(table: kind.rawValue, rowID: number, column: "id")
      }
      return item
    }
  }
}
