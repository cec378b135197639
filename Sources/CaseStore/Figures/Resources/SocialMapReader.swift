import CaseDomain
import GRDB

/// Puts need beside help, area by area.
struct SocialMapReader {
  let request: RecapRequest
  let today: Day
  let actor: Actor
  let db: Database

  /// Clients with an open case that a registered PSKS accompanies.
  private struct Company {
    var clients: Set<Int64> = []
    var roles: Set<Int64> = []
  }

  func map() throws -> SocialMap {
    let reader = RecapReader(request: request, actor: actor, db: db)
    let need = try request.position < today ? reader.past() : reader.present()
    let help = try PSKSRecapReader(request: request, db: db).recap()
    let company = try companies()
    let byArea = Dictionary(need.lines.map { ($0.area, $0.figures) }) { first, _ in first }
    let helpers = Dictionary(help.lines.map { ($0.area, $0) }) { first, _ in first }
    let areas = FigureLines(request: request).all(
      and: [byArea.keys.map { $0 }, helpers.keys.map { $0 }, company.lines.keys.map { $0 }].joined()
    )
    return SocialMap(
      request: request,
      lines: areas.map { area in
        Self.line(
          area, byArea[area], helpers[area]?.count, helpers[area]?.entriByKind ?? [:],
          company.lines[area])
      },
      total: Self.line(
        request.area, need.total, help.total,
        help.byKind.reduce(into: [:]) { entries, kind in
          if kind.value.entri > 0 { entries[kind.key] = kind.value.entri }
        }, company.all),
      needCheckCode: need.checkCode, checkCode: help.checkCode)
  }

  private static func line(
    _ area: WilayahCode, _ need: Figures?, _ help: ResourceCount?, _ kinds: [String: Int],
    _ company: Company?
  ) -> SocialMap.Line {
    var line = SocialMap.Line(
      area: area, orang: need?.orang ?? 0, entri: need?.entri ?? 0, restricted: need?.restricted,
      psks: help ?? ResourceCount(), entriByKind: kinds,
      accompanied: company?.clients.count ?? 0, companions: company?.roles.count ?? 0)
    for group in PPKSGroup.allCases {
      line.entriByGroup[group] = group.types.numbers.reduce(0) {
        $0 + (need?.entriByType[$1] ?? 0)
      }
    }
    return line
  }

  private func companies() throws -> (lines: [WilayahCode: Company], all: Company) {
    let lines = FigureLines(request: request)
    let range = request.area.range(at: .desa)
    var found: [WilayahCode: Company] = [:]
    var all = Company()
    try db.query(
      Self.companionsSQL,
      [.integer(range.lowerBound), .integer(range.upperBound), SQLValue(request.position)]
    ).eachRow { row in
      guard let line = lines.line(of: row.int(0)) else {
        throw StorageError.damaged(table: "caseFile", rowID: row.int(3), column: "area")
      }
      found[line, default: Company()].clients.insert(row.int(1))
      found[line, default: Company()].roles.insert(row.int(2))
      all.clients.insert(row.int(1))
      all.roles.insert(row.int(2))
    }
    return (found, all)
  }

  /// Cases open on the day whose companion's role was in force then.
  static let companionsSQL = """
    SELECT k.area, k.client, k.companion, k.id
    FROM caseFile k INDEXED BY caseFile_companion CROSS JOIN psksRole r ON r.id = k.companion
    WHERE k.companion IS NOT NULL AND k.area BETWEEN ?1 AND ?2 AND k.openedDay <= ?3
      AND (k.closedDay IS NULL OR k.closedDay > ?3)
      AND r.fromDay <= ?3 AND (r.toDay IS NULL OR r.toDay >= ?3)
    """
}
