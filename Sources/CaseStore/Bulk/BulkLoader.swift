public import CaseDomain
import GRDB

/// Fills a new database with many invented people at once.
public final class BulkLoader {
  private let queue: DatabaseQueue
  private let database: Database
  private let now: Moment
  private var writer: ClientWriter
  private var institutions: [UID: Int64] = [:]
  fileprivate var offices: [BulkOffice] = []

  init(_ queue: DatabaseQueue, _ database: Database, now: Moment, day: Day) throws {
    self.queue = queue
    self.database = database
    self.now = now
    writer = try ClientWriter(database, account: 1, at: now, day: day)
  }

  /// Adds one person with entries, roles and perhaps the family that the person heads.
  public func add(_ person: BulkPerson) throws(StorageError) {
    do {
      try writer.addWhole(person, institutions: institutions)
    } catch { throw StorageError(error) }
  }

  /// Adds one institution, before the people who serve in it.
  public func add(_ institution: BulkInstitution) throws(StorageError) {
    do {
      institutions[institution.uid] =
        try ResourceWriter(db: database, account: 1, at: now).add(institution)
    } catch { throw StorageError(error) }
  }

  /// Adds one community.
  public func add(_ community: BulkCommunity) throws(StorageError) {
    do { try writer.addWhole(community) } catch { throw StorageError(error) }
  }

  /// Adds one event.
  public func add(_ event: NewEvent) throws(StorageError) {
    do {
      var uids = FreshUIDs(at: now, seed: UInt64(event.participants.count))
      _ = try CaseStore.insert(event, by: 1, at: now, uids: &uids, database)
    } catch { throw StorageError(error) }
  }

  /// Adds the work of an office around its clients, saved once everybody is there.
  public func add(_ office: BulkOffice) { offices.append(office) }

  func finish() throws { try writer.finish() }
}

extension CaseStore {
  /// Makes a database file from nothing and fills it: all or none.
  ///
  /// It is built in a side file and renamed; memory does not grow with the number of people.
  /// What `fill` throws is thrown on and leaves nothing behind. `finishing` is called with the
  /// share done, 0 to 1, while indexes are built after `fill`.
  public static func bulkLoad(
    at path: String, _ blueprint: Blueprint, finishing: (Double) -> Void = { _ in },
    fill: (BulkLoader) throws -> Void
  ) throws {
    try SideFile.build(for: path) { side in
      let queue = try DatabaseQueue(path: side, configuration: BulkIndexes.configuration)
      try fillEmpty(queue, blueprint, finishing, fill)
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA locking_mode = NORMAL")
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      try queue.close()
    }
  }
}

extension CaseStore {
  /// Makes a database in memory and fills it, for tests.
  public static func inMemory(
    _ blueprint: Blueprint, fill: (BulkLoader) throws -> Void
  ) throws -> CaseStore {
    let queue = try DatabaseQueue(configuration: configuration(.readWrite))
    try fillEmpty(queue, blueprint, { _ in }, fill)
    return CaseStore(queue: queue, path: nil, info: try readInfo(queue))
  }

  private static func fillEmpty(
    _ queue: DatabaseQueue, _ blueprint: Blueprint, _ finishing: (Double) -> Void,
    _ fill: (BulkLoader) throws -> Void
  ) throws {
    try furnish(queue, blueprint)
    let day = blueprint.now.clock(in: Wilayah.zone(of: blueprint.province)).day
    let offices = try queue.write { db in
      try BulkIndexes.drop(db)
      let loader = try BulkLoader(queue, db, now: blueprint.now, day: day)
      try fill(loader)
      try loader.finish()
      return loader.offices
    }
    try BulkIndexes.build(queue, finishing)
    // Looking people up needs the indexes.
    try queue.write { db in
      try BulkTies.tieParticipants(db)
      for office in offices {
        var saver = BulkFormSaver(db, province: blueprint.province, now: blueprint.now)
        try saver.save(office)
      }
    }
  }
}

/// The indexes during bulk work: gone while rows are added, built from sorted rows after.
enum BulkIndexes {
  /// A side file has no other readers and is thrown away when anything fails.
  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA journal_mode = OFF;
          PRAGMA synchronous = OFF;
          PRAGMA locking_mode = EXCLUSIVE;
          PRAGMA cache_size = -24000;
          """)
    }
    return configuration
  }

  static let all = PeopleIndexes.all + ClientIndexes.all

  static func drop(_ db: Database) throws {
    for index in all { try db.execute(sql: "DROP INDEX IF EXISTS \(index.name)") }
  }

  static func build(_ queue: DatabaseQueue, _ progress: (Double) -> Void) throws {
    let steps = Double(all.count + 1)
    for (done, index) in all.enumerated() {
      progress(Double(done) / steps)
      try queue.write { db in try db.execute(sql: index.sql) }
    }
    progress(Double(all.count) / steps)
    try queue.write { db in
      try NameLadder.restore(db)
      try NameIndex.rebuild(db)
    }
    progress(1)
  }
}

/// The search index over the names of clients.
enum NameIndex {
  /// Builds it anew from all names.
  static func rebuild(_ db: Database) throws {
    try db.run("INSERT INTO nameSearch (nameSearch, rank) VALUES ('hashsize', 16000000)")
    try db.run("INSERT INTO nameSearch (nameSearch) VALUES ('rebuild')")
    try db.run("INSERT INTO nameSearch (nameSearch, rank) VALUES ('hashsize', 1000000)")
  }

  /// Adds the clients behind `last`.
  static func add(after last: Int64, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO nameSearch (rowid, searchKey) SELECT id, searchKey FROM client WHERE id > ?
      """, [.integer(last)])
  }

  /// Adds one client.
  static func put(_ client: Int64, _ db: Database) throws {
    try db.run(
      "INSERT INTO nameSearch (rowid, searchKey) SELECT id, searchKey FROM client WHERE id = ?",
      [.integer(client)])
  }

  /// Takes a client out; its name must still be what was added.
  static func remove(_ client: Int64, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO nameSearch (nameSearch, rowid, searchKey)
      SELECT 'delete', id, searchKey FROM client WHERE id = ?
      """, [.integer(client)])
  }
}
