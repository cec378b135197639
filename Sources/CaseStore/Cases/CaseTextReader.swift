import CaseDomain
import GRDB

/// Shows the free texts about one client to one account, or says that they are restricted.
struct CaseTextReader {
  let actor: Actor
  /// Every type that the client has or had.
  let types: TypeSet
  /// The officer of the client's open case, or of the one that texts are read from.
  let worker: Int64?

  init(of client: ClientID, for actor: Actor, _ db: Database) throws {
    self.actor = actor
    types = TypeSet(
      try db.query("SELECT type FROM ppksEntry WHERE client = ?", [.integer(client.rawValue)])
        .all { Int($0.int(0)) })
    worker = try db.number(
      "SELECT worker FROM caseFile WHERE client = ? ORDER BY closedDay IS NOT NULL, id DESC LIMIT 1",
      [.integer(client.rawValue)])
  }

  /// The text as the account may see it.
  func text(_ text: String, by author: Int64) -> CaseText {
    if text.isEmpty { return .none }
    return CaseTextRight.maySee(actor, types: types, worker: worker, author: author)
      ? .shown(text) : .restricted
  }
}
