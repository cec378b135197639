import CaseDomain
import GRDB

/// Writes the lines of one change to the change log.
struct ChangeLog {
  let account: Int64
  let at: Moment
  /// The import that changes; nil for other changes.
  let batch: Int64?

  /// Notes that `field` of a row was `old` and is `new` now.
  func add(
    _ subject: String, row: Int64, field: String, old: String, new: String, _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO changeLog (at, account, subject, row, field, old, new, batch)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(at.milliseconds), .integer(account), .text(subject), .integer(row), .text(field),
        .text(old), .text(new), SQLValue(batch),
      ])
  }
}
