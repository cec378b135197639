import CaseDomain
import GRDB

/// Counts the PPKS that were met or handled in some days: served, or with a case opened.
///
/// One line for each type that may be named, one for all restricted types together, whose counts
/// of one to four are not told (DESIGN 10).
struct ReportPeopleReader {
  let db: Database
  let area: WilayahCode
  let days: ClosedRange<Day>

  private struct Met {
    let client: Int64
    let sex: Sex?
    let type: Int
  }

  func lines() throws -> [ReportLine] {
    let met = try met()
    let open = Dictionary(grouping: met.filter { !TypeSet.restricted.contains($0.type) }) {
      $0.type
    }
    var lines = open.keys.sorted().map { type in
      ReportLine(
        "\(type)", PPKSTypeList.type(type)?.label ?? ReportLineText.withoutType,
        figures(open[type] ?? []))
    }
    let restricted = met.filter { TypeSet.restricted.contains($0.type) }
    if !restricted.isEmpty {
      lines.append(
        ReportLine(
          "terbatas", ReportLineText.restricted,
          figures(restricted).map { (1..<5).contains($0) ? nil : $0 }))
    }
    return lines + [ReportLine("jumlah", ReportLineText.total, figures(met))]
  }

  /// L, P and all, each client once.
  private func figures(_ met: [Met]) -> [Int] {
    var clients: [Int64: Sex?] = [:]
    for one in met { clients[one.client] = one.sex }
    let sexes = clients.values
    return [sexes.count { $0 == .male }, sexes.count { $0 == .female }, sexes.count]
  }

  /// Type 0 stands for a client without an entry that was in force then.
  static let sql = """
    WITH met AS (
      SELECT client FROM service WHERE area BETWEEN ?1 AND ?2 AND day BETWEEN ?3 AND ?4
      UNION
      SELECT client FROM caseFile WHERE area BETWEEN ?1 AND ?2 AND openedDay BETWEEN ?3 AND ?4)
    SELECT c.id, CASE WHEN c.unit = 0 THEN c.sex ELSE 2 END, ifnull(e.type, 0)
    FROM met JOIN client c ON c.id = met.client
      LEFT JOIN ppksEntry e ON e.client = c.id AND e.state <> 'dikembalikan'
        AND e.fromDay <= ?4 AND (e.toDay IS NULL OR e.toDay >= ?3)
    """

  private func met() throws -> [Met] {
    let range = area.range(at: .desa)
    return try db.query(
      Self.sql,
      [
        .integer(range.lowerBound), .integer(range.upperBound),
        SQLValue(days.lowerBound), SQLValue(days.upperBound),
      ]
    ).all { Met(client: $0.int(0), sex: Sex(code: $0.int(1)), type: Int($0.int(2))) }
  }
}

/// Counts what was brought up to date: entries begun, ended and verified.
struct ReportDataReader {
  let db: Database
  let area: WilayahCode
  let days: ClosedRange<Day>

  func lines() throws -> [ReportLine] {
    let month = Int64(TallyLedger.month(of: days.lowerBound))
    let flow = try db.query(
      """
      SELECT coalesce(sum(begun), 0), coalesce(sum(ended), 0) FROM flowTally
      WHERE area = ? AND month = ?
      """, [.integer(area.number), .integer(month)]
    ).first { (begun: Int($0.int(0)), ended: Int($0.int(1))) }
    return [
      ReportLine("baru", ReportLineText.begun, [flow?.begun ?? 0]),
      ReportLine("diakhiri", ReportLineText.ended, [flow?.ended ?? 0]),
      ReportLine("disetujui", ReportLineText.verified, [try verified()]),
    ]
  }

  /// Entries of the batches that were approved in these days.
  private func verified() throws -> Int {
    let zone = Wilayah.zone(of: area)
    let from = Moment(day: days.lowerBound, minuteOfDay: 0, in: zone)
    let to = Moment(day: days.upperBound.adding(days: 1), minuteOfDay: 0, in: zone)
    let range = area.range(at: .desa)
    return Int(
      try db.number(
        """
        SELECT count(*) FROM verificationBatch b
          JOIN ppksEntry e INDEXED BY ppksEntry_batch ON e.batch = b.id
        WHERE b.area BETWEEN ?1 AND ?2 AND e.batch IS NOT NULL AND EXISTS (
          SELECT 1 FROM verificationStep s
          WHERE s.batch = b.id AND s.state = 'disetujui' AND s.at >= ?3 AND s.at < ?4)
        """,
        [
          .integer(range.lowerBound), .integer(range.upperBound), .integer(from.milliseconds),
          .integer(to.milliseconds),
        ]) ?? 0)
  }
}
