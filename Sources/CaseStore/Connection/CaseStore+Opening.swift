public import CaseDomain
import GRDB
import Glibc

extension CaseStore {
  /// Makes a database file (mode 0600) with its schema, settings and first account.
  ///
  /// - Throws: ``StorageError/alreadyExists`` when something stands at `path`.
  public static func create(
    at path: String, _ blueprint: Blueprint
  ) throws(StorageError) -> CaseStore {
    try reserve(path)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(.readWrite))
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      }
      try furnish(queue, blueprint)
      return CaseStore(queue: queue, path: path, info: try readInfo(queue))
    } catch {
      removeFiles(of: path)
      throw StorageError(error)
    }
  }

  /// Opens a database file; one of an older schema is brought up to date in `readWrite` mode.
  ///
  /// `cacheKilobytes` is the most that the connection keeps of the file in memory.
  ///
  /// - Throws: ``StorageError/missing``, ``StorageError/notADatabase``,
  ///   ``StorageError/newerSchema(version:)``, ``StorageError/inaccessible(reason:)``.
  public static func open(
    at path: String, _ mode: Mode, cacheKilobytes: Int = usualCacheKilobytes
  ) throws(StorageError) -> CaseStore {
    guard access(path, F_OK) == 0 else { throw .missing }
    do {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(mode, cacheKilobytes: cacheKilobytes))
      if try schemaVersion(of: queue) < Migrations.current {
        try Migrations.bringUpToDate(queue)
      }
      return CaseStore(queue: queue, path: path, info: try readInfo(queue))
    } catch { throw StorageError(error) }
  }

  /// Makes a database that lives in memory, for tests.
  public static func inMemory(_ blueprint: Blueprint) throws(StorageError) -> CaseStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration(.readWrite))
      try furnish(queue, blueprint)
      return CaseStore(queue: queue, path: nil, info: try readInfo(queue))
    } catch { throw StorageError(error) }
  }

  /// How long a write waits for others.
  static let busySeconds = 5

  public static let usualCacheKilobytes = 4000

  /// What every connection is set to.
  static func configuration(
    _ mode: Mode, cacheKilobytes: Int = usualCacheKilobytes
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = mode == .readOnly
    configuration.busyMode = .timeout(Double(busySeconds))
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA cache_size = -\(cacheKilobytes);
          PRAGMA temp_store = MEMORY;
          """)
    }
    return configuration
  }

  /// Writes schema, settings and first account into an empty database.
  static func furnish(_ queue: DatabaseQueue, _ blueprint: Blueprint) throws {
    try Migrations.bringUpToDate(queue)
    try queue.write { db in
      let settings = [
        "province": String(blueprint.province.number), "office": blueprint.officeName,
        "training": blueprint.isTraining ? "1" : "0",
        "createdAt": String(blueprint.now.milliseconds),
      ]
      for (name, value) in settings.sorted(by: { $0.key < $1.key }) {
        try db.run(
          "INSERT INTO setting (name, value) VALUES (?, ?)", [.text(name), .text(value)])
      }
      let first = NewAccount(
        name: blueprint.firstAccount, role: .admin, area: blueprint.province)
      var uids = FreshUIDs(at: blueprint.now)
      try insert(first, uid: uids.next(), by: nil, at: blueprint.now, db)
    }
  }

  /// The schema's version, after a look whether the file is ours at all.
  private static func schemaVersion(of queue: DatabaseQueue) throws -> Int {
    try queue.writeWithoutTransaction { db in
      guard try db.number("PRAGMA application_id") == Migrations.applicationID else {
        throw StorageError.notADatabase
      }
      let version = Int(try db.number("PRAGMA user_version") ?? 0)
      guard version <= Migrations.current else {
        throw StorageError.newerSchema(version: String(version))
      }
      return version
    }
  }

  static func readInfo(_ queue: DatabaseQueue) throws -> DatabaseInfo {
    let settings = try queue.unsafeRead { db in
      try db.query("SELECT name, value FROM setting").all { ($0.text(0), $0.text(1)) }
    }
    let byName = Dictionary(settings) { _, last in last }
    guard let province = WilayahCode(byName["province"] ?? "") else {
      throw StorageError.notADatabase
    }
    return DatabaseInfo(
      province: province, officeName: byName["office"] ?? "", zone: Wilayah.zone(of: province),
      isTraining: byName["training"] == "1", schemaVersion: Migrations.current)
  }

  /// Makes an empty file that only this user reads; fails when something stands there.
  static func reserve(_ path: String) throws(StorageError) {
    let descriptor = Glibc.open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? .alreadyExists : .inaccessible(reason: String(cString: strerror(errno)))
    }
    Glibc.close(descriptor)
  }

  /// Removes a database that was not finished; missing files are fine.
  static func removeFiles(of path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }
}
