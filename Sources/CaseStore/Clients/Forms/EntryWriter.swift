import CaseDomain
import GRDB

/// Writes PPKS entries as forms state them, always as a proposal (*usulan*).
struct EntryWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// The entries of `types` as a bulk load takes them.
  func bulk(_ details: EntryDetails, _ types: TypeSet) -> [BulkEntry] {
    var uids = FreshUIDs(at: context.now)
    return types.numbers.map { type in
      BulkEntry(
        uid: uids.next(), type: type, from: details.from, state: .usulan, source: details.source,
        criteria: details.criteria[type] ?? "", inPanti: details.inPanti)
    }
  }

  /// Gives a client that is there further entries.
  ///
  /// - Throws: The ``FieldFault`` of a type that is in force already.
  func add(
    _ details: EntryDetails, _ types: TypeSet, to client: Int64, by writer: inout ClientWriter
  ) throws {
    for type in types.numbers {
      guard try !isInForce(type, client) else {
        throw FieldFault(EntryFields.types, .rule(.client(.typeInForce(type))))
      }
    }
    let entries = bulk(details, types)
    let inserting = writer
    try writer.rebook(client) {
      for entry in entries { try inserting.add(entry, to: client) }
    }
    try complete(details, client)
  }

  /// Stores what a bulk load does not know of entries just made.
  func complete(_ details: EntryDetails, _ client: Int64) throws {
    if let role = details.abhRole {
      try db.run(
        "UPDATE ppksEntry SET abhRole = ? WHERE client = ? AND type = 3 AND toDay IS NULL",
        [.text(role.rawValue), .integer(client)])
    }
    guard !details.bandReason.isEmpty else { return }
    for type in details.types.numbers {
      try db.run(
        "UPDATE ppksEntry SET bandReason = ? WHERE client = ? AND type = ? AND toDay IS NULL",
        [.text(details.bandReason), .integer(client), SQLValue(type)])
    }
  }

  private func isInForce(_ type: Int, _ client: Int64) throws -> Bool {
    try db.number(
      "SELECT 1 FROM ppksEntry WHERE client = ? AND type = ? AND toDay IS NULL",
      [.integer(client), SQLValue(type)]) != nil
  }

  /// Ends entries of one client, with the reason in the row and the note in the change log.
  func end(
    _ entries: [Int64], of client: Int64, as ending: EntryEnding, by writer: inout ClientWriter
  ) throws {
    try writer.rebook(client) {
      for entry in entries {
        try db.run(
          """
          UPDATE ppksEntry SET toDay = max(?1, fromDay), endReason = ?2, version = version + 1,
            updatedAt = ?3, updatedBy = ?4
          WHERE id = ?5 AND toDay IS NULL
          """,
          [
            SQLValue(ending.day.number), .text(ending.reason),
            .integer(context.now.milliseconds), .integer(context.actor.accountID),
            .integer(entry),
          ])
        try context.log.add(
          "ppksEntry", row: entry, field: "endReason", old: "", new: ending.logged, db)
      }
    }
  }

  /// The entries of a client that are in force.
  func inForce(_ client: Int64) throws -> [(id: Int64, type: Int, from: Day)] {
    try db.query(
      "SELECT id, type, fromDay FROM ppksEntry WHERE client = ? AND toDay IS NULL ORDER BY type",
      [.integer(client)]
    ).all { ($0.int(0), Int($0.int(1)), Day(number: Int($0.int(2)))) }
  }
}

/// How and when entries end.
struct EntryEnding {
  let day: Day
  /// A code of ``ClientCodes/endReasons``.
  let reason: String
  var note = ""

  var logged: String { note.isEmpty ? reason : reason + ": " + note }
}
