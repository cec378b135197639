import CaseDomain
import GRDB

/// An institution of the registry as its rows say.
struct PSKSInstitutionRecord {
  let id: Int64
  var institution: PSKSInstitution
  /// Of `institution.kind`, which referrals know.
  let referralKind: String
  let createdBy: Int64

  /// An institution in the account's area.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside, or one that is no PSKS.
  static func find(_ id: Int64, _ context: FormContext) throws -> PSKSInstitutionRecord {
    try find(id, context.db, as: context.actor)
  }

  static func find(
    _ id: Int64, _ db: Database, as actor: Actor
  ) throws -> PSKSInstitutionRecord {
    let found = try db.query(sql, [.integer(id)]).first { row in
      (area: row.int(2), record: try read(row, id))
    }
    guard let found, actor.area.range(at: .desa).contains(found.area) else {
      throw StorageError.notFound
    }
    return found.record
  }

  private static let sql = """
    SELECT s.kind, i.name, i.area, i.fromDay, i.toDay, i.takesClients, s.tier, s.address, s.phone,
      s.email, s.leader, s.owner, s.founded, s.taxNumber, s.services, s.capacity, s.clientsMale,
      s.clientsFemale, s.membersMale, s.membersFemale, s.classification, s.sector, s.contribution,
      i.kind, i.createdBy
    FROM institution i JOIN psksInstitution s ON s.institution = i.id WHERE i.id = ?
    """

  private static func read(_ row: borrowing Query, _ id: Int64) throws -> PSKSInstitutionRecord {
    guard let area = StoredArea.widest(of: row.int(2)) else {
      throw StorageError.damaged(table: "institution", rowID: id, column: "area")
    }
    var found = PSKSInstitution(
      kind: row.text(0), name: row.text(1), area: area, from: row.day(3),
      to: row.optionalDay(4))
    found.takesClients = row.int(5) == 1
    found.tier = ResourceTier(rawValue: row.text(6)) ?? ResourceTier(of: area)
    (found.address, found.phone, found.email) = (row.text(7), row.text(8), row.text(9))
    (found.leader, found.owner) = (row.text(10), row.text(11))
    (found.founded, found.taxNumber) = (row.optionalInt(12).map { Int($0) }, row.text(13))
    found.services = row.text(14).split(separator: ",")
      .compactMap { LKSService(rawValue: String($0)) }
    let numbers = (15...19).map { row.optionalInt($0).map { Int($0) } }
    (found.capacity, found.clientsMale, found.clientsFemale) = (numbers[0], numbers[1], numbers[2])
    (found.membersMale, found.membersFemale) = (numbers[3], numbers[4])
    (found.classification, found.sector, found.contribution) = (
      row.text(20), row.text(21), row.text(22)
    )
    return PSKSInstitutionRecord(
      id: id, institution: found, referralKind: row.text(23), createdBy: row.int(24))
  }

  /// `Karang Taruna Contoh · KT · Keraton`.
  var about: String {
    [
      institution.name, institution.kind,
      Wilayah.name(of: institution.area) ?? institution.area.dotted,
    ]
    .joined(separator: " · ")
  }

  func hasEnded(by day: Day) -> Bool { institution.to.map { $0 < day } ?? false }
}
