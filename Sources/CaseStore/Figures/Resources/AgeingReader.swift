import CaseDomain
import GRDB

/// Reads how old the data of each area are.
struct AgeingReader {
  let request: RecapRequest
  let zone: TimeZoneOfIndonesia
  let db: Database

  /// What is known of one line.
  private struct Age {
    var entries = 0
    var neverVerified = 0
    var lastNumber: Int64?
    var lastQualification: Int64?

    mutating func update(_ day: Int64?) {
      if let day { lastNumber = max(lastNumber ?? day, day) }
    }
  }

  func ageing() throws -> Ageing {
    let coverage = try CoverageReader(request: request, db: db).coverage()
    var ages: [WilayahCode: Age] = [:]
    try addRows(Self.rolesSQL(of: request.area), table: "psksRole", to: &ages)
    try addRows(Self.institutionsSQL, table: "institution", to: &ages)
    try addDeclarations(to: &ages)
    try addTrainings(to: &ages)
    return Ageing(
      request: request, thresholds: try Self.thresholds(db),
      lines: coverage.lines.map { line in
        let age = ages[line.area] ?? Age()
        return Ageing.Line(
          area: line.area, entries: age.entries, neverVerified: age.neverVerified,
          lastNumber: age.lastNumber.map { Day(number: Int($0)) },
          lastQualification: age.lastQualification.map { Day(number: Int($0)) },
          silentKinds: coverage.kinds.filter { kind in
            kind.isInUse && line.cells[kind.code]?.state == .silent
          }.map(\.code))
      }, checkCode: coverage.checkCode)
  }

  static func thresholds(_ db: Database) throws -> Ageing.Thresholds {
    let text = try db.query(
      "SELECT value FROM setting WHERE name = ?", [.text(setting)]
    ).first { $0.text(0) }
    guard let text else { return .standard }
    guard let thresholds = Ageing.Thresholds(text) else {
      throw StorageError.damaged(table: "setting", rowID: 0, column: "value")
    }
    return thresholds
  }

  static let setting = "psksAgeing"

  private var arguments: [SQLValue] {
    let range = request.area.range(at: .desa)
    return [
      .integer(range.lowerBound), .integer(range.upperBound), SQLValue(request.position),
      .integer(
        Moment(day: request.position.adding(days: 1), minuteOfDay: 0, in: zone).milliseconds),
    ]
  }

  /// Rows give area, whether verified by the day, the last of confirmed and verified days, and the
  /// last instants of making and changing that are not after the day.
  private func addRows(
    _ sql: String, table: String, to ages: inout [WilayahCode: Age]
  ) throws {
    let lines = FigureLines(request: request)
    try db.query(sql, arguments).eachRow { row in
      guard let line = lines.line(of: row.int(0)) else {
        throw StorageError.damaged(table: table, rowID: row.int(4), column: "area")
      }
      ages[line, default: Age()].entries += 1
      if row.int(1) == 0 { ages[line, default: Age()].neverVerified += 1 }
      ages[line, default: Age()].update(row.optionalInt(2))
      ages[line, default: Age()].update(row.optionalInt(3).map(day))
    }
  }

  private func addDeclarations(to ages: inout [WilayahCode: Age]) throws {
    let lines = FigureLines(request: request)
    try db.query(Self.declarationsSQL, Array(arguments.prefix(3))).eachRow { row in
      guard let line = lines.line(of: row.int(0)) else {
        throw StorageError.damaged(table: "psksDeclaration", rowID: row.int(2), column: "area")
      }
      ages[line, default: Age()].update(row.int(1))
    }
  }

  private func addTrainings(to ages: inout [WilayahCode: Age]) throws {
    let lines = FigureLines(request: request)
    try db.query(Self.trainingsSQL(of: request.area), arguments).eachRow { row in
      guard let line = lines.line(of: row.int(0)), let at = row.optionalInt(1) else { return }
      let day = day(at)
      let last = ages[line]?.lastQualification ?? day
      ages[line, default: Age()].lastQualification = max(last, day)
    }
  }

  private func day(_ milliseconds: Int64) -> Int64 {
    Int64(Moment(milliseconds: milliseconds).clock(in: zone).day.number)
  }

  static func rolesSQL(of area: WilayahCode) -> String {
    """
    SELECT r.area, ifnull(r.verifiedDay <= ?3, 0), \(cared("r")), \(written("r")), r.id
    FROM psksRole r \(ResourceScan.source(of: area))
    WHERE r.area BETWEEN ?1 AND ?2 AND r.fromDay <= ?3 AND (r.toDay IS NULL OR r.toDay >= ?3)
    """
  }

  static let institutionsSQL = """
    SELECT i.area, ifnull(s.verifiedDay <= ?3, 0), \(cared("s")), \(written("i")), i.id
    FROM institution i INDEXED BY institution_area
      CROSS JOIN psksInstitution s ON s.institution = i.id
    WHERE i.area BETWEEN ?1 AND ?2 AND i.fromDay <= ?3 AND (i.toDay IS NULL OR i.toDay >= ?3)
    """

  /// The later of the days of confirming and verifying that are not after the day.
  static func cared(_ table: String) -> String {
    let days = ["confirmedDay", "verifiedDay"].map {
      "CASE WHEN \(table).\($0) <= ?3 THEN \(table).\($0) END"
    }
    return "coalesce(max(\(days[0]), \(days[1])), \(days[0]), \(days[1]))"
  }

  /// The later instant of making and changing that is before the next day.
  static func written(_ table: String) -> String {
    """
    CASE WHEN \(table).updatedAt < ?4 THEN \(table).updatedAt
      WHEN \(table).createdAt < ?4 THEN \(table).createdAt END
    """
  }

  static let declarationsSQL = """
    SELECT area, max(day), max(id) FROM psksDeclaration
    WHERE area BETWEEN ?1 AND ?2 AND day <= ?3 GROUP BY area
    """

  static func trainingsSQL(of area: WilayahCode) -> String {
    """
    SELECT r.area, max(\(written("t")))
    FROM psksRole r \(ResourceScan.source(of: area)) CROSS JOIN psksTraining t ON t.person = r.person
    WHERE r.area BETWEEN ?1 AND ?2 AND r.fromDay <= ?3 AND (r.toDay IS NULL OR r.toDay >= ?3)
    GROUP BY r.area
    """
  }
}
