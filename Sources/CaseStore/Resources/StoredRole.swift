import CaseDomain
import GRDB

/// A role as its row says.
struct StoredRole {
  let id: Int64
  let person: Int64
  let personName: String
  let birthDate: Day
  let sex: Sex?
  var role: NewPSKSRole
  let endReason: String
  let createdBy: Int64

  /// A role in the account's area.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside.
  static func find(_ id: Int64, _ context: FormContext) throws -> StoredRole {
    let found = try context.db.query(
      """
      SELECT r.person, p.name, p.birthDay, p.sex, r.kind, r.area, r.fromDay, r.toDay, r.institution,
        r.position, r.evidence, r.memberNumber, r.paidBy, r.pairReason, r.admissionReason, r.source,
        r.endReason, r.createdBy
      FROM psksRole r JOIN person p ON p.id = r.person WHERE r.id = ?
      """, [.integer(id)]
    ).first { row in (area: row.int(5), role: try read(row, id)) }
    guard let found, context.covers(found.area) else { throw StorageError.notFound }
    return found.role
  }

  private static func read(_ row: borrowing Query, _ id: Int64) throws -> StoredRole {
    guard let area = StoredArea.widest(of: row.int(5)) else {
      throw StorageError.damaged(table: "psksRole", rowID: id, column: "area")
    }
    return StoredRole(
      id: id, person: row.int(0), personName: row.text(1),
      birthDate: row.day(2), sex: Sex(code: row.int(3)),
      role: NewPSKSRole(
        kind: row.text(4), area: area, from: row.day(6), to: row.optionalDay(7),
        institution: row.optionalInt(8), position: row.text(9), evidence: row.text(10),
        memberNumber: row.text(11), paidBy: PaySource(rawValue: row.text(12)),
        pairReason: row.text(13), admissionReason: row.text(14), source: row.text(15)),
      endReason: row.text(16), createdBy: row.int(17))
  }

  /// `Warga Contoh · PSM · Keraton`.
  var about: String {
    [personName, role.kind, Wilayah.name(of: role.area) ?? role.area.dotted]
      .joined(separator: " · ")
  }

  func hasEnded(by day: Day) -> Bool { role.to.map { $0 < day } ?? false }
}
