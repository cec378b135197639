import CaseDomain
import GRDB

/// Whether an account may read free text about a client (DESIGN 10).
///
/// Of a client of restricted types only those who may see them read it, the text's author, and the
/// officer in charge of one of the client's cases.
struct FreeTextGuard {
  let db: Database
  let actor: Actor

  func mayRead(client: Int64?, author: Int64) throws -> Bool {
    guard let client, author != actor.accountID else { return true }
    let types = TypeSet(
      try db.query("SELECT type FROM ppksEntry WHERE client = ?", [.integer(client)])
        .all { Int($0.int(0)) })
    if types.intersection(.restricted).subtracting(readable).isEmpty { return true }
    let isWorker = try db.number(
      "SELECT 1 FROM caseFile WHERE client = ? AND worker = ?",
      [.integer(client), .integer(actor.accountID)])
    return isWorker != nil
  }

  /// The restricted types whose holders this account knows as such.
  private var readable: TypeSet {
    guard actor.may(.seeRestrictedTypes) else { return [] }
    return actor.may(.seeMostRestrictedTypes) ? .restricted : TypeSet.restricted.subtracting([16])
  }
}
