import CaseDomain
import GRDB

/// A stored monitoring visit with its desa.
struct VisitRecord {
  let visit: MonitoringVisit
  let area: WilayahCode
  let round: Int64
  let version: Int
  let changedBy: Int64
  let changedAt: Moment

  static let select = """
    SELECT id, area, day, officer, listed, served, notListed, whyNotServed, received, paid,
      plannedDay, actualDay, quality, complaining, returned, papers, note, round, version,
      updatedBy, updatedAt
    FROM monitoringVisit
    """

  /// Reads the row; what is due and the price are the round's.
  init(_ row: borrowing Query, in round: ProgrammeRound) throws {
    guard let quality = SixRights.Quality(rawValue: row.text(12)) else {
      throw StorageError.damaged(table: "monitoringVisit", rowID: row.int(0), column: "quality")
    }
    let papers = try row.text(15).split(separator: ",").map { code in
      guard let paper = SixRights.Paper(rawValue: String(code)) else {
        throw StorageError.damaged(table: "monitoringVisit", rowID: row.int(0), column: "papers")
      }
      return paper
    }
    let found = SixRights(
      listed: Int(row.int(4)), served: Int(row.int(5)), notListed: Int(row.int(6)),
      whyNotServed: row.text(7), due: round.due, received: Int(row.int(8)), price: round.price,
      paid: Int(row.int(9)), planned: row.optionalDay(10), actual: row.optionalDay(11),
      quality: quality, complaining: Int(row.int(13)), returned: Int(row.int(14)),
      papers: Set(papers))
    visit = MonitoringVisit(
      id: row.int(0), day: row.day(2), officer: row.text(3), found: found, note: row.text(16))
    area = try StoredArea.code(of: row.int(1), table: "monitoringVisit", row: row.int(0))
    self.round = row.int(17)
    version = Int(row.int(18))
    changedBy = row.int(19)
    changedAt = Moment(milliseconds: row.int(20))
  }
}
