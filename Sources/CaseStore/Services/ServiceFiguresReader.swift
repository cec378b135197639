import CaseDomain
import GRDB

/// Counts the services of one filter in every way that figures need.
struct ServiceFiguresReader {
  let db: Database
  let criteria: ServiceCriteria

  init(_ filter: ServiceFilter, _ db: Database) {
    self.db = db
    criteria = ServiceCriteria(filter)
  }

  func figures() throws -> ServiceFigures {
    let pillars = try counts(by: Self.pillarColumn) { InterventionPillar(rawValue: $0) }
    let items = try counts(by: "s.spm") { SPMItem(rawValue: $0) }
    return ServiceFigures(
      total: try counts(by: "''") { $0 }[""] ?? ServiceCount(), pillars: pillars, spm: items,
      contributions: try contributions())
  }

  func contributions() throws -> ContributionTotals {
    ContributionTotals(
      sources: try counts(by: "s.source") { HelpSource(rawValue: $0) },
      actors: try counts(by: "s.actor") { ContributionActor(rawValue: $0) },
      kinds: try kinds())
  }

  /// The counts by the values of a column; values for which `key` is nil are left out, as the
  /// empty one.
  private func counts<Key: Hashable>(
    by column: String, _ key: (String) -> Key?
  ) throws -> [Key: ServiceCount] {
    var counts: [Key: ServiceCount] = [:]
    try db.query(
      """
      SELECT \(column), count(*), count(DISTINCT CASE WHEN c.unit = 0 THEN c.id END),
        count(DISTINCT CASE WHEN c.unit <> 0 THEN c.id END), sum(s.amount)
      FROM service s JOIN client c ON c.id = s.client WHERE \(criteria.sql) GROUP BY 1
      """, criteria.arguments
    ).eachRow { row in
      guard let key = key(row.text(0)) else { return }
      counts[key] = ServiceCount(
        services: Int(row.int(1)), orang: Int(row.int(2)), others: Int(row.int(3)),
        amount: Int(row.int(4)))
    }
    return counts
  }

  private func kinds() throws -> [ContributionKind: Int] {
    var kinds: [ContributionKind: Int] = [:]
    try db.query(
      """
      SELECT s.kinds, count(*) FROM service s WHERE \(criteria.sql) AND s.kinds <> 0 GROUP BY 1
      """, criteria.arguments
    ).eachRow { row in
      for kind in ContributionKinds(bits: Int(row.int(0))).kinds {
        kinds[kind, default: 0] += Int(row.int(1))
      }
    }
    return kinds
  }

  /// The pillar's stored name, worked out from the letters of the code.
  private static let pillarColumn: String = {
    let cases = InterventionPillar.allCases.flatMap { pillar in
      pillar.prefixes.map { "WHEN '\($0)' THEN '\(pillar.rawValue)'" }
    }
    return "CASE substr(s.service, 1, 2) \(cases.joined(separator: " ")) ELSE '' END"
  }()
}
