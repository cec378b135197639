import CaseDomain
import CaseStore
import GRDB
import TestSupport
import Testing

/// Making, checking, copying and breaking database files.
@Suite struct CareTests {
  private let scratch: ScratchDirectory
  private let path: String
  private let auditor = Samples.actor(.auditor, Samples.province)
  private let keeper = Samples.actor(.admin, Samples.province)

  init() throws {
    scratch = try ScratchDirectory()
    path = scratch.path("pilar.db")
  }

  /// A file with a few hundred people.
  private func build() throws {
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { loader in
      try SampleProvince.fill(loader, 300, 7)
    }
  }

  private func findings(of check: CheckResult.Check) throws -> Int {
    let store = try CaseStore.open(at: path, .readOnly)
    defer { store.close() }
    return try store.check(as: auditor).first { $0.check == check }?.findings ?? -1
  }

  private func damage(_ sql: String) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.write { db in try db.execute(sql: sql) }
    try queue.close()
  }

  @Test func makesAPrivateFileThatSyncsEveryWrite() throws {
    let store = try CaseStore.create(at: path, Samples.blueprint)
    #expect(try FileBytes.permissions(of: path) == 0o600)
    #expect(store.info.province == Samples.province)
    #expect(store.info.zone == .wita)
    #expect(try store.actor(forAccount: "kepala").role == .admin)
    #expect(throws: StorageError.alreadyExists) {
      try CaseStore.create(at: path, Samples.blueprint)
    }
  }

  @Test func refusesWhatIsNoDatabase() throws {
    #expect(throws: StorageError.missing) { try CaseStore.open(at: path, .readOnly) }
    try scratch.write("bukan basis data, tetapi cukup panjang untuk dibaca", to: "pilar.db")
    #expect(throws: StorageError.notADatabase) { try CaseStore.open(at: path, .readOnly) }
  }

  @Test func refusesADatabaseOfAnotherProgram() throws {
    try damage("CREATE TABLE other (id INTEGER)")
    #expect(throws: StorageError.notADatabase) { try CaseStore.open(at: path, .readWrite) }
  }

  @Test func refusesANewerSchema() throws {
    try build()
    try damage("PRAGMA user_version = 9999")
    #expect(throws: StorageError.newerSchema(version: "9999")) {
      try CaseStore.open(at: path, .readOnly)
    }
  }

  @Test func findsNothingWrongInWhatItBuilt() throws {
    try build()
    let store = try CaseStore.open(at: path, .readOnly)
    let results = try store.check(as: auditor)
    #expect(results.map(\.check) == CheckResult.Check.allCases)
    #expect(results.filter { !$0.holds } == [])
  }

  static let damages: [(sql: String, found: CheckResult.Check)] = [
    ("UPDATE tally SET n = n + 1", .tallies),
    ("UPDATE tally SET hash = hash + 1 WHERE type = 8", .tallies),
    ("DELETE FROM birthTally WHERE year < 1980", .tallies),
    ("UPDATE client SET types = types & ~256 WHERE types & 256 <> 0", .clients),
    ("UPDATE client SET sortKey = 'z' WHERE id = 5", .clients),
    ("DELETE FROM ppksEntry WHERE id = 7", .clients),
    ("DELETE FROM person WHERE id = 3", .references),
    ("UPDATE ppksEntry SET type = 61 WHERE id = 9", .codes),
    (
      "INSERT INTO intake (uid, number, year, serial, area, day, name, need, matter, officer, "
        + "createdAt, createdBy, updatedAt, updatedBy) VALUES (randomblob(16), 'A-2026-0009', "
        + "2026, 1, 6303050000, 20779, 'Tamu', 'lain', 'x', 'uji', 0, 1, 0, 1)", .letters
    ),
    (
      "INSERT INTO nameSearch (nameSearch, rowid, searchKey) SELECT 'delete', id, searchKey "
        + "FROM client WHERE id = 2", .search
    ),
  ]

  @Test(arguments: damages)
  func findsDamage(_ damage: (sql: String, found: CheckResult.Check)) throws {
    try build()
    try self.damage(damage.sql)
    #expect(try findings(of: damage.found) > 0)
  }

  @Test func findsABrokenLinkOfTheAccessLog() throws {
    let store = try CaseStore.create(at: path, Samples.blueprint)
    for number in 1...5 {
      try store.logView(of: ClientID(rawValue: Int64(number)), as: keeper, at: Samples.now)
    }
    try store.logExport(rows: 12, reason: "rapat", as: keeper, at: Samples.now)
    let lines = try store.accessLog(limit: 2, as: keeper)
    #expect(lines.map(\.number) == [6, 5])
    #expect(lines.first?.reason == "rapat")
    store.close()
    #expect(try findings(of: .accessLog) == 0)
    try damage("UPDATE accessLog SET client = 99 WHERE id = 3")
    #expect(try findings(of: .accessLog) == 1)
    try damage("UPDATE accessLog SET client = 3 WHERE id = 3; DELETE FROM accessLog WHERE id = 2")
    #expect(try findings(of: .accessLog) > 0)
  }

  @Test func copiesAndRestoresWhatWasThere() throws {
    try build()
    let copy = scratch.path("cadangan.db")
    let store = try CaseStore.open(at: path, .readWrite)
    let all = ClientFilter(area: Samples.province)
    let before = try store.clientCount(matching: all, on: Samples.today, as: keeper)
    try store.backUp(to: copy, as: keeper, at: Samples.now)
    #expect(try FileBytes.permissions(of: copy) == 0o600)
    #expect(try store.home(on: Samples.today, as: keeper).lastBackup == Samples.now)
    #expect(throws: StorageError.alreadyExists) {
      try store.backUp(to: copy, as: keeper, at: Samples.now)
    }
    store.close()

    try damage("DELETE FROM tally; DELETE FROM ppksEntry WHERE id > 10")
    try CaseStore.restore(from: copy, to: path, account: "kepala")
    let restored = try CaseStore.open(at: path, .readOnly)
    #expect(try restored.clientCount(matching: all, on: Samples.today, as: keeper) == before)

    let elsewhere = scratch.path("baru.db")
    try CaseStore.restore(from: copy, to: elsewhere, account: "kepala")
    let new = try CaseStore.open(at: elsewhere, .readWrite)
    #expect(try new.clientCount(matching: all, on: Samples.today, as: keeper) == before)
    #expect(scratch.names.allSatisfy { !$0.contains("sementara") })
  }

  @Test func restoresNothingFromABrokenBackup() throws {
    try build()
    try scratch.write("rusak", to: "cadangan.db")
    #expect(throws: StorageError.notADatabase) {
      try CaseStore.restore(from: scratch.path("cadangan.db"), to: path, account: "kepala")
    }
    #expect(try findings(of: .tallies) == 0)
  }

  @Test func leavesNothingOfALoadThatFails() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try CaseStore.bulkLoad(at: path, Samples.blueprint) { loader in
        try SampleProvince.fill(loader, 20, 7)
        throw Stop()
      }
    }
    #expect(scratch.names.isEmpty)
  }
}
