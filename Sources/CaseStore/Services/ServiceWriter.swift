import CaseDomain
import GRDB

/// Writes services to one client and to many.
struct ServiceWriter {
  let context: FormContext

  /// How many clients one round may have.
  static let largestRound = 5000

  /// - Throws: ``StorageError/rule(_:)`` when the client had the same on that day already, unless
  ///   it is to be recorded again.
  func add(_ new: NewService, to client: HelpedClient) throws -> Int64 {
    try demandDay(new.day)
    guard try new.isRepeated || !hasSame(new, client.id) else {
      throw StorageError.casework(.servedThatDay)
    }
    if let item = new.planItem { try demandPlanItem(item, of: client) }
    return try insert(new, client, round: nil)
  }

  /// Records the service for every client, or for none when one of them cannot be read.
  ///
  /// Clients who had the same on that day already are left out unless it is to be recorded again.
  func add(_ new: NewService, toAll clients: [ClientID]) throws -> ServiceRoundResult {
    try demandDay(new.day)
    let clients = Array(Set(clients)).sorted()
    guard clients.count <= Self.largestRound else {
      throw StorageError.casework(.tooManyClients(limit: Self.largestRound))
    }
    let found = try clients.map { try HelpedClient.read($0.rawValue, context) }
    let served = try found.filter { try new.isRepeated || !hasSame(new, $0.id) }
    guard !served.isEmpty else { throw StorageError.casework(.servedThatDay) }
    let round = try context.insert(
      into: "serviceRound",
      [
        ("day", SQLValue(new.day)), ("title", .text(new.what)),
        ("clients", SQLValue(served.count)),
      ])
    for client in served { _ = try insert(new, client, round: round) }
    return ServiceRoundResult(
      round: round, recorded: served.count, leftOut: found.count - served.count)
  }

  private func insert(_ new: NewService, _ client: HelpedClient, round: Int64?) throws -> Int64 {
    let openCase = client.openCase.flatMap { $0.opened <= new.day ? $0.id : nil }
    let row = try context.insert(
      into: "service",
      Self.columns(new) + [
        ("client", .integer(client.id)), ("area", .integer(client.area)),
        ("caseFile", SQLValue(openCase)), ("planItem", SQLValue(new.planItem)),
        ("round", SQLValue(round)),
      ])
    if let openCase { try CaseFileWriter.refresh(openCase, context.db) }
    return row
  }

  private static func columns(_ new: NewService) -> [(name: String, value: SQLValue)] {
    [
      ("day", SQLValue(new.day)), ("service", .text(new.service.code)),
      ("spm", .text(new.spm?.rawValue ?? "")), ("what", .text(new.what)),
      ("quantity", SQLValue(new.quantity)), ("unit", .text(new.unit)),
      ("amount", SQLValue(new.amount)), ("source", .text(new.source.rawValue)),
      ("actor", .text(new.actor?.rawValue ?? "")), ("giver", .text(new.giver)),
      ("kinds", SQLValue(new.kinds.bits)), ("receipt", .text(new.receipt)),
      ("officer", .text(new.officer)), ("note", .text(new.note)),
    ]
  }

  private func demandDay(_ day: Day) throws {
    guard day <= context.today else { throw StorageError.casework(.dayInFuture) }
  }

  private func hasSame(_ new: NewService, _ client: Int64) throws -> Bool {
    try context.db.number(
      "SELECT 1 FROM service WHERE client = ? AND day = ? AND service = ? AND what = ? LIMIT 1",
      [.integer(client), SQLValue(new.day), .text(new.service.code), .text(new.what)]) != nil
  }

  private func demandPlanItem(_ item: Int64, of client: HelpedClient) throws {
    let caseFile = try context.db.number(
      "SELECT caseFile FROM planItem WHERE id = ?", [.integer(item)])
    guard let caseFile, caseFile == client.openCase?.id else { throw StorageError.notFound }
  }
}
