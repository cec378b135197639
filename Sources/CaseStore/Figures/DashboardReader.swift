import CaseDomain
import GRDB

/// Reads the panels of one dashboard.
struct DashboardReader {
  let area: WilayahCode
  let today: Day
  let actor: Actor
  let db: Database

  func dashboard() throws -> Dashboard {
    let level: WilayahLevel = area.level == .provinsi ? .kabupaten : area.level
    let recap = RecapReader(
      request: RecapRequest(area: area, level: level, position: today), actor: actor, db: db)
    let (sum, checkCode) = try recap.total()
    let visible = actor.typesShown(inTotalsOf: area)
    return Dashboard(
      area: area, position: today, figures: sum.figures(showing: visible), checkCode: checkCode,
      orangByType: sum.orangByType.filter { $0.value > 0 && visible.contains($0.key) },
      changeByType: try changes().filter { visible.contains($0.key) },
      ageBySex: try AgeReader(area: area, today: today, db: db).bands(), parts: try parts(),
      quality: try quality())
  }

  /// Entries begun less entries ended, this month and the eleven before it.
  ///
  /// Areas are named one by one, so that each is read from its month on.
  private func changes() throws -> [Int: Int] {
    guard area.level != .desa else { return try changesOfDesa() }
    let month = Int64(TallyLedger.month(of: today))
    var changes: [Int: Int] = [:]
    try db.query(
      """
      SELECT type, sum(begun) - sum(ended) FROM flowTally
      WHERE area IN (SELECT area FROM qualityTally WHERE area BETWEEN ? AND ?)
        AND month BETWEEN ? AND ? GROUP BY type
      """, TallyArea(area).arguments + [.integer(month - 11), .integer(month)]
    ).eachRow { changes[Int($0.int(0))] = Int($0.int(1)) }
    return changes
  }

  private func changesOfDesa() throws -> [Int: Int] {
    let parts = today.parts
    let first = Day(
      year: parts.month == 12 ? parts.year : parts.year - 1, month: parts.month % 12 + 1, day: 1)
    var changes: [Int: Int] = [:]
    try db.query(
      """
      SELECT e.type, sum(e.fromDay BETWEEN ?2 AND ?3) - sum(ifnull(e.toDay BETWEEN ?2 AND ?3, 0))
      FROM client c JOIN ppksEntry e ON e.client = c.id
      WHERE c.area = ?1 AND e.state <> 'dikembalikan' GROUP BY e.type
      """, [.integer(area.number), SQLValue(first?.number ?? 0), SQLValue(today.number)]
    ).eachRow { changes[Int($0.int(0))] = Int($0.int(1)) }
    return changes
  }

  /// The areas one level down, also those without clients.
  private func parts() throws -> [Dashboard.Part] {
    guard let below = area.level.below else { return [] }
    let request = RecapRequest(area: area, level: below, position: today)
    let recap = try RecapReader(request: request, actor: actor, db: db).present()
    let gaps = try area.level == .kecamatan ? gapsByDesa() : gapsByArea(at: below)
    return recap.lines.map { line in
      let gap = gaps[line.area.number]
      return Dashboard.Part(
        area: line.area, orang: line.figures.orang, keluarga: line.figures.keluarga,
        komunitas: line.figures.komunitas, entri: line.figures.entri,
        withoutNIK: gap?.withoutNIK ?? 0, lastChange: gap?.lastChange, perThousand: nil)
    }
  }

  private struct Gap {
    var withoutNIK: Int
    var lastChange: Day?
  }

  private func gapsByArea(at level: WilayahLevel) throws -> [Int64: Gap] {
    let range = area.range(at: level)
    var gaps: [Int64: Gap] = [:]
    try db.query(
      "SELECT area, withoutNIK, lastChange FROM qualityTally WHERE area BETWEEN ? AND ?",
      [.integer(range.lowerBound), .integer(range.upperBound)]
    ).eachRow { row in
      gaps[row.int(0)] = Gap(
        withoutNIK: Int(row.int(1)), lastChange: Day(number: Int(row.int(2))))
    }
    return gaps
  }

  /// For desa the last change is not kept.
  private func gapsByDesa() throws -> [Int64: Gap] {
    let range = area.range(at: .desa)
    var gaps: [Int64: Gap] = [:]
    try db.query(
      """
      SELECT area, count(*) FROM client INDEXED BY client_withoutNIK
      WHERE withoutNIK = 1 AND types <> 0 AND area BETWEEN ? AND ? GROUP BY area
      """, [.integer(range.lowerBound), .integer(range.upperBound)]
    ).eachRow { row in
      let code = row.int(0) % 10_000 == 0 ? row.int(0) / 10_000 : row.int(0)
      gaps[code] = Gap(withoutNIK: Int(row.int(1)), lastChange: nil)
    }
    return gaps
  }

  private func quality() throws -> Dashboard.Quality {
    let (sql, arguments) =
      area.level == .desa
      ? (Self.desaQualitySQL, [SQLValue.integer(area.number)])
      : (Self.qualitySQL, TallyArea(area).arguments)
    return try db.query(sql, arguments).first { row in
      Dashboard.Quality(
        withoutNIK: Int(row.int(0)), estimatedBirthDates: Int(row.int(1)),
        withoutDesa: Int(row.int(2)))
    } ?? Dashboard.Quality(withoutNIK: 0, estimatedBirthDates: 0, withoutDesa: 0)
  }

  private static let qualitySQL = """
    SELECT sum(withoutNIK), sum(birthEstimated), sum(withoutDesa) FROM qualityTally
    WHERE area BETWEEN ? AND ?
    """

  private static let desaQualitySQL = """
    SELECT sum(c.withoutNIK), sum(c.unit = 0 AND p.birthEstimated), 0
    FROM client c LEFT JOIN person p ON p.id = c.person WHERE c.area = ? AND c.types <> 0
    """
}
