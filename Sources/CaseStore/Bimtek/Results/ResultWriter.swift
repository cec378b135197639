import CaseDomain
import GRDB

/// Writes what follows an event inside one immediate transaction.
struct ResultWriter {
  let context: FormContext

  private var db: Database { context.db }

  init(_ context: FormContext) { self.context = context }

  /// Sets both scores of a participant; nil takes one away.
  func setTests(_ new: NewTestScores, of participant: Int64) throws {
    try set(new.pre, "pre", of: participant)
    try set(new.post, "post", of: participant)
  }

  private func set(_ score: Int?, _ kind: String, of participant: Int64) throws {
    let key: [SQLValue] = [.integer(participant), .text(kind)]
    guard let score else {
      return try db.run("DELETE FROM bimtekTest WHERE participant = ? AND kind = ?", key)
    }
    let known = try db.query(
      "SELECT id, score FROM bimtekTest WHERE participant = ? AND kind = ?", key
    ).first { (row: $0.int(0), score: Int($0.int(1))) }
    guard known?.score != score else { return }
    if let known {
      try context.update("bimtekTest", row: known.row, [("score", SQLValue(score))])
    } else {
      _ = try context.insert(
        into: "bimtekTest",
        [("participant", key[0]), ("kind", key[1]), ("score", SQLValue(score))])
    }
  }

  /// Stores the answers on one aspect; known ones of the same subject and aspect are replaced.
  func keep(_ new: NewEvaluation, of event: Int64) throws -> Int64 {
    if let session = new.session { try CaseStore.checkSession(session, of: event, db) }
    let counts = zip(["one", "two", "three", "four", "five"], new.counts)
      .map { (name: $0, value: SQLValue($1)) }
    let values = counts + [(name: "note", value: .text(new.note))]
    let known = try db.number(
      "SELECT id FROM bimtekEvaluation WHERE event = ? AND session IS ? AND aspect = ?",
      [.integer(event), SQLValue(new.session), .text(new.aspect)])
    if let known {
      try context.update("bimtekEvaluation", row: known, values)
      return known
    }
    return try context.insert(
      into: "bimtekEvaluation",
      [
        ("event", .integer(event)), ("session", SQLValue(new.session)),
        ("aspect", .text(new.aspect)),
      ] + values)
  }
}

extension ResultWriter {
  /// Stores a point of a participant's follow-up plan in the participant's own area.
  func promise(_ title: String, due: Day, by participant: Int64) throws -> Int64 {
    let codes = try db.query(
      "SELECT kecamatan, kabupaten FROM bimtekParticipant WHERE id = ?", [.integer(participant)]
    ).first { [$0.optionalInt(0), $0.optionalInt(1)] }
    guard let codes else { throw StorageError.notFound }
    guard let area = codes.lazy.compactMap({ $0.flatMap(WilayahCode.init(number:)) }).first else {
      throw StorageError.damaged(
        table: "bimtekParticipant", rowID: participant, column: "kabupaten")
    }
    return try context.insert(
      into: "bimtekFollowUp",
      [
        ("participant", .integer(participant)), ("area", .integer(OfficeArea.number(of: area))),
        ("title", .text(title)), ("dueDay", SQLValue(due)),
      ])
  }

  /// - Throws: ``BimtekProblem/promiseDone`` as a rule; ``StorageError/notFound`` outside the
  ///   account's area.
  func finish(promise: Int64, on day: Day, result: String) throws {
    try demandOpen(promise: promise)
    try context.update(
      "bimtekFollowUp", row: promise, [("doneDay", SQLValue(day)), ("result", .text(result))])
  }

  func demandOpen(promise: Int64) throws {
    let found = try db.query(
      "SELECT area, doneDay FROM bimtekFollowUp WHERE id = ?", [.integer(promise)]
    ).first { (area: $0.int(0), done: $0.optionalInt(1)) }
    guard let found else { throw StorageError.notFound }
    try OfficeDesk(context).demand(found.area, table: "bimtekFollowUp", row: promise)
    guard found.done == nil else { throw StorageError.rule(.bimtek(.promiseDone)) }
  }
}
