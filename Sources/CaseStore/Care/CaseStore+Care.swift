public import CaseDomain
import GRDB
import Glibc

extension CaseStore {
  /// Copies the database to `path` while others go on writing, and verifies the copy.
  ///
  /// The copy is of one moment: that at which it begins. The file appears whole or not at all,
  /// with mode 0600; attachments are copied before it, into `FILE.lampiran` beside it. `progress` gets the share done, 0 to 1. A store opened to read does not
  /// note the day of the backup.
  ///
  /// - Throws: ``StorageError/alreadyExists`` when something stands at `path`.
  public func backUp(
    to path: String, as actor: Actor, at now: Moment, progress: (Double) -> Void = { _ in }
  ) throws(StorageError) {
    try demand(.backUp, of: actor)
    do {
      try SideFile.build(for: path) { side in
        let copy = try DatabaseQueue(path: side, configuration: Self.configuration(.readWrite))
        // One read transaction around all steps keeps other people's writes out of the copy.
        try queue.read { source in
          try Self.copy(source, to: copy, progress)
          try Self.verify(copy, against: Totals.read(source))
          try Self.copyAttachments(source, toBackupAt: path)
        }
        try copy.close()
      }
    } catch { throw StorageError(error) }
    guard !queue.configuration.readonly else { return }
    try write { db in
      try db.run(
        "INSERT OR REPLACE INTO setting (name, value) VALUES ('lastBackup', ?)",
        [.text(String(now.milliseconds))])
    }
  }

  /// Puts the verified content of the backup `source` in the place of the database at `target`.
  ///
  /// All or nothing, in one transaction that waits for other writers. The account is one of the
  /// database that is replaced, or of the backup where there is none yet.
  ///
  /// - Throws: ``StorageError/noAccount``, ``StorageError/notAllowed(_:)`` for an account that may
  ///   not restore; ``StorageError/notADatabase`` for a backup that is broken or not ours.
  public static func restore(
    from source: String, to target: String, account: String
  ) throws(StorageError) {
    let backup = try CaseStore.open(at: source, .readOnly)
    defer { backup.close() }
    let isNew = access(target, F_OK) != 0
    let keeper = try isNew ? backup : CaseStore.open(at: target, .readWrite)
    try keeper.demand(.restore, of: keeper.actor(forAccount: account))
    do {
      let totals = try backup.queue.read { db in
        try Self.demandWholeness(db)
        // Files before rows: what is restored never shows a row without its file.
        try AttachmentFiles(of: db).copy(
          from: AttachmentFolder(ofBackupAt: source), to: AttachmentFolder(databaseAt: target))
        return try Totals.read(db)
      }
      if isNew {
        try SideFile.build(for: target) { side in
          try put(backup, into: side, totals)
        }
      } else {
        defer { keeper.close() }
        try replace(keeper, by: backup, totals)
      }
    } catch { throw StorageError(error) }
  }

  /// Copies what is attached into `FILE.lampiran` beside the backup, all of it or nothing.
  private static func copyAttachments(_ source: Database, toBackupAt path: String) throws {
    let files = try AttachmentFiles(of: source)
    guard !files.expected.isEmpty else { return }
    let copy = AttachmentFolder(ofBackupAt: path)
    guard access(copy.root, F_OK) != 0 else { throw StorageError.alreadyExists }
    do {
      try files.copy(from: AttachmentFolder(of: source), to: copy)
    } catch {
      copy.removeAll()
      throw error
    }
  }

  private static func put(_ backup: CaseStore, into side: String, _ totals: Totals) throws {
    let copy = try DatabaseQueue(path: side, configuration: configuration(.readWrite))
    try backup.queue.read { source in try Self.copy(source, to: copy) { _ in } }
    try verify(copy, against: totals)
    try copy.writeWithoutTransaction { db in
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
    }
    try copy.close()
  }

  private static func replace(
    _ target: CaseStore, by backup: CaseStore, _ totals: Totals
  ) throws {
    try backup.queue.read { source in
      try target.queue.writeWithoutTransaction { db in
        // All pages in one step: SQLite writes them as one transaction.
        try source.backup(to: db, pagesPerStep: -1)
      }
    }
    try verify(target.queue, against: totals)
  }

  private static func copy(
    _ source: Database, to copy: DatabaseQueue, _ progress: (Double) -> Void
  ) throws {
    try withoutActuallyEscaping(progress) { progress in
      try copy.writeWithoutTransaction { db in
        try source.backup(to: db, pagesPerStep: 2000) { state in
          progress(Double(state.completedPageCount) / Double(max(1, state.totalPageCount)))
        }
      }
    }
  }

  private static func verify(_ copy: DatabaseQueue, against totals: Totals) throws {
    try copy.read { db in
      try demandWholeness(db)
      guard try Totals.read(db) == totals else { throw StorageError.notADatabase }
    }
  }

  private static func demandWholeness(_ db: Database) throws {
    let findings = try db.query("PRAGMA quick_check(1)").all { $0.text(0) }
    guard findings == ["ok"] else { throw StorageError.notADatabase }
  }
}

/// What a copy must have in common with what it was copied from.
private struct Totals: Equatable {
  var rows: [Int64]
  var hashes: [Int64]

  static func read(_ db: Database) throws -> Totals {
    let tables = [
      "account", "person", "client", "ppksEntry", "psksRole", "attendanceMark", "draftAnswer",
      "savedChange", "caseFile", "caseStep", "service", "referral", "followUp", "complaint",
      "intake", "activity", "letter", "attachment",
    ]
    let rows = try tables.map { try db.number("SELECT count(*) FROM \($0)") ?? 0 }
    let hashes = try db.query("SELECT n, hash FROM tally WHERE area < 10000 ORDER BY area, type")
      .all { $0.int(0) ^ $0.int(1) }
    return Totals(rows: rows, hashes: hashes)
  }
}
