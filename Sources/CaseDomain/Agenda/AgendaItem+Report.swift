extension AgendaItem {
  /// A report that waits for its author.
  ///
  /// Its number tells kecamatan and month, since nobody may have begun it; see ``reportPeriod``.
  public init(_ owed: OwedReport) {
    self.init(
      id: ID(.laporan, owed.area.number * Self.monthFactor + Int64(owed.month.number)),
      client: nil, name: Wilayah.title(of: owed.area), area: owed.area, title: owed.sentence,
      detail: "", day: owed.due, isOwn: owed.isOwn)
  }

  /// Kecamatan and month of a report that waits for its author; nil for other items.
  public var reportPeriod: (area: WilayahCode, month: MonthOfYear)? {
    guard id.kind == .laporan, let area = WilayahCode(number: id.row / Self.monthFactor) else {
      return nil
    }
    return (area, MonthOfYear(number: Int(id.row % Self.monthFactor)))
  }

  private static let monthFactor: Int64 = 1_000_000
}
