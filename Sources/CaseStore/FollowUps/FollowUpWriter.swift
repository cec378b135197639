import CaseDomain
import GRDB

/// Writes follow-ups and how they end.
struct FollowUpWriter {
  let context: FormContext

  /// Promises something to a client; the case's worker does it, or this account.
  func add(
    _ new: NewFollowUp, for client: HelpedClient, previous: Int64? = nil, worker: Int64? = nil
  ) throws -> Int64 {
    try context.insert(
      into: "followUp",
      [
        ("client", .integer(client.id)), ("area", .integer(client.area)),
        ("caseFile", SQLValue(client.openCase?.id)), ("kind", .text(new.kind.rawValue)),
        ("title", .text(new.title)), ("dueDay", SQLValue(new.due)),
        ("previous", SQLValue(previous)),
        (
          "worker",
          .integer(worker ?? client.openCase?.worker ?? context.actor.accountID)
        ),
      ])
  }

  /// Ends a follow-up; one that is put off becomes a new one, whose number is returned.
  ///
  /// - Throws: ``StorageError/rule(_:)`` for one that has ended, or without a needed reason or day.
  func finish(_ id: Int64, _ result: FollowUpResult) throws -> Int64? {
    let stored = try stored(id)
    guard !stored.isDone else { throw StorageError.casework(.isDoneAlready) }
    guard result.day <= context.today else { throw StorageError.casework(.dayInFuture) }
    switch result.outcome {
    case .ditunda, .batal:
      guard !result.reason.allSatisfy(\.isWhitespace) else {
        throw StorageError.casework(.reasonNeeded)
      }
    case .selesai, .rujuk: break
    }
    try context.update(
      "followUp", row: id,
      [
        ("doneDay", SQLValue(result.day)), ("outcome", .text(result.outcome.rawValue)),
        ("reason", .text(result.reason)),
      ])
    guard result.outcome == .ditunda else { return nil }
    guard let next = result.next, next > result.day else {
      throw StorageError.casework(.newDayNeeded)
    }
    return try add(
      NewFollowUp(kind: stored.kind, title: stored.title, due: next),
      for: HelpedClient.read(stored.client, context), previous: id, worker: stored.worker)
  }

  /// Ends what is still open for a client, or for one of its cases only: nobody is to be visited
  /// any more.
  func callOff(
    for client: ClientID, in caseFile: Int64? = nil, on day: Day, reason: String
  ) throws {
    try context.db.run(
      """
      UPDATE followUp SET doneDay = ?1, outcome = 'batal', reason = ?2, version = version + 1,
        updatedAt = ?3, updatedBy = ?4
      WHERE client = ?5 AND (?6 IS NULL OR caseFile = ?6) AND doneDay IS NULL
      """,
      [
        SQLValue(day.number), .text(reason), .integer(context.now.milliseconds),
        .integer(context.actor.accountID), .integer(client.rawValue), SQLValue(caseFile),
      ])
  }

  private struct Stored {
    let client: Int64
    let kind: FollowUpKind
    let title: String
    let isDone: Bool
    let worker: Int64
  }

  private func stored(_ id: Int64) throws -> Stored {
    let stored = try context.db.query(
      "SELECT client, kind, title, doneDay IS NOT NULL, worker FROM followUp WHERE id = ?",
      [.integer(id)]
    ).first { row in
      guard let kind = FollowUpKind(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "followUp", rowID: id, column: "kind")
      }
      return Stored(
        client: row.int(0), kind: kind, title: row.text(2), isDone: row.int(3) == 1,
        worker: row.int(4))
    }
    guard let stored else { throw StorageError.notFound }
    _ = try HelpedClient.read(stored.client, context)
    return stored
  }
}
