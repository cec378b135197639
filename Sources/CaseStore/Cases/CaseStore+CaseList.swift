public import CaseDomain
import GRDB

extension CaseStore {
  /// The cases that match, those longest in their stage first; `limit` at most.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func caseList(
    matching filter: CaseFilter, limit: Int = .max, as actor: Actor
  ) throws(StorageError) -> [CaseRow] {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    let criteria = CaseCriteria(filter)
    return try read { db in
      try db.query(criteria.listSQL, criteria.arguments + [SQLValue(limit)]).all(Self.caseRow)
    }
  }

  /// How many cases (*kasus*) ``caseList(matching:limit:as:)`` has.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func caseCount(
    matching filter: CaseFilter, as actor: Actor
  ) throws(StorageError) -> Int {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    let criteria = CaseCriteria(filter)
    return try read { db in
      Int(try db.number(criteria.countSQL, criteria.arguments) ?? 0)
    }
  }

  private static func caseRow(_ row: borrowing Query) throws -> CaseRow {
    guard let stage = CaseStage(rawValue: row.text(6)) else {
      throw StorageError.damaged(table: "caseFile", rowID: row.int(0), column: "stage")
    }
    return CaseRow(
      id: row.int(0), number: row.text(1), client: ClientID(rawValue: row.int(2)),
      name: row.text(3),
      area: try StoredArea.code(of: row.int(4), table: "caseFile", row: row.int(0)),
      openedDay: Day(number: Int(row.int(5))), stage: stage,
      stageDay: Day(number: Int(row.int(7))),
      closedDay: row.optionalInt(8).map { Day(number: Int($0)) },
      outcome: CaseOutcome(rawValue: row.text(9)), risk: RiskLevel(rawValue: row.text(10)),
      worker: row.text(11))
  }
}
