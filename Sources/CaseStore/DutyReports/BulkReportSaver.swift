import CaseDomain
import GRDB

/// Saves the invented monthly reports: written by an account of their own, reviewed by the first.
struct BulkReportSaver {
  let db: Database
  let now: Moment
  let zone: TimeZoneOfIndonesia

  func save(_ reports: [BulkReport], seed: UInt64) throws {
    guard let area = reports.first?.area.ancestor(at: .kabupaten) else { return }
    try addWriter(in: area, seed: seed)
    for (place, report) in reports.enumerated() {
      try save(report, seed: seed &+ UInt64(place) &* 16)
    }
  }

  /// Far from the numbers of the accounts that are made in a training database later on.
  private static let writer: Int64 = 1000

  /// An account that nobody can work with.
  private func addWriter(in area: WilayahCode, seed: UInt64) throws {
    var uids = FreshUIDs(at: now, seed: seed)
    try db.run(
      """
      INSERT INTO account (id, uid, name, role, area, isActive, createdAt, createdBy, updatedAt,
        updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6, 1, ?6, 1)
      """,
      [
        .integer(Self.writer), .blob(uids.next().bytes), .text(ClientWriter.officer),
        .text(Role.tksk.rawValue), .integer(area.number), .integer(now.milliseconds),
      ])
  }

  /// Each step draws its uids from a seed of its own.
  private func save(_ report: BulkReport, seed: UInt64) throws {
    let begun = report.steps.first?.day ?? report.month.lastDay
    let new = NewDutyReport(
      kind: .bulanan, area: report.area, day: report.month.firstDay, texts: report.texts)
    let id = try FreshUIDs.$seed.withValue(seed) {
      try desk(Self.writer, .tksk, report.area, on: begun).begin(new)
    }
    for (place, step) in report.steps.enumerated() {
      try FreshUIDs.$seed.withValue(seed &+ UInt64(place) &+ 1) { try take(step, id, report.area) }
    }
  }

  private func take(_ step: BulkReport.Step, _ id: Int64, _ area: WilayahCode) throws {
    if step.action.isReview {
      try desk(1, .verifikator, area, on: step.day).review(id, step.action, note: step.note)
    } else {
      try desk(Self.writer, .tksk, area, on: step.day).handIn(id, note: step.note)
    }
  }

  private func desk(
    _ account: Int64, _ role: Role, _ area: WilayahCode, on day: Day
  ) -> DutyReportDesk {
    let actor = Actor(accountID: account, name: ClientWriter.officer, role: role, area: area)
    let at = min(Moment(day: day, minuteOfDay: 600, in: zone), now)
    return DutyReportDesk(office: OfficeDesk(db: db, actor: actor, today: day, now: at))
  }
}
