import CaseDomain
import GRDB

/// Shows the free texts about one client to one account, or says that they are restricted.
///
/// The rule is ``CaseTextRight``; this knows the client's types and the officer of its case.
struct CaseTextReader {
  let actor: Actor
  /// Every type that the client has or had.
  let types: TypeSet
  /// The officer of the client's open case, else of the latest.
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

  /// Whether the account reads a text; `worker` is the officer of the case that the text belongs
  /// to, nil for a text outside of any case, which the client's own officer reads.
  func maySee(author: Int64, worker: Int64? = nil) -> Bool {
    CaseTextRight.maySee(actor, types: types, worker: worker ?? self.worker, author: author)
  }

  /// The text as the account may see it.
  func text(_ text: String, by author: Int64, worker: Int64? = nil) -> CaseText {
    if text.isEmpty { return .none }
    return maySee(author: author, worker: worker) ? .shown(text) : .restricted
  }
}
