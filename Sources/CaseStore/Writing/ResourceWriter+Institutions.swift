import CaseDomain
import GRDB

extension ResourceWriter {
  /// Inserts an institution that is PSKS and takes no referrals, with its papers.
  func add(_ new: BulkInstitution) throws -> Int64 {
    try db.run(
      """
      INSERT INTO institution (uid, kind, name, area, level, types, fromDay, toDay, takesClients,
        \(stamps.names))
      VALUES (?, ?, ?, ?, ?, 0, ?, ?, 0, \(stamps.places))
      """,
      [
        .blob(new.uid.bytes), .text(Self.institutionKind(of: new.kind)), .text(new.name),
        .integer(StoredArea.padded(new.area)),
        .text(new.tier == .provinsi ? "provinsi" : "kabupaten"),
        SQLValue(new.from.number), SQLValue(new.to),
      ] + stamps.values)
    let id = db.lastInsertedRowID
    try addDetails(of: new, to: id)
    for permit in new.permits { _ = try add(permit, to: id) }
    return id
  }

  /// Makes PSKS of an institution that is there.
  func addDetails(of new: BulkInstitution, to institution: Int64) throws {
    let details = new.details
    try db.run(
      """
      INSERT INTO psksInstitution (institution, kind, tier, address, phone, email, leader, owner,
        founded, taxNumber, services, capacity, membersMale, membersFemale, classification, sector,
        contribution, endReason, source, verifiedDay, verifiedBy, confirmedDay, confirmedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(institution), .text(new.kind), .text(new.tier?.rawValue ?? ""),
        .text(details.address),
        .text(details.phone), .text(details.email), .text(details.leader), .text(details.owner),
        SQLValue(details.founded), .text(details.taxNumber), .text(details.services),
        SQLValue(details.capacity), SQLValue(details.membersMale),
        SQLValue(details.membersFemale), .text(details.classification), .text(details.sector),
        .text(details.contribution), .text(details.endReason), .text(details.source),
        SQLValue(details.verified), SQLValue(details.verified == nil ? Int64?.none : account),
        SQLValue(details.confirmed), SQLValue(details.confirmed == nil ? Int64?.none : account),
      ])
  }

  func add(_ permit: BulkPermit, to institution: Int64) throws -> Int64 {
    try db.run(
      """
      INSERT INTO psksPermit (uid, institution, kind, number, issuer, grade, fromDay, toDay,
        \(stamps.names))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, \(stamps.places))
      """,
      [
        .blob(permit.uid.bytes), .integer(institution), .text(permit.kind.rawValue),
        .text(permit.number),
        .text(permit.issuer), .text(permit.grade), SQLValue(permit.from.number),
        SQLValue(permit.to),
      ] + stamps.values)
    return db.lastInsertedRowID
  }

  /// How the referral side calls it.
  private static func institutionKind(of kind: String) -> String {
    kind == "LKS" || kind == "LKSA" ? "lks" : "lain"
  }
}
