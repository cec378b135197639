import CaseDomain
import GRDB

/// Reads selections; every account that sees bimtek sees them all, as events.
struct SelectionReader {
  let db: Database

  private static let columns = """
    s.id, s.name, s.kind, s.area, s.day, ifnull(e.code, ''), s.minuteNumber, s.signedDay
    """

  /// The latest first.
  func editions() throws -> [SelectionSheet.Edition] {
    try db.query(
      """
      SELECT \(Self.columns) FROM selection s LEFT JOIN bimtekEvent e ON e.id = s.event
      ORDER BY s.day DESC, s.name, s.id
      """
    ).all { try edition($0) }
  }

  func edition(_ id: Int64) throws -> SelectionSheet.Edition {
    let found = try db.query(
      """
      SELECT \(Self.columns) FROM selection s LEFT JOIN bimtekEvent e ON e.id = s.event
      WHERE s.id = ?
      """, [.integer(id)]
    ).first { try edition($0) }
    guard let found else { throw StorageError.notFound }
    return found
  }

  static let categoriesSQL =
    "SELECT id FROM selection WHERE area = ? AND name = ? ORDER BY kind, id"

  /// The categories of the edition that a selection belongs to.
  func categories(with id: Int64) throws -> [SelectionSheet] {
    let edition = try edition(id)
    return try db.query(
      Self.categoriesSQL,
      [.integer(OfficeArea.number(of: edition.area)), .text(edition.name)]
    ).all { $0.int(0) }.map(sheet)
  }

  static let afterEventSQL = "SELECT id FROM selection WHERE event = ? ORDER BY day, id"

  /// What an event led to, by day.
  func sheets(after event: Int64) throws -> [SelectionSheet] {
    try db.query(Self.afterEventSQL, [.integer(event)]).all { $0.int(0) }.map(sheet)
  }

  func sheet(_ id: Int64) throws -> SelectionSheet {
    SelectionSheet(
      edition: try edition(id), criteria: try criteria(of: id),
      candidates: try candidates(of: id), judges: try judges(of: id), scores: try scores(of: id))
  }

  /// Points by rank.
  func points() throws -> [Int: Int] {
    var points: [Int: Int] = [:]
    try db.query("SELECT rank, points FROM selectionPoint").eachRow {
      points[Int($0.int(0))] = Int($0.int(1))
    }
    return points
  }

  private func edition(_ row: borrowing Query) throws -> SelectionSheet.Edition {
    SelectionSheet.Edition(
      id: row.int(0), name: row.text(1), kind: row.text(2),
      area: try OfficeArea.code(of: row.int(3), table: "selection", row: row.int(0)),
      day: Day(stored: row.int(4)), eventCode: row.text(5), minuteNumber: row.text(6),
      signedDay: row.optionalDay(7))
  }

  func criteria(of id: Int64) throws -> [SelectionSheet.Criterion] {
    try db.query(
      "SELECT id, name, weight FROM selectionCriterion WHERE selection = ? ORDER BY tieOrder",
      [.integer(id)]
    ).all {
      SelectionSheet.Criterion(id: $0.int(0), name: $0.text(1), weight: Int($0.int(2)))
    }
  }

  func judges(of id: Int64) throws -> [SelectionSheet.Judge] {
    try db.query(
      "SELECT id, name, office FROM selectionJudge WHERE selection = ? ORDER BY id",
      [.integer(id)]
    ).all { SelectionSheet.Judge(id: $0.int(0), name: $0.text(1), office: $0.text(2)) }
  }

  func candidates(of id: Int64) throws -> [SelectionSheet.Candidate] {
    try db.query(
      """
      SELECT id, number, name, kabupaten FROM selectionCandidate WHERE selection = ?
      ORDER BY number
      """, [.integer(id)]
    ).all { row in
      guard let kabupaten = WilayahCode(number: row.int(3)) else {
        throw StorageError.damaged(
          table: "selectionCandidate", rowID: row.int(0), column: "kabupaten")
      }
      return SelectionSheet.Candidate(
        id: row.int(0), number: Int(row.int(1)), name: row.text(2), kabupaten: kabupaten)
    }
  }

  static let scoresSQL = """
    SELECT s.candidate, s.criterion, s.judge, s.score FROM selectionCandidate c
      JOIN selectionScore s ON s.candidate = c.id
    WHERE c.selection = ?
    """

  private func scores(of id: Int64) throws -> [SelectionSheet.ScoreKey: Int] {
    var scores: [SelectionSheet.ScoreKey: Int] = [:]
    try db.query(Self.scoresSQL, [.integer(id)]).eachRow { row in
      let key = SelectionSheet.ScoreKey(
        candidate: row.int(0), criterion: row.int(1), judge: row.int(2))
      scores[key] = Int(row.int(3))
    }
    return scores
  }
}
