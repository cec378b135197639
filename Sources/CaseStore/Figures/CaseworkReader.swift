import CaseDomain
import GRDB

/// Reads what the case work of one area came to; every query reads one index alone.
struct CaseworkReader {
  let area: WilayahCode
  let today: Day
  let zone: TimeZoneOfIndonesia
  let actor: Actor
  let db: Database

  func figures() throws -> CaseworkFigures {
    CaseworkFigures(
      area: area, position: today, openByStage: try openByStage(),
      closedByOutcome: try closedByOutcome(), toAssessment: try median(of: "assessedDay"),
      toService: try median(of: "servedDay"),
      services: try ServiceFiguresReader(
        CaseworkFigures.services(in: area, to: today), db
      ).figures(),
      agenda: try AgendaReader(
        filter: AgendaFilter(area: area, onlyOwn: false), today: today, zone: zone, actor: actor,
        db: db
      ).counts())
  }

  private var areas: [SQLValue] {
    let range = area.range(at: .desa)
    return [.integer(range.lowerBound), .integer(range.upperBound)]
  }

  private func days(_ days: ClosedRange<Day>) -> [SQLValue] {
    [SQLValue(days.lowerBound.number), SQLValue(days.upperBound.number)]
  }

  private func openByStage() throws -> [CaseStage: Int] {
    try counts(Self.stageSQL, areas) { CaseStage(rawValue: $0) }
  }

  private func closedByOutcome() throws -> [CaseOutcome: Int] {
    try counts(Self.outcomeSQL, areas + days(CaseworkFigures.twelveMonths(to: today))) {
      CaseOutcome(rawValue: $0)
    }
  }

  /// A code and how often it occurs; a code that is none is a damaged row.
  private func counts<Code: Hashable>(
    _ sql: String, _ arguments: [SQLValue], _ read: (String) -> Code?
  ) throws -> [Code: Int] {
    var counts: [Code: Int] = [:]
    try db.query(sql, arguments).eachRow { row in
      guard let code = read(row.text(0)) else {
        throw StorageError.damaged(table: "caseFile", rowID: 0, column: "stage")
      }
      counts[code] = Int(row.int(1))
    }
    return counts
  }

  private func median(of column: String) throws -> MedianDays? {
    let histogram = try db.query(
      Self.medianSQL(of: column), areas + days(CaseworkFigures.twelveMonths(to: today))
    ).all { (days: Int($0.int(0)), cases: Int($0.int(1))) }
    return MedianDays(histogram: histogram)
  }

  static let stageSQL = """
    SELECT stage, count(*) FROM caseFile INDEXED BY caseFile_stage
    WHERE closedDay IS NULL AND area BETWEEN ? AND ? GROUP BY stage
    """

  static let outcomeSQL = """
    SELECT outcome, count(*) FROM caseFile INDEXED BY caseFile_closed
    WHERE closedDay IS NOT NULL AND area BETWEEN ? AND ? AND closedDay BETWEEN ? AND ?
    GROUP BY outcome
    """

  static func medianSQL(of column: String) -> String {
    """
    SELECT \(column) - openedDay, count(*) FROM caseFile INDEXED BY caseFile_opened
    WHERE area BETWEEN ? AND ? AND openedDay BETWEEN ? AND ? AND \(column) IS NOT NULL
    GROUP BY 1 ORDER BY 1
    """
  }
}
