import GRDB

/// The tables whose rows a saved form may change, and which undo puts back.
enum SourceTables {
  /// Derived from others, kept for ever, or not part of any record: never put back.
  ///
  /// `client` is derived but for the rows themselves, which ``ClientBirths`` keeps track of. A
  /// form's own draft goes after the change was recorded; `draft` is here for hand-overs.
  private static let left: Set<String> = [
    "account", "accountSetting", "accessLog", "birthTally", "carriedAnswer", "changeLog", "client",
    "draftAnswer", "dutyEvent", "flowTally", "grdb_migrations", "importBatch",
    "importFingerprint", "nameLadder", "numberSeries", "personMerge", "personPair", "qualityTally",
    "savedChange", "savedChangeRow", "setting", "tally",
  ]

  static func names(_ db: Database) throws -> [String] {
    try db.query("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .all { $0.text(0) }
      .filter { name in
        !left.contains(name) && !["sqlite_", "nameSearch"].contains { name.hasPrefix($0) }
      }
  }

  /// A table's columns in order, and which of them make up the primary key.
  struct Columns {
    var names: [String] = []
    var key: [String] = []
    /// What a column that holds no NULL starts with.
    var defaults: [String: SQLValue] = [:]

    /// Whether the table has the columns of ``StampColumns``.
    var areStamped: Bool { names.contains("version") && names.contains("updatedAt") }
  }

  /// Empty for a table that is there no longer.
  static func columns(of table: String, _ db: Database) throws -> Columns {
    var columns = Columns()
    var key: [(place: Int64, name: String)] = []
    var defaults: [(name: String, sql: String)] = []
    try db.query(
      "SELECT name, pk, \"notnull\", dflt_value FROM pragma_table_info(?) ORDER BY cid",
      [.text(table)]
    ).eachRow { row in
      columns.names.append(row.text(0))
      if row.int(1) > 0 { key.append((row.int(1), row.text(0))) }
      if row.int(2) == 1, !row.isNull(3) { defaults.append((row.text(0), row.text(3))) }
    }
    columns.key = key.sorted { $0.place < $1.place }.map(\.name)
    for (name, sql) in defaults {
      columns.defaults[name] = try db.query("SELECT \(sql)").first { $0.value(0) }
    }
    return columns
  }
}
