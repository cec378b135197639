import CaseDomain
import GRDB

/// Inserts PSKS roles, training, SK and institutions by the thousand, for imports and bulk loads.
///
/// It books nothing in roll-ups: figures of PSKS are counted from these rows.
struct ResourceWriter {
  let db: Database
  let account: Int64
  let at: Moment

  /// Inserts a role with the SK behind it.
  ///
  /// - Throws: SQLite's error `tksk-dua` for a second TKSK of a kecamatan at a time.
  func add(_ role: BulkRole, to person: Int64, institution: Int64? = nil) throws -> Int64 {
    let insert = try db.query(Self.roleSQL)
    insert.bind(all: [
      .blob(role.uid.bytes), .integer(person), .text(role.kind), SQLValue(role.from.number),
      SQLValue(role.to), .integer(StoredArea.padded(role.area)), SQLValue(institution),
      .text(role.position), .text(role.evidence), .text(role.memberNumber),
      .text(role.paidBy?.rawValue ?? ""),
      .text(role.endReason), .text(role.source), .text(role.pairReason), SQLValue(role.verified),
      SQLValue(role.verified == nil ? Int64?.none : account), SQLValue(role.confirmed),
      SQLValue(role.confirmed == nil ? Int64?.none : account), .integer(at.milliseconds),
      .integer(account),
    ])
    try insert.run()
    let id = db.lastInsertedRowID
    for letter in role.letters { _ = try add(letter, to: id) }
    return id
  }

  func add(_ letter: BulkLetter, to role: Int64) throws -> Int64 {
    try db.run(
      """
      INSERT INTO tkskLetter (uid, role, number, day, issuer, fromDay, toDay, \(stamps.names))
      VALUES (?, ?, ?, ?, ?, ?, ?, \(stamps.places))
      """,
      [
        .blob(letter.uid.bytes), .integer(role), .text(letter.number),
        SQLValue(letter.day.number), .text(letter.issuer), SQLValue(letter.from.number),
        SQLValue(letter.to),
      ] + stamps.values)
    return db.lastInsertedRowID
  }

  func add(_ training: BulkTraining, to person: Int64) throws -> Int64 {
    try db.run(
      """
      INSERT INTO psksTraining (uid, person, kind, level, name, organiser, day, certificate, toDay,
        \(stamps.names))
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, \(stamps.places))
      """,
      [
        .blob(training.uid.bytes), .integer(person), .text(training.kind),
        .text(training.level.rawValue), .text(training.name), .text(training.organiser),
        SQLValue(training.day.number), .text(training.certificate), SQLValue(training.to),
      ] + stamps.values)
    return db.lastInsertedRowID
  }

  func add(_ tksk: BulkTKSK, to person: Int64) throws {
    try db.run(
      """
      INSERT INTO tkskPerson (person, niat, mother, email, origins, recruited, mainJob, grade,
        gradeYear)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(person), tksk.niat.map(SQLValue.text) ?? .null, .text(tksk.mother),
        .text(tksk.email), .text(tksk.origins.joined(separator: ",")), SQLValue(tksk.recruited),
        .text(tksk.mainJob), .text(tksk.grade), SQLValue(tksk.gradeYear),
      ])
  }

  /// The columns that say who made a row and when.
  var stamps: (names: String, places: String, values: [SQLValue]) {
    (
      "createdAt, createdBy, updatedAt, updatedBy", "?, ?, ?, ?",
      [.integer(at.milliseconds), .integer(account), .integer(at.milliseconds), .integer(account)]
    )
  }

  private static let roleSQL = """
    INSERT INTO psksRole (uid, person, kind, fromDay, toDay, area, institution, position, evidence,
      memberNumber, paidBy, endReason, source, pairReason, verifiedDay, verifiedBy, confirmedDay,
      confirmedBy, createdAt, createdBy, updatedAt, updatedBy)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,
      ?20, ?19, ?20)
    """
}
