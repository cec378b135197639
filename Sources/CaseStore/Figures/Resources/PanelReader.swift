import CaseDomain
import GRDB

/// Reads what a dashboard tells of the PSKS and the TKSK of an area.
struct PanelReader {
  let area: WilayahCode
  let day: Day
  let zone: TimeZoneOfIndonesia
  let db: Database

  /// What is counted of one kind.
  private struct Sums {
    var tally = ResourceTally()
    var last: Int64?
  }

  func panel() throws -> ResourcePanel {
    var kinds: [String: Sums] = [:]
    var total = ResourceTally()
    var hash: UInt64 = 0
    var units = EntryUnits()
    try eachRow(Self.rolesSQL(of: area), "psksRole") { row in
      let kind = row.text(0)
      let isEntry = units.unit(of: kind) != .lembaga
      kinds[kind, default: Sums()].tally.add(person: row.int(4), sex: nil, isEntry: isEntry)
      total.add(person: row.int(4), sex: nil, isEntry: isEntry)
      kinds[kind, default: Sums()].last = later(kinds[kind]?.last, row)
      hash &+= row.uid(1)?.checkHash ?? 0
    }
    try eachRow(Self.institutionsSQL, "institution") { row in
      let kind = row.text(0)
      let isEntry = units.unit(of: kind) == .lembaga
      kinds[kind, default: Sums()].tally.addInstitution(isEntry: isEntry)
      total.addInstitution(isEntry: isEntry)
      kinds[kind, default: Sums()].last = later(kinds[kind]?.last, row)
      hash &+= row.uid(1)?.checkHash ?? 0
    }
    return ResourcePanel(
      area: area, position: day, total: total.count, checkCode: CheckCode(sum: hash),
      thresholds: try AgeingReader.thresholds(db), kinds: try told(kinds), tksk: try tksk(),
      openPairs: try openPairs())
  }

  private func told(_ kinds: [String: Sums]) throws -> [ResourcePanel.Kind] {
    try KindUseReader(day: day, db: db).kinds(and: kinds.keys).compactMap { kind in
      kinds[kind.code].map { sums in
        ResourcePanel.Kind(
          kind: kind, count: sums.tally.count,
          lastUpdate: sums.last.map { Day(number: Int($0)) })
      }
    }
  }

  /// The later of a day and those of a row: column 2 has days of care, 3 the instant of writing.
  private func later(_ day: Int64?, _ row: borrowing Query) -> Int64? {
    let written = row.optionalInt(3).map {
      Int64(Moment(milliseconds: $0).clock(in: zone).day.number)
    }
    return [day, row.optionalInt(2), written].compactMap { $0 }.max()
  }

  private func eachRow(
    _ sql: String, _ table: String, _ body: (borrowing Query) throws -> Void
  ) throws {
    let range = area.range(at: .desa)
    try db.query(
      sql,
      [
        .integer(range.lowerBound), .integer(range.upperBound), SQLValue(day),
        .integer(Moment(day: day.adding(days: 1), minuteOfDay: 0, in: zone).milliseconds),
      ]
    ).eachRow { row in
      guard row.uid(1) != nil else {
        throw StorageError.damaged(table: table, rowID: row.int(4), column: "uid")
      }
      try body(row)
    }
  }

  private func tksk() throws -> ResourcePanel.TKSK {
    guard area.level == .kecamatan || area.level == .desa,
      let kecamatan = area.ancestor(at: .kecamatan)
    else {
      let request = RecapRequest(area: area, level: area.level, position: day)
      return .shares(try TKSKRecapReader(request: request, db: db).recap().total)
    }
    let range = kecamatan.range(at: .desa)
    let arguments: [SQLValue] = [
      .integer(range.lowerBound), .integer(range.upperBound), SQLValue(day),
    ]
    let held = try db.query(Self.holderSQL, arguments).first { (id: $0.int(0), name: $0.text(1)) }
    if let held { return .held(name: held.name, letter: try letter(of: held.id)) }
    let since = try db.number(Self.vacancySQL, arguments)
    return since.map { .vacant(since: Day(number: Int($0))) } ?? .noRecord
  }

  private func letter(of role: Int64) throws -> ResourcePanel.Letter {
    let found = try db.query(Self.letterSQL, [.integer(role), SQLValue(day)]).first { row in
      row.optionalInt(0).map { ResourcePanel.Letter.until(Day(number: Int($0))) } ?? .withoutEnd
    }
    return found ?? .none
  }

  /// The whole province is counted by index alone.
  private func openPairs() throws -> Int {
    guard area.level != .provinsi else {
      return Int(try db.number(Self.allPairsSQL) ?? 0)
    }
    let range = area.range(at: .desa)
    let count = try db.number(
      Self.pairsSQL, [.integer(range.lowerBound), .integer(range.upperBound)])
    return Int(count ?? 0)
  }

  static func rolesSQL(of area: WilayahCode) -> String {
    """
    SELECT r.kind, r.uid, \(AgeingReader.cared("r")), \(AgeingReader.written("r")), r.person
    FROM psksRole r \(ResourceScan.source(of: area))
    WHERE r.area BETWEEN ?1 AND ?2 AND r.fromDay <= ?3 AND (r.toDay IS NULL OR r.toDay >= ?3)
    """
  }

  static let institutionsSQL = """
    SELECT s.kind, i.uid, \(AgeingReader.cared("s")), \(AgeingReader.written("i")), i.id
    FROM institution i INDEXED BY institution_area
      CROSS JOIN psksInstitution s ON s.institution = i.id
    WHERE i.area BETWEEN ?1 AND ?2 AND i.fromDay <= ?3 AND (i.toDay IS NULL OR i.toDay >= ?3)
    """

  static let holderSQL = """
    SELECT r.id, p.name FROM psksRole r INDEXED BY psksRole_dated
      CROSS JOIN person p ON p.id = r.person
    WHERE r.area BETWEEN ?1 AND ?2 AND r.kind = 'TKSK' AND r.fromDay <= ?3
      AND (r.toDay IS NULL OR r.toDay >= ?3) ORDER BY r.fromDay DESC LIMIT 1
    """

  static let vacancySQL = """
    SELECT max(fromDay) FROM tkskVacancy WHERE area BETWEEN ?1 AND ?2 AND fromDay <= ?3
      AND (filledDay IS NULL OR filledDay > ?3)
    """

  /// One without an end before those that end, the last end before earlier ones.
  static let letterSQL = """
    SELECT toDay FROM tkskLetter WHERE role = ?1 AND fromDay <= ?2
      AND (toDay IS NULL OR toDay >= ?2) ORDER BY toDay IS NULL DESC, toDay DESC LIMIT 1
    """

  static let allPairsSQL = "SELECT count(*) FROM personPair WHERE state = 'terbuka'"

  static let pairsSQL = """
    SELECT count(*) FROM personPair r CROSS JOIN person a ON a.id = r.one
      CROSS JOIN person b ON b.id = r.other
    WHERE r.state = 'terbuka' AND (a.area BETWEEN ?1 AND ?2 OR b.area BETWEEN ?1 AND ?2)
    """
}
