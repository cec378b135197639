extension Agenda {
  /// Orders items as they press: overdue follow-ups and reports, visitors at the desk, complaints,
  /// follow-ups and reports of this week, reviews, referrals, drafts, later follow-ups and reports.
  ///
  /// Among equals the account's own come first, then the earliest day.
  public static func ordered(_ items: [AgendaItem], on today: Day) -> [AgendaItem] {
    items.sorted { key(of: $0, on: today) < key(of: $1, on: today) }
  }

  /// The last day of *pekan ini*.
  public static func weekEnd(from today: Day) -> Day { today.adding(days: 6) }

  private static func key(
    of item: AgendaItem, on today: Day
  ) -> (Int, Int, Int, Int64) {
    (pressure(of: item, on: today), item.isOwn ? 0 : 1, item.day.number, item.id.row)
  }

  private static func pressure(of item: AgendaItem, on today: Day) -> Int {
    switch item.id.kind {
    case .tindakLanjut, .laporan, .rtl:
      item.day < today ? 0 : item.day <= weekEnd(from: today) ? 3 : 6
    case .tamu: 1
    case .pengaduan: 2
    case .tinjauan, .rujukan: 4
    case .draf: 5
    case .skTKSK, .lowonganTKSK: 4
    }
  }
}
