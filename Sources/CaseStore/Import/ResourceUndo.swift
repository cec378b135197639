import CaseDomain
import GRDB

/// Takes away what one batch made beside people, and puts back what it filled in there.
struct ResourceUndo {
  let batch: Int64
  let db: Database

  /// How many rows were changed since, or are needed by something newer.
  func touchedRows() throws -> Int {
    let changed = try ImportedPart.allCases.filter(\.hasVersion).map(changedSince)
    let needed = try Self.needs.map { try db.number($0, [.integer(batch)]) ?? 0 }
    return Int((changed + needed).reduce(0, +)) + (try replacedAgain())
  }

  /// Rows of a part whose changes are more than those of the batch itself.
  private func changedSince(_ part: ImportedPart) throws -> Int64 {
    try db.number(
      """
      SELECT count(*) FROM importedRow i JOIN \(part.table) t ON t.\(part.key) = i.row
      WHERE i.batch = ?1 AND i.part = ?2 AND t.version - 1 <> (SELECT count(*) FROM changeLog
        WHERE subject = ?3 AND row = t.\(part.key) AND batch = ?1)
      """, [.integer(batch), .text(part.rawValue), .text(part.table)]) ?? 0
  }

  /// Rows outside the batch that hang on rows of the batch.
  private static let needs = [
    """
    SELECT count(*) FROM psksRole r JOIN importedRow i
      ON i.batch = ?1 AND i.part = 'lembaga' AND i.row = r.institution
    WHERE r.id NOT IN (SELECT row FROM importedRow WHERE batch = ?1 AND part = 'peran')
    """,
    """
    SELECT count(*) FROM psksPermit p JOIN importedRow i
      ON i.batch = ?1 AND i.part = 'lembaga' AND i.row = p.institution
    WHERE p.id NOT IN (SELECT row FROM importedRow WHERE batch = ?1 AND part = 'izin')
    """,
    """
    SELECT count(*) FROM tkskLetter l JOIN importedRow i
      ON i.batch = ?1 AND i.part = 'peran' AND i.row = l.role
    WHERE l.id NOT IN (SELECT row FROM importedRow WHERE batch = ?1 AND part = 'sk')
    """,
    """
    SELECT count(*) FROM tkskVacancy v JOIN importedRow i
      ON i.batch = ?1 AND i.part = 'peran' AND i.row IN (v.previous, v.filledBy)
    WHERE v.id NOT IN (
      SELECT row FROM changeLog WHERE batch = ?1 AND subject = 'tkskVacancy')
    """,
  ]

  /// Values of the batch that somebody has replaced since.
  private func replacedAgain() throws -> Int {
    try replaced().count { change in
      try change.column.value(of: change.row, db) != change.new
    }
  }

  private struct Replaced {
    let column: ResourceColumn
    let row: Int64
    let old: String
    let new: String
  }

  /// What the batch replaced in PSKS rows, the last one first.
  private func replaced() throws -> [Replaced] {
    let tables = Set(ImportedPart.allCases.map(\.table))
    return try db.query(
      """
      SELECT subject, row, field, old, new FROM changeLog INDEXED BY changeLog_batch
      WHERE batch = ? ORDER BY id DESC
      """, [.integer(batch)]
    ).all { ($0.text(0), $0.int(1), $0.text(2), $0.text(3), $0.text(4)) }
      .filter { tables.contains($0.0) }
      .map { subject, row, field, old, new in
        guard let column = ResourceColumn(rawValue: field) else {
          throw StorageError.damaged(table: "changeLog", rowID: row, column: "field")
        }
        return Replaced(column: column, row: row, old: old, new: new)
      }
  }

  func run(_ log: ChangeLog) throws {
    let change = ResourceChange(db: db, log: log)
    for value in try replaced() {
      try change.set(value.column, of: value.row, to: value.old)
      try log.add(
        value.column.part.table, row: value.row, field: value.column.rawValue, old: value.new,
        new: value.old, db)
    }
    for part in ImportedPart.allCases {
      try db.run(
        """
        DELETE FROM \(part.table) WHERE \(part.key) IN (
          SELECT row FROM importedRow WHERE batch = ? AND part = ?)
        """, [.integer(batch), .text(part.rawValue)])
    }
    try db.run("DELETE FROM importedRow WHERE batch = ?", [.integer(batch)])
  }
}
