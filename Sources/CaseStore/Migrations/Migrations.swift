import GRDB

/// The schema's versions; `PRAGMA user_version` tells which one a file has.
///
/// A released migration is never edited: a change is a new one at the end.
enum Migrations {
  /// The version that this program reads and writes.
  static let current = 19
  /// `PRAGMA application_id`: "Pilr", so that another program's database is not taken for ours.
  static let applicationID: Int64 = 0x5069_6C72

  /// Every migration in order.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.register("001-system", createSystem)
    migrator.register("002-people", createPeople)
    migrator.register("003-clients", createClients)
    migrator.register("004-tallies", createTallies)
    migrator.register("005-bimtek", createBimtek)
    migrator.register("006-import", createImport)
    migrator.register("007-jumps", createJumps)
    migrator.register("008-forms", createForms)
    migrator.register("009-clients", extendClients)
    migrator.register("010-cases", createCases)
    migrator.register("011-programmes", createProgrammes)
    migrator.register("012-office", createOffice)
    migrator.register("013-resources", createResources)
    migrator.register("014-matching", createMatching)
    migrator.register("015-tksk", createTKSK)
    migrator.register("016-bimtek", extendBimtek)
    migrator.register("017-attendance", extendAttendance)
    migrator.register("018-hasil-bimtek", keepBimtekResults)
    migrator.register("019-bimtek-rows", stampBimtekRows)
    return migrator
  }

  /// Brings the schema up to ``current``.
  static func bringUpToDate(_ queue: DatabaseQueue) throws {
    try migrator.migrate(queue)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = \(current)")
    }
  }
}

extension DatabaseMigrator {
  fileprivate mutating func register(
    _ name: String, _ migration: @escaping @Sendable (Database) throws -> Void
  ) {
    registerMigration(name, migrate: migration)
  }
}
