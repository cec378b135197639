public import CaseDomain
import GRDB

extension CaseStore {
  /// Which monthly reports of an area came, late or in time, and which are missing.
  ///
  /// Every kecamatan of the area; `months` in the order in which the cells are wanted.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func dutyReportBoard(
    of area: WilayahCode, _ months: [MonthOfYear], on today: Day, as actor: Actor
  ) throws(StorageError) -> DutyReportBoard {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try DutyBoardReader(db: db, area: area, today: today).board(months)
    }
  }

  /// A report with its history, or the month or day of which nobody has begun one.
  ///
  /// Handed in, it says what it said then; before that, what it would say now.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``, ``StorageError/notFound``.
  public func dutyReport(
    _ address: ReportAddress, on today: Day, as actor: Actor
  ) throws(StorageError) -> DutyReportPage {
    try demand(.seeClients, of: actor)
    if case .period(_, let area, _) = address { try demand(area, within: actor) }
    return try read { db in
      try DutyPageReader(db: db, actor: actor, today: today).page(at: address)
    }
  }

  /// The reports of an area that begin in these days, by area and day; nil for every state.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func dutyReports(
    _ kind: DutyReportKind, in area: WilayahCode, _ days: ClosedRange<Day>,
    state: DutyReportState? = nil, as actor: Actor
  ) throws(StorageError) -> [DutyReport] {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try DutyReportReader(db).list(kind, in: area, days).filter { state ?? $0.state == $0.state }
    }
  }

  /// The reports that authors in an area still have to hand in, the earliest deadline first.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func owedReports(
    in area: WilayahCode, onlyOwn: Bool, on today: Day, as actor: Actor
  ) throws(StorageError) -> [OwedReport] {
    try demand(.seeClients, of: actor)
    try demand(area, within: actor)
    return try read { db in
      try OwedReportReader(db: db, actor: actor, area: area, today: today).owed(onlyOwn: onlyOwn)
    }
  }
}
