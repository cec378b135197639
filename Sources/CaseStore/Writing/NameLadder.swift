import CaseDomain
import GRDB

/// Steps through the names of all clients with entries that count, so that the list can jump to
/// any row without counting those before it.
///
/// Each rung has a name and the number of clients from there to the next. Few changes are booked
/// one by one; after many the ladder is taken down and built anew.
struct NameLadder {
  /// Clients between two rungs, when built.
  private static let stride = 1000
  private static let fewChanges = 500

  private var changes: [(name: String, n: Int)] = []
  private var isOutdated = false

  /// Books that a client came (1) or went (-1).
  mutating func book(_ name: String, _ n: Int64) {
    guard !isOutdated else { return }
    changes.append((name, Int(n)))
    if changes.count > Self.fewChanges {
      isOutdated = true
      changes = []
    }
  }

  /// Writes what was booked; after many changes it takes the ladder down.
  func write(to db: Database) throws {
    if isOutdated { return try db.run("DELETE FROM nameLadder") }
    for (name, n) in changes {
      try db.run(
        """
        UPDATE nameLadder SET n = n + ?1 WHERE sortKey =
          (SELECT sortKey FROM nameLadder WHERE sortKey <= ?2 ORDER BY sortKey DESC LIMIT 1)
        """, [SQLValue(n), .text(NameKey.sortKey(of: name))])
    }
  }

  /// Builds the ladder where it was taken down.
  static func restore(_ db: Database) throws {
    if try db.number("SELECT 1 FROM nameLadder LIMIT 1") == nil { try build(db) }
  }

  /// Builds the ladder anew from the index by name.
  static func build(_ db: Database) throws {
    try db.run("DELETE FROM nameLadder")
    for rung in try rungs(every: stride, db) {
      try db.run(
        "INSERT INTO nameLadder (sortKey, n) VALUES (?, ?)", [.text(rung.key), SQLValue(rung.n)])
    }
  }

  /// Counts the clients between rungs at most so many apart; equal names share one rung.
  private static func rungs(every stride: Int, _ db: Database) throws -> [(key: String, n: Int)] {
    var rungs: [(key: String, n: Int)] = [("", 0)]
    let query = try db.query(
      "SELECT sortKey FROM client INDEXED BY client_name WHERE types <> 0 ORDER BY sortKey, id")
    var last = ""
    try query.eachRow { row in
      if rungs[rungs.count - 1].n >= stride - 1 {
        let key = row.text(0)
        // A rung begins where a name begins.
        if rungs[rungs.count - 1].n >= stride, key != last { rungs.append((key, 0)) }
        last = key
      }
      rungs[rungs.count - 1].n += 1
    }
    return rungs
  }

  /// The highest rung with at most `ordinal` clients below it, and how many those are.
  ///
  /// nil while there is no ladder. `total` counts the clients of the whole ladder.
  static func rung(
    below ordinal: (_ total: Int) -> Int, _ db: Database
  ) throws -> (key: String, before: Int, total: Int)? {
    let rungs = try db.query("SELECT sortKey, n FROM nameLadder ORDER BY sortKey")
      .all { (key: $0.text(0), n: Int($0.int(1))) }
    let total = rungs.reduce(0) { $0 + $1.n }
    let wanted = ordinal(total)
    var before = 0
    for rung in rungs {
      if before + rung.n > wanted { return (rung.key, before, total) }
      before += rung.n
    }
    return nil
  }

  /// How many rungs disagree with a count.
  static func wrongRungs(_ db: Database) throws -> Int {
    let stored = try db.query("SELECT sortKey, n FROM nameLadder ORDER BY sortKey")
      .all { (key: $0.text(0), n: Int($0.int(1))) }
    guard !stored.isEmpty else { return 1 }
    var counted = [Int](repeating: 0, count: stored.count)
    var place = 0
    try db.query(
      "SELECT sortKey FROM client INDEXED BY client_name WHERE types <> 0 ORDER BY sortKey, id"
    ).eachRow { row in
      let key = Array(row.text(0).utf8)
      while place + 1 < stored.count, !key.lexicographicallyPrecedes(stored[place + 1].key.utf8) {
        place += 1
      }
      counted[place] += 1
    }
    return zip(stored, counted).count { $0.n != $1 }
  }
}
