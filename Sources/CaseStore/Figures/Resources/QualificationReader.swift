import CaseDomain
import GRDB

/// Counts who learned what a role asks for.
struct QualificationReader {
  let request: RecapRequest
  let db: Database

  /// One person in one group of the table; a second role of the same kind does not count again.
  private struct Group {
    var people: Set<Int64> = []
    var qualified: Set<Int64> = []

    mutating func add(_ person: Int64, _ isQualified: Bool) {
      people.insert(person)
      if isQualified { qualified.insert(person) }
    }

    var share: QualificationRecap.Share {
      QualificationRecap.Share(qualified: qualified.count, orang: people.count)
    }
  }

  func recap() throws -> QualificationRecap {
    let trained = try trainings()
    let lines = FigureLines(request: request)
    var units = EntryUnits()
    var hash: UInt64 = 0
    var groups: [WilayahCode: [String: Group]] = [:]
    var total: [String: Group] = [:]
    var everybody = Group()
    try ResourceScan(area: request.area, day: request.position, db: db).eachRole { role in
      guard units.unit(of: role.kind) != .lembaga else { return }
      guard let line = lines.line(of: role.area) else {
        throw StorageError.damaged(table: "psksRole", rowID: role.id, column: "area")
      }
      let kinds = trained[role.person] ?? []
      let isQualified = kinds.contains("") || kinds.contains(role.kind)
      groups[line, default: [:]][role.kind, default: Group()].add(role.person, isQualified)
      total[role.kind, default: Group()].add(role.person, isQualified)
      everybody.add(role.person, isQualified)
      hash &+= role.hash
    }
    return QualificationRecap(
      request: request,
      kinds: try KindUseReader(day: request.position, db: db).kinds(and: total.keys)
        .filter { total[$0.code] != nil },
      lines: lines.all(and: groups.keys).map { area in
        QualificationRecap.Line(
          area: area, shares: (groups[area] ?? [:]).mapValues(\.share))
      },
      total: total.mapValues(\.share), everybody: everybody.share,
      checkCode: CheckCode(sum: hash))
  }

  /// Person → the kinds for which basic bimtek or a certificate is in force.
  private func trainings() throws -> [Int64: Set<String>] {
    var kinds: [Int64: Set<String>] = [:]
    let range = request.area.range(at: .desa)
    try db.query(
      Self.sql(of: request.area),
      [.integer(range.lowerBound), .integer(range.upperBound), SQLValue(request.position)]
    ).eachRow { row in kinds[row.int(0), default: []].insert(row.text(1)) }
    return kinds
  }

  /// Everybody of a province is read in the order of the trainings, a smaller area by its roles.
  static func sql(of area: WilayahCode) -> String {
    let people =
      area.level == .provinsi
      ? "?1 <= ?2"
      : """
      t.person IN (SELECT r.person FROM psksRole r INDEXED BY psksRole_dated
        WHERE r.area BETWEEN ?1 AND ?2)
      """
    return """
      SELECT t.person, t.kind FROM psksTraining t
      WHERE \(people) AND t.level IN ('bimtek-dasar', 'sertifikat') AND t.day <= ?3
        AND (t.toDay IS NULL OR t.toDay >= ?3)
      """
  }
}
