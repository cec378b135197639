import CaseDomain
import GRDB

/// Reads what monthly reports wait for their authors: lists and counts are made of the same.
struct OwedReportReader {
  let db: Database
  let actor: Actor
  let area: WilayahCode
  let today: Day

  /// The earliest deadline first; of the last twelve months.
  func owed(onlyOwn: Bool) throws -> [OwedReport] {
    let months = MonthOfYear.months(
      MonthlyReportForm.monthsBack, to: .lastOver(on: today))
    guard onlyOwn, !isAuthorByOffice else { return try owed(in: area, months, onlyOwn) }
    // Whoever is no TKSK owes only what he has begun himself.
    let areas = try db.query(
      """
      SELECT DISTINCT area FROM dutyReport INDEXED BY dutyReport_author
      WHERE account = ? AND state IN ('draft', 'revisi') AND kind = 'bulanan'
      """, [.integer(actor.accountID)]
    ).all { try OfficeArea.code(of: $0.int(0), table: "dutyReport", row: 0) }
    return try areas.filter(area.contains).sorted().flatMap { try owed(in: $0, months, true) }
      .sorted(by: Self.comesFirst)
  }

  /// A TKSK owes the reports of the own kecamatan.
  private var isAuthorByOffice: Bool { actor.role == .tksk && actor.area.level == .kecamatan }

  private func owed(
    in area: WilayahCode, _ months: [MonthOfYear], _ onlyOwn: Bool
  ) throws -> [OwedReport] {
    guard area.level.digits <= WilayahLevel.kecamatan.digits else { return [] }
    let board = try DutyBoardReader(db: db, area: area, today: today).board(months)
    return board.rows.flatMap { row in
      zip(months, row.cells).compactMap { month, cell in
        guard cell.standing.isOwed else { return nil }
        let isOwn =
          cell.account == actor.accountID || isAuthorByOffice && row.area == actor.area
        return onlyOwn && !isOwn
          ? nil
          : OwedReport(
            area: row.area, month: month, due: cell.due, standing: cell.standing,
            report: cell.report, isOwn: isOwn)
      }
    }.sorted(by: Self.comesFirst)
  }

  private static func comesFirst(_ left: OwedReport, _ right: OwedReport) -> Bool {
    (left.due, left.area) < (right.due, right.area)
  }
}
