public import CaseDomain
import GRDB

extension CaseStore {
  /// Proves every invariant, in the order of ``CheckResult/Check``.
  ///
  /// Reads the whole file; a million clients take some seconds.
  public func check(as actor: Actor) throws(StorageError) -> [CheckResult] {
    try demand(.checkIntegrity, of: actor)
    do {
      var results: [CheckResult] = []
      try queue.inDatabase { db in
        // Not `read`, which would forbid the temporary table that looks into the search index.
        try db.inTransaction(.deferred) {
          let checker = IntegrityChecker(db: db)
          results = try CheckResult.Check.allCases.map { check in
            CheckResult(check: check, findings: try checker.findings(of: check))
          }
          return .rollback
        }
      }
      return results
    } catch { throw StorageError(error) }
  }

  /// How many lines of the access log do not fit the chain; 0 for a log that nobody touched.
  public func brokenLogLines(as actor: Actor) throws(StorageError) -> Int {
    try demand(.seeLog, of: actor)
    return try read { try IntegrityChecker(db: $0).findings(of: .accessLog) }
  }
}

/// Counts the rows that break an invariant.
final class IntegrityChecker {
  let db: Database
  /// The recount, which two of the checks need.
  private var recount: TallyChecker.Differences?

  init(db: Database) { self.db = db }

  func findings(of check: CheckResult.Check) throws -> Int {
    switch check {
    case .fileIntegrity: try brokenPages()
    case .references: try db.query("PRAGMA foreign_key_check").all { $0.int(1) }.count
    case .tallies: try recounted().tallies
    case .clients: try recounted().clients
    case .search: try SearchChecker(db: db).differences()
    case .codes: try unknownCodes()
    case .verification: try count(Self.strayedEntries)
    case .moves: try count(Self.wrongPlaces)
    case .attendance: try AttendanceChecker(db: db).findings()
    case .events: try EventChecker(db: db).findings()
    case .tksk: try TKSKChecker(db: db).findings()
    case .cases: try CaseChecker(db: db).findings()
    case .programmes: try ProgrammeChecker(db: db).findings()
    case .changes: try count(Self.strayUndo)
    case .accessLog: try brokenLinks()
    case .attachments: try brokenAttachments()
    case .letters: try LetterChecker(db: db).findings()
    case .reports: try DutyReportChecker(db: db).findings()
    case .resources: try ResourceChecker(db: db).findings()
    case .certificates: try CertificateChecker(db: db).findings()
    case .selections: try SelectionChecker(db: db).findings()
    }
  }

  private func recounted() throws -> TallyChecker.Differences {
    if let recount { return recount }
    let differences = try TallyChecker(db: db).differences()
    recount = differences
    return differences
  }

  private func count(_ sql: String) throws -> Int { Int(try db.number(sql) ?? 0) }

  private func brokenPages() throws -> Int {
    try db.query("PRAGMA quick_check(20)").all { $0.text(0) }.count { $0 != "ok" }
  }

  private func unknownCodes() throws -> Int {
    let areas = try db.query("SELECT DISTINCT area FROM client").all { $0.int(0) }
    let unknown = areas.count { area in
      let code = WilayahCode(number: area % 10_000 == 0 ? area / 10_000 : area)
      return code.map { !Wilayah.exists($0) } ?? true
    }
    return try unknown + count("SELECT count(*) FROM ppksEntry WHERE type NOT BETWEEN 1 AND 26")
      + entriesWithUnknownCriteria()
  }

  /// Entries with a criterion that their type does not have; kinds of texts are few.
  private func entriesWithUnknownCriteria() throws -> Int {
    try db.query(
      "SELECT type, criteria, count(*) FROM ppksEntry WHERE criteria <> '' GROUP BY type, criteria"
    ).all { row in
      let known = PPKSTypeList.type(Int(row.int(0)))?.letteredCriteria.map(\.letter) ?? []
      let letters = row.text(1).split(separator: ",").map(String.init)
      return letters.allSatisfy(known.contains) ? 0 : Int(row.int(2))
    }.reduce(0, +)
  }

  private func brokenAttachments() throws -> Int {
    let files = try AttachmentFiles(of: db)
    return try files.expected.isEmpty ? 0 : files.broken(in: AttachmentFolder(of: db))
  }

  private func brokenLinks() throws -> Int {
    var broken = 0
    var previous = AccessLine.origin
    var number: Int64 = 0
    try db.query(
      "SELECT id, at, account, action, client, rows, reason, hash FROM accessLog ORDER BY id"
    ).eachRow { row in
      let line = AccessLine(
        id: row.int(0), at: row.int(1), account: row.int(2), action: row.text(3),
        client: row.optionalInt(4), rows: row.int(5), reason: row.text(6))
      let hash = row.blob(7)
      number += 1
      if line.id != number || line.hash(after: previous) != hash { broken += 1 }
      (previous, number) = (hash, line.id)
    }
    return broken
  }

  private static let strayedEntries = """
    SELECT count(*) FROM ppksEntry e INDEXED BY ppksEntry_batch
      JOIN verificationBatch b ON b.id = e.batch
    WHERE e.batch IS NOT NULL AND e.state <> b.state
    """

  private static let wrongPlaces = """
    SELECT count(*) FROM personMove m JOIN person p ON p.id = m.person
    WHERE m.toArea <> p.area
      AND m.id = (SELECT max(l.id) FROM personMove l INDEXED BY personMove_person
        WHERE l.person = m.person)
    """

  /// Whoever is taken back names a change that stands and takes it back, and the other way round.
  private static let strayUndo = """
    SELECT count(*) FROM savedChange s
    WHERE (s.undoneBy IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM savedChange b WHERE b.id = s.undoneBy AND b.undoes = s.id
          AND b.account = s.account))
      OR (s.undoes IS NOT NULL AND s.undoneBy IS NULL AND NOT EXISTS (
        SELECT 1 FROM savedChange a WHERE a.id = s.undoes AND a.undoneBy = s.id))
    """
}
