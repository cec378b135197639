import CaseDomain
import GRDB

/// Whether an account may read free text about a client (DESIGN 10).
///
/// The rule is ``CaseTextRight``'s; the worker is the officer in charge of any of the client's
/// cases, for a text that does not stand in one case.
struct FreeTextGuard {
  let db: Database
  let actor: Actor

  func mayRead(client: Int64?, author: Int64) throws -> Bool {
    guard let client, author != actor.accountID else { return true }
    let types = TypeSet(
      try db.query("SELECT type FROM ppksEntry WHERE client = ?", [.integer(client)])
        .all { Int($0.int(0)) })
    let worker = try db.number(
      "SELECT worker FROM caseFile WHERE client = ? AND worker = ?",
      [.integer(client), .integer(actor.accountID)])
    return CaseTextRight.maySee(actor, types: types, worker: worker, author: author)
  }

  /// The text, or that it is withheld; an empty one stays empty.
  func text(_ text: String, of client: Int64?, by author: Int64) throws -> String {
    if text.isEmpty { return text }
    return try mayRead(client: client, author: author) ? text : LetterOfficeText.withheld
  }
}
