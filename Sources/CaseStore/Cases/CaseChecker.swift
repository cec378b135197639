import CaseDomain
import GRDB

/// Counts what does not hold among the cases.
struct CaseChecker {
  let db: Database

  func findings() throws -> Int {
    try unlikeTheirReplay() + count(Self.elsewhere) + count(Self.beforeOpening)
      + count(Self.withoutScores) + count(Self.ungiven)
  }

  /// Files whose stage, days or outcome are not what their rows lead to.
  private func unlikeTheirReplay() throws -> Int {
    let files = try db.query(
      """
      SELECT id, stage, stageDay, assessedDay, servedDay, closedDay, outcome FROM caseFile
      """
    ).all { row in
      (
        id: row.int(0), stage: row.text(1),
        days: [row.optionalInt(2), row.optionalInt(3), row.optionalInt(4), row.optionalInt(5)],
        outcome: row.text(6)
      )
    }
    return try files.count { file in
      let progress = try CaseFacts.read(file.id, db).progress
      let days = [
        progress.stageDay, progress.assessedDay, progress.servedDay, progress.closing?.day,
      ].map { $0.map { Int64($0.number) } }
      return file.stage != progress.stage.rawValue || file.days != days
        || file.outcome != progress.closing?.outcome.rawValue ?? ""
    }
  }

  private func count(_ sql: String) throws -> Int { Int(try db.number(sql) ?? 0) }

  /// Cases that lie elsewhere than their client.
  private static let elsewhere = """
    SELECT count(*) FROM caseFile k JOIN client c ON c.id = k.client WHERE k.area <> c.area
    """

  private static let beforeOpening = """
    SELECT count(*) FROM caseStep s JOIN caseFile k ON k.id = s.caseFile
    WHERE s.day < k.openedDay
    """

  private static let withoutScores = """
    SELECT count(*) FROM caseStep s LEFT JOIN assessment a ON a.step = s.id
    WHERE (s.kind = 'asesmen') <> (a.step IS NOT NULL)
    """

  /// Years with a case numbered behind the last number given; an opening taken back leaves a gap.
  private static let ungiven = """
    SELECT count(*) FROM numberSeries n WHERE n.series = 'kasus' AND n.last < (
      SELECT max(CAST(substr(k.number, 8) AS INTEGER)) FROM caseFile k
      WHERE k.number BETWEEN 'K-' || n.year || '-' AND 'K-' || n.year || '-:')
    """
}
