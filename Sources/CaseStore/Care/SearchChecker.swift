import GRDB

/// Compares the search index with the names: for every three letters, how many names have them.
struct SearchChecker {
  let db: Database

  /// How many threes of letters are found in more or fewer names than have them.
  func differences() throws -> Int {
    var expected = try countNames()
    var wrong = 0
    try db.execute(
      sql: "CREATE VIRTUAL TABLE temp.nameWords USING fts5vocab ('main', 'nameSearch', 'row')")
    try db.query("SELECT term, doc FROM temp.nameWords").eachRow { row in
      let key = Self.keys(of: row.text(0)).first ?? 0
      if expected.removeValue(forKey: key) != Int(row.int(1)) { wrong += 1 }
    }
    try db.execute(sql: "DROP TABLE temp.nameWords")
    return wrong + expected.count
  }

  private func countNames() throws -> [UInt64: Int] {
    var counts: [UInt64: Int] = [:]
    try db.query("SELECT searchKey FROM client").eachRow { row in
      for key in Set(Self.keys(of: row.text(0))) { counts[key, default: 0] += 1 }
    }
    return counts
  }

  /// Each three letters in a row, packed into one number.
  static func keys(of text: String) -> [UInt64] {
    let letters = text.unicodeScalars.map { UInt64($0.value) }
    guard letters.count >= 3 else { return [] }
    return (0...letters.count - 3).map { start in
      letters[start] << 42 | letters[start + 1] << 21 | letters[start + 2]
    }
  }
}
