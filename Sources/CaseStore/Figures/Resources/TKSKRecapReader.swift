import CaseDomain
import GRDB

/// Counts which kecamatan have their TKSK on a day.
struct TKSKRecapReader {
  let request: RecapRequest
  let db: Database

  func recap() throws -> TKSKRecap {
    let lines = FigureLines(request: request)
    var counts: [WilayahCode: TKSKRecap.Count] = [:]
    var hash: UInt64 = 0
    let held = try holders(&hash)
    let vacant = try recordedVacancies()
    for kecamatan in Wilayah.kecamatan(in: request.area, on: request.position) {
      let number = StoredArea.padded(kecamatan)
      let line = lines.line(of: number) ?? kecamatan
      let isHeld = held.contains(kecamatan)
      counts[line, default: TKSKRecap.Count()] += TKSKRecap.Count(
        formation: 1, filled: isHeld ? 1 : 0,
        recordedVacancies: !isHeld && vacant.contains(kecamatan) ? 1 : 0)
    }
    var total = TKSKRecap.Count()
    for count in counts.values { total += count }
    return TKSKRecap(
      request: request,
      lines: lines.all(and: counts.keys).compactMap { area in
        counts[area].map { TKSKRecap.Line(area: area, count: $0) }
      }, total: total, checkCode: CheckCode(sum: hash))
  }

  private var arguments: [SQLValue] {
    let range = request.area.range(at: .desa)
    return [.integer(range.lowerBound), .integer(range.upperBound), SQLValue(request.position)]
  }

  private func holders(_ hash: inout UInt64) throws -> Set<WilayahCode> {
    var held: Set<WilayahCode> = []
    try ResourceScan(area: request.area, day: request.position, db: db).eachRole { role in
      guard role.kind == "TKSK" else { return }
      hash &+= role.hash
      if let kecamatan = StoredArea.widest(of: role.area)?.ancestor(at: .kecamatan) {
        held.insert(kecamatan)
      }
    }
    return held
  }

  private func recordedVacancies() throws -> Set<WilayahCode> {
    let areas = try db.query(
      """
      SELECT area FROM tkskVacancy WHERE area BETWEEN ?1 AND ?2 AND fromDay <= ?3
        AND (filledDay IS NULL OR filledDay > ?3)
      """, arguments
    ).all { row in StoredArea.widest(of: row.int(0))?.ancestor(at: .kecamatan) }
    return Set(areas.compactMap { $0 })
  }
}
