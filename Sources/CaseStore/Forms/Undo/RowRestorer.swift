import CaseDomain
import GRDB

/// Writes rows as they were before a change.
///
/// Versions go on, and the row was changed last by who takes the change back.
struct RowRestorer {
  let db: Database
  let actor: Actor
  let now: Moment

  /// Writes one inverted change.
  func write(_ row: RowChange) throws {
    let columns = try SourceTables.columns(of: row.table, db)
    switch row.operation {
    case .delete:
      try db.run("DELETE FROM \(row.table) WHERE \(columns.keyCondition)", row.key)
    case .insert: try insert(row, columns)
    case .update: try update(row, columns)
    }
  }

  private func insert(_ row: RowChange, _ columns: SourceTables.Columns) throws {
    var values = row.new
    if columns.areStamped {
      if case .integer(let version) = values["version"] {
        values["version"] = .integer(version + 1)
      }
      values["updatedAt"] = .integer(now.milliseconds)
      values["updatedBy"] = .integer(actor.accountID)
    }
    let names = columns.names.filter { values[$0] != nil }
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    try db.run(
      "INSERT INTO \(row.table) (\(names.joined(separator: ", "))) VALUES (\(marks))",
      names.compactMap { values[$0] })
  }

  private func update(_ row: RowChange, _ columns: SourceTables.Columns) throws {
    let names = columns.names.filter {
      row.new[$0] != nil && !StampColumns.changing.contains($0)
    }
    var settings = names.map { "\($0) = ?" }
    var arguments = names.compactMap { row.new[$0] }
    if columns.areStamped {
      settings += ["version = version + 1", "updatedAt = ?", "updatedBy = ?"]
      arguments += [.integer(now.milliseconds), .integer(actor.accountID)]
    }
    guard !settings.isEmpty else { return }
    try db.run(
      """
      UPDATE \(row.table) SET \(settings.joined(separator: ", ")) WHERE \(columns.keyCondition)
      """, arguments + row.key)
    try log(names, row)
  }

  /// One line for each value that comes back, as other changes have; numbers of persons masked.
  private func log(_ names: [String], _ row: RowChange) throws {
    guard row.key.count == 1, case .integer(let id) = row.key[0] else { return }
    let log = ChangeLog(account: actor.accountID, at: now, batch: nil)
    for name in names {
      let texts = [row.old[name], row.new[name]].map { value in
        let text = value?.plainText ?? ""
        return name == "nik" || name == "kk" ? String(text.prefix(6)) : text
      }
      try log.add(row.table, row: id, field: name, old: texts[0], new: texts[1], db)
    }
  }
}
