import CaseDomain
import GRDB

/// A stored PSKS role as an import compares rows with it.
struct HeldRole {
  let id: Int64
  let kind: String
  let from: Int64
  let to: Int64?
  let area: Int64
  let institution: Int64?
  let paidBy: String
  /// What stands in the columns that a row may fill in.
  let values: [ResourceColumn: String]

  /// As the rules of pairs look at it.
  var side: PairRule.Side {
    let days = PairRule.Span(
      from: Day(number: Int(from)), to: to.map { Day(number: Int($0)) })
    return PairRule.Side(kind: kind, days: days, paidBy: paidBy)
  }

  private static let columns: [ResourceColumn] = [.position, .evidence, .memberNumber, .paidBy]

  /// All roles of a person, the first one first.
  static func all(of person: Int64, _ db: Database) throws -> [HeldRole] {
    try db.query(
      """
      SELECT id, kind, fromDay, toDay, area, institution, position, evidence, memberNumber, paidBy
      FROM psksRole WHERE person = ? ORDER BY fromDay, id
      """, [.integer(person)]
    ).all(HeldRole.init)
  }

  private init(_ row: borrowing Query) {
    id = row.int(0)
    kind = row.text(1)
    from = row.int(2)
    to = row.optionalInt(3)
    area = row.int(4)
    institution = row.optionalInt(5)
    paidBy = row.text(9)
    var values: [ResourceColumn: String] = [:]
    for (place, column) in Self.columns.enumerated() { values[column] = row.text(6 + Int32(place)) }
    values[.roleEnd] = to.map(String.init) ?? ""
    self.values = values
  }

  /// Whether the role is held on some of the days.
  func overlaps(from first: Day, to last: Day?) -> Bool {
    from <= last.map { Int64($0.number) } ?? .max && Int64(first.number) <= to ?? .max
  }

  /// Whether one of the two areas lies in the other.
  func isIn(_ other: WilayahCode) -> Bool {
    if other.range(at: .desa).contains(area) { return true }
    return StoredArea.widest(of: area)?.contains(other) ?? false
  }
}
