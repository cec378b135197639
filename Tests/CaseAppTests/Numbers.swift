import CaseDomain
import GRDB
import Testing

/// Reads what no command tells: whole numbers of invented people.
struct Numbers {
  private let queue: DatabaseQueue

  init(path: String) throws { queue = try DatabaseQueue(path: path) }

  func nik(of client: ClientID) throws -> String {
    let nik = try queue.read { db in
      try Int64.fetchOne(
        db, sql: "SELECT nik FROM client WHERE id = ?", arguments: [client.rawValue])
    }
    return String(try #require(nik))
  }
}
