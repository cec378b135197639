import CaseDomain
import GRDB

/// A merge as it is kept.
struct MergeLine {
  let id: Int64
  let kept: PersonID
  let gone: PersonID
  let written: WrittenRows
  /// Client rows that stand for the one who stays since.
  let moved: [Int64]
  let isUndone: Bool

  /// - Throws: ``StorageError/notFound``.
  static func read(_ id: Int64, _ db: Database) throws -> MergeLine {
    let line = try db.query(
      "SELECT kept, gone, changes, clients, moved, undoneAt FROM personMerge WHERE id = ?",
      [.integer(id)]
    ).first { row -> MergeLine in
      guard let clients = ClientBirths(stored: row.text(3)) else {
        throw StorageError.damaged(table: "personMerge", rowID: id, column: "clients")
      }
      return MergeLine(
        id: id, kept: PersonID(rawValue: row.int(0)), gone: PersonID(rawValue: row.int(1)),
        written: WrittenRows(changeset: row.blob(2), clients: clients),
        moved: row.text(4).split(separator: " ").compactMap { Int64($0) },
        isUndone: !row.isNull(5))
    }
    guard let line else { throw StorageError.notFound }
    return line
  }

  /// Keeps a merge and gives its number.
  static func add(
    _ written: PersonMerger.Written, _ request: MergeRequest, _ context: FormContext
  ) throws -> Int64 {
    var uids = FreshUIDs(at: context.now)
    try context.db.run(
      """
      INSERT INTO personMerge (uid, kept, gone, changes, clients, moved, createdAt, createdBy,
        updatedAt, updatedBy) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uids.next().bytes), .integer(request.kept.rawValue),
        .integer(request.gone.rawValue), .blob(written.rows.changeset),
        .text(written.rows.clients.stored),
        .text(written.moved.map { String($0) }.joined(separator: " ")),
      ] + context.stamp)
    return context.db.lastInsertedRowID
  }

  /// Notes that the merge was taken back.
  func markUndone(_ context: FormContext) throws {
    try context.db.run(
      """
      UPDATE personMerge SET undoneAt = ?1, undoneBy = ?2, version = version + 1, updatedAt = ?1,
        updatedBy = ?2 WHERE id = ?3
      """,
      [
        .integer(context.now.milliseconds), .integer(context.actor.accountID), .integer(id),
      ])
  }
}
