import CaseDomain
import GRDB

/// Reads which monthly reports of an area are there, late and missing.
///
/// On a past day too: a report stands where its steps had led by then.
struct DutyBoardReader {
  let db: Database
  let area: WilayahCode
  let today: Day

  func board(_ months: [MonthOfYear]) throws -> DutyReportBoard {
    let reader = try DutyReportReader(db)
    let reports = try reports(months)
    let known = Wilayah.areas(at: .kecamatan, in: area)
    let areas = Set(known).union(reports.keys.map(\.area)).sorted()
    let terms = try DutyTerms(in: area, db)
    let rows = areas.map { kecamatan in
      DutyReportBoard.Row(
        area: kecamatan,
        cells: months.map { month in
          let report = reports[Key(area: kecamatan, month: month)]
          let due = reader.rules.due(.bulanan, from: month.firstDay)
          return DutyReportBoard.Cell(
            standing: ReportStanding(
              report?.state, handedIn: report?.handedIn, due: due,
              isOwed: terms.isOwed(kecamatan, month), on: today),
            due: due, report: report?.id, account: report?.account)
        })
    }
    return DutyReportBoard(area: area, position: today, months: months, rows: rows)
  }

  private struct Key: Hashable {
    let area: WilayahCode
    let month: MonthOfYear
  }

  private struct Found {
    let id: Int64
    let state: DutyReportState
    let handedIn: Day?
    let account: Int64
  }

  static let sql = """
    SELECT r.id, r.area, r.day, s.state, CASE WHEN r.handedInDay <= ?5 THEN r.handedInDay END,
      r.account
    FROM dutyReport r JOIN dutyReportStep s ON s.id = (
      SELECT max(t.id) FROM dutyReportStep t WHERE t.report = r.id AND t.day <= ?5)
    WHERE r.kind = 'bulanan' AND r.area BETWEEN ?1 AND ?2 AND r.day BETWEEN ?3 AND ?4
    """

  private func reports(_ months: [MonthOfYear]) throws -> [Key: Found] {
    guard let first = months.first, let last = months.last else { return [:] }
    let range = OfficeArea.range(area)
    let pairs = try db.query(
      Self.sql,
      [
        .integer(range.lowerBound), .integer(range.upperBound), SQLValue(first.firstDay.number),
        SQLValue(last.firstDay.number), SQLValue(today.number),
      ]
    ).all { row in
      guard let state = DutyReportState(rawValue: row.text(3)) else {
        throw StorageError.damaged(table: "dutyReport", rowID: row.int(0), column: "state")
      }
      let key = Key(
        area: try OfficeArea.code(of: row.int(1), table: "dutyReport", row: row.int(0)),
        month: MonthOfYear(of: Day(number: Int(row.int(2)))))
      let handedIn = row.optionalInt(4).map { Day(number: Int($0)) }
      return (
        key, Found(id: row.int(0), state: state, handedIn: handedIn, account: row.int(5))
      )
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}

/// From when on each kecamatan owes a monthly report, and while somebody serves there.
///
/// Reports are owed from the month in which the TKSK's account was made, or the first report was
/// written; for a TKSK in office without an account from the month in which the records of this
/// database begin. Nobody owes what came before, and a kecamatan without TKSK owes nothing.
struct DutyTerms {
  private var begins: [WilayahCode: MonthOfYear] = [:]
  private var terms: [WilayahCode: [ClosedRange<Int>]] = [:]
  private var hasAccount: Set<WilayahCode> = []

  init(in area: WilayahCode, _ db: Database) throws {
    let zone = Wilayah.zone(of: area)
    try readAccounts(in: area, zone, db)
    try readFirstReports(in: area, db)
    guard let start = try db.number("SELECT min(createdAt) FROM account") else { return }
    let records = MonthOfYear(of: Moment(milliseconds: start).clock(in: zone).day)
    for holder in try TKSKReader(db: db).allHolders(in: area) {
      let last = (holder.to ?? Day(number: Int.max)).number
      terms[holder.kecamatan, default: []].append(holder.from.number...last)
      begin(holder.kecamatan, max(MonthOfYear(of: holder.from), records))
    }
  }

  func isOwed(_ area: WilayahCode, _ month: MonthOfYear) -> Bool {
    guard let begin = begins[area], begin <= month else { return false }
    let days = month.firstDay.number...month.lastDay.number
    return hasAccount.contains(area) || terms[area]?.contains { $0.overlaps(days) } == true
  }

  private mutating func begin(_ area: WilayahCode, _ month: MonthOfYear) {
    begins[area] = min(begins[area] ?? month, month)
  }

  private mutating func readAccounts(
    in area: WilayahCode, _ zone: TimeZoneOfIndonesia, _ db: Database
  ) throws {
    guard area.level.digits <= WilayahLevel.kecamatan.digits else { return }
    let range = area.range(at: .kecamatan)
    let found = try db.query(
      """
      SELECT area, min(createdAt) FROM account
      WHERE role = 'tksk' AND isActive = 1 AND area BETWEEN ? AND ? GROUP BY area
      """, [.integer(range.lowerBound), .integer(range.upperBound)]
    ).all { (WilayahCode(number: $0.int(0)), Moment(milliseconds: $0.int(1))) }
    for case (let kecamatan?, let made) in found {
      hasAccount.insert(kecamatan)
      begin(kecamatan, MonthOfYear(of: made.clock(in: zone).day))
    }
  }

  private mutating func readFirstReports(in area: WilayahCode, _ db: Database) throws {
    let range = OfficeArea.range(area)
    let found = try db.query(
      """
      SELECT area, min(day), min(id) FROM dutyReport
      WHERE kind = 'bulanan' AND area BETWEEN ? AND ? GROUP BY area
      """, [.integer(range.lowerBound), .integer(range.upperBound)]
    ).all { row in
      (
        try OfficeArea.code(of: row.int(0), table: "dutyReport", row: row.int(2)),
        Day(number: Int(row.int(1)))
      )
    }
    for (kecamatan, day) in found { begin(kecamatan, MonthOfYear(of: day)) }
  }
}
