import CaseDomain
import GRDB

extension CaseWriter {
  /// Marks a client until something is settled.
  func raiseFlag(on client: ClientID, _ day: Day, reason: String) throws -> Int64 {
    _ = try clientArea(client)
    try demandPast(day)
    guard !reason.allSatisfy(\.isWhitespace) else {
      throw StorageError.rule(.casework(.reasonNeeded))
    }
    return try context.insert(
      into: "clientFlag",
      [
        ("client", .integer(client.rawValue)), ("day", SQLValue(day)), ("reason", .text(reason)),
      ])
  }

  /// Settles a flag.
  ///
  /// - Returns: The client that it stood on.
  /// - Throws: ``StorageError/notFound``; ``CaseProblem/isDoneAlready``.
  func resolveFlag(_ flag: Int64, _ day: Day, resolution: String) throws -> ClientID {
    let row = try db.query(
      "SELECT client, day, resolvedDay IS NULL FROM clientFlag WHERE id = ?", [.integer(flag)]
    ).first { row in
      (
        client: ClientID(rawValue: row.int(0)), day: Day(number: Int(row.int(1))),
        isOpen: row.int(2) == 1
      )
    }
    guard let row else { throw StorageError.notFound }
    _ = try clientArea(row.client)
    try demandPast(day)
    guard row.isOpen else { throw StorageError.rule(.casework(.isDoneAlready)) }
    guard day >= row.day else { throw StorageError.rule(.casework(.beforeLastStep(row.day))) }
    try context.update(
      "clientFlag", row: flag,
      [("resolvedDay", SQLValue(day)), ("resolution", .text(resolution))])
    return row.client
  }
}
