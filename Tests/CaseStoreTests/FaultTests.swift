import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// Faults made on purpose: a full disk, a lock, a file that may not be written.
@Suite struct FaultTests {
  private let scratch: ScratchDirectory
  private let store: CaseStore
  private let keeper = Samples.actor(.admin, Samples.province)

  init() throws {
    scratch = try ScratchDirectory()
    store = try CaseStore.create(at: scratch.path("pilar.db"), Samples.blueprint)
  }

  private func set(_ pragma: String) throws {
    try store.queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA \(pragma)") }
  }

  private func setting(_ name: String) throws -> Int? {
    try store.queue.writeWithoutTransaction { db in
      try Int.fetchOne(db, sql: "PRAGMA \(name)")
    }
  }

  private func add(_ name: String) throws {
    try store.addAccount(
      NewAccount(name: name, role: .tksk, area: Samples.martapura), as: keeper, at: Samples.now)
  }

  @Test func syncsEveryWriteAndKeepsReferences() throws {
    #expect(try setting("synchronous") == 2)
    #expect(try setting("foreign_keys") == 1)
    #expect(
      try store.queue.read { db in try String.fetchOne(db, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func saysThatTheDiskIsFullAndKeepsWhatWasThere() throws {
    let pages = try #require(try setting("page_count"))
    try set("max_page_count = \(pages)")
    #expect(throws: StorageError.full) {
      for number in 0..<2000 { try add("akun-\(number)") }
    }
    try set("max_page_count = 1000000")
    let kept = try store.accounts(as: keeper).count
    try add("setelah")
    #expect(try store.accounts(as: keeper).count == kept + 1)
    #expect(try store.check(as: Samples.actor(.auditor, Samples.province)).allSatisfy(\.holds))
  }

  @Test func saysThatAnotherProgramIsWritingAndReadsOn() throws {
    let other = try DatabaseQueue(path: scratch.path("pilar.db"))
    try set("busy_timeout = 5")
    try other.inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: StorageError.busy) { try add("terlambat") }
      #expect(try store.accounts(as: keeper).count == 1)
      try db.execute(sql: "ROLLBACK")
    }
    try add("sekarang")
  }

  @Test func noticesWhatAnotherProgramWrote() throws {
    let before = try store.dataVersion()
    let other = try CaseStore.open(at: scratch.path("pilar.db"), .readWrite)
    try other.addAccount(
      NewAccount(name: "lain", role: .tksk, area: Samples.martapura), as: keeper, at: Samples.now)
    #expect(try store.dataVersion() != before)
  }

  @Test func writesNothingThroughAStoreOpenedToRead() throws {
    let reader = try CaseStore.open(at: scratch.path("pilar.db"), .readOnly)
    #expect(throws: StorageError.self) {
      try reader.logView(of: ClientID(rawValue: 1), as: keeper, at: Samples.now)
    }
  }

  @Test func namesADamagedRow() throws {
    try add("rusak")
    try store.queue.write { db in
      try db.execute(sql: "UPDATE account SET role = 'raja' WHERE name = 'rusak'")
    }
    #expect(throws: StorageError.damaged(table: "account", rowID: 2, column: "role")) {
      try store.actor(forAccount: "rusak")
    }
  }
}
