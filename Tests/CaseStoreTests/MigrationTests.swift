import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// Files of earlier versions open in this one, with everybody in them.
@Suite struct MigrationTests {
  private let scratch: ScratchDirectory
  private let path: String

  init() throws {
    scratch = try ScratchDirectory()
    path = scratch.path("lama.db")
  }

  /// A file as the version before case work left it: schema 7, with people and entries.
  private func buildSchema7() throws -> Int64 {
    let queue = try DatabaseQueue(path: path)
    try Migrations.migrator.migrate(queue, upTo: "007-jumps")
    let people = try queue.write { db in
      try db.run("INSERT INTO setting (name, value) VALUES ('province', '63'), ('office', 'Lama')")
      let first = NewAccount(name: "kepala", role: .admin, area: Samples.province)
      try CaseStore.insert(first, uid: Samples.uid(1), by: nil, at: Samples.now, db)
      let loader = try BulkLoader(queue, db, now: Samples.now, day: Samples.today)
      try SampleProvince.fill(loader, 80, 3, hasRoles: false)
      try loader.finish()
      try addRolesOfSchema7(db)
      try NameIndex.rebuild(db)
      try NameLadder.build(db)
      return try db.number("SELECT count(*) FROM person") ?? 0
    }
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA application_id = \(Migrations.applicationID); PRAGMA user_version = 7")
    }
    try queue.close()
    return people
  }

  /// Roles as schema 7 kept them.
  private func addRolesOfSchema7(_ db: Database) throws {
    try db.run(
      """
      INSERT INTO psksRole (uid, person, kind, fromDay, area, createdAt, createdBy, updatedAt,
        updatedBy)
      SELECT randomblob(16), id, 'PSM', 19000, area, 1, 1, 1, 1 FROM person WHERE id % 7 = 0
      """)
  }

  @Test func bringsAFileOfSchema7UpToDate() throws {
    let people = try buildSchema7()
    #expect(people > 0)
    let store = try CaseStore.open(at: path, .readWrite)
    let (version, now) = try store.read { db in
      (try db.number("PRAGMA user_version"), try db.number("SELECT count(*) FROM person"))
    }
    #expect(version == Int64(Migrations.current))
    #expect(now == people)
    let findings = try store.check(as: Samples.actor(.auditor, Samples.province))
    #expect(findings.filter { !$0.holds } == [])
    // The new work goes on with the old people.
    var bench = try FormBench(store)
    let outcome = try bench.save(
      "uji-orang", about: .clients([bench.client]), [PersonEditHandler.rt: "009"])
    guard case .saved = outcome else { return #expect(Bool(false), "an old record can be edited") }
    _ = try bench.undo(try #require(try store.savedChanges(as: bench.actor).first).id)
    #expect(try bench.broken() == [])
  }

  @Test func hasTheSameSchemaWhetherNewOrBroughtUpToDate() throws {
    _ = try buildSchema7()
    let old = try CaseStore.open(at: path, .readWrite)
    let new = try CaseStore.create(at: scratch.path("baru.db"), Samples.blueprint)
    func schema(_ store: CaseStore) throws -> Set<String> {
      try store.read { db in
        Set(
          try db.query("SELECT type || name || ifnull(sql, '') FROM sqlite_schema").all {
            $0.text(0)
          })
      }
    }
    #expect(try schema(old) == schema(new))
  }

  @Test func opensNoOlderFileToReadWithoutSayingSo() throws {
    _ = try buildSchema7()
    #expect(throws: StorageError.self) { try CaseStore.open(at: path, .readOnly) }
  }
}
