import CaseDomain
import GRDB

/// A place where an import can be tried out without a write to the database.
///
/// For a file it is a temporary database: what a row could be about is copied there from the file
/// just before the row is settled, so that the same rules meet the same rows. A database in memory
/// is tried on itself and rolled back.
final class ImportTrial {
  private let queue: DatabaseQueue
  private let isTemporary: Bool

  init(of store: CaseStore, for list: ImportList) throws {
    guard let path = store.path else {
      (queue, isTemporary) = (store.queue, false)
      return
    }
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    // An empty path is SQLite's word for a temporary file that vanishes when it is closed.
    queue = try DatabaseQueue(path: "", configuration: configuration)
    isTemporary = true
    try CaseStore.furnish(
      queue,
      Blueprint(
        province: store.info.province, officeName: "", firstAccount: "-",
        now: Moment(milliseconds: 0)))
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF")
      try db.execute(sql: "ATTACH DATABASE ? AS source", arguments: [path])
      try setNumbersApart(db)
      if list != .ppks { try copyResources(db) }
    }
  }

  /// Roles and institutions are few beside people: all of them are there from the start.
  private func copyResources(_ db: Database) throws {
    for table in Self.resourceTables {
      try db.run("DELETE FROM main.\(table)")
      try db.run("INSERT INTO main.\(table) SELECT * FROM source.\(table)")
    }
  }

  private static let resourceTables = [
    "psksPairRule", "institution", "psksInstitution", "psksPermit", "psksRole", "psksTraining",
    "tkskLetter", "tkskPerson", "tkskVacancy", "tkskCharge", "taliAsihRate", "bankAccount",
  ]

  /// New rows get numbers that no row of the file has.
  private func setNumbersApart(_ db: Database) throws {
    for table in ["person", "household", "client", "ppksEntry"] {
      try db.run("DELETE FROM main.sqlite_sequence WHERE name = ?", [.text(table)])
      try db.run(
        "INSERT INTO main.sqlite_sequence (name, seq) VALUES (?, ?)",
        [.text(table), .integer(1 << 40)])
    }
    for index in BulkIndexes.all where !Self.needed.contains(index.name) {
      try db.execute(sql: "DROP INDEX main.\(index.name)")
    }
  }

  private static let needed: Set = [
    "person_nik", "person_birth", "client_person", "client_household", "ppksEntry_client",
  ]

  /// Carries out `body` and leaves nothing of it.
  func run<Value>(_ body: (Database) throws -> Value) throws -> Value {
    var value: Value?
    try queue.inDatabase { db in
      try db.inTransaction(.deferred) {
        value = try body(db)
        return .rollback
      }
    }
    guard let value else { throw StorageError.interrupted }
    return value
  }

  /// Copies what the row could be about from the file.
  func mirror(_ row: JudgedRow, _ db: Database) throws {
    guard isTemporary, case .accepted(let record) = row.verdict else { return }
    switch record {
    case .client(let client): try mirror(client, db)
    case .volunteer(let volunteer):
      try mirror(volunteer.person, RowFingerprint.of(volunteer), db)
    case .institution: return
    }
  }

  private func mirror(_ client: ImportedClient, _ db: Database) throws {
    try mirror(client.person, RowFingerprint.of(client), db)
    if client.types.contains(25), let kk = Int64(client.person.kk) {
      let head = try db.number("SELECT head FROM source.household WHERE kk = ?", [.integer(kk)])
      if let head { try copyPersons("id = ?1", [.integer(head)], db) }
    }
  }

  private func mirror(_ person: ImportedPerson, _ fingerprint: Int64, _ db: Database) throws {
    if let nik = person.nik {
      try copyPersons("nik = ?1", [SQLValue(Int64(nik.digits))], db)
    } else if let area = StoredArea.number(of: person.area) {
      try copyPersons(
        "birthDay = ?1 AND area = ?2", [SQLValue(person.birthDate.number), .integer(area)], db)
      try db.run(
        """
        INSERT OR IGNORE INTO main.importFingerprint
        SELECT * FROM source.importFingerprint WHERE hash = ?
        """, [.integer(fingerprint)])
    }
  }

  private func copyPersons(_ condition: String, _ arguments: [SQLValue], _ db: Database) throws {
    let persons = try db.query("SELECT id FROM source.person WHERE \(condition)", arguments)
      .all { $0.int(0) }
    for person in persons {
      let known = try db.number("SELECT 1 FROM main.person WHERE id = ?", [.integer(person)])
      guard known == nil else { continue }
      for sql in Self.copies { try db.run(sql, [.integer(person)]) }
    }
  }

  private static let copies = [
    "INSERT INTO main.person SELECT * FROM source.person WHERE id = ?",
    "INSERT OR IGNORE INTO main.household SELECT * FROM source.household WHERE head = ?",
    "INSERT OR IGNORE INTO main.client SELECT * FROM source.client WHERE person = ?",
    """
    INSERT OR IGNORE INTO main.ppksEntry
    SELECT e.* FROM source.client c JOIN source.ppksEntry e ON e.client = c.id WHERE c.person = ?
    """,
  ]
}
