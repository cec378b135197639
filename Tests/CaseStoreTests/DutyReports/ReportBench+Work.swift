import CaseDomain
import GRDB

@testable import CaseStore

extension ReportBench {
  /// A person of Martapura who is a client.
  func someClient(_ place: Int = 0) throws -> ClientID? {
    try store.read { db in
      let range = Samples.martapura.range(at: .desa)
      return try db.number(
        """
        SELECT id FROM client WHERE unit = 0 AND area BETWEEN ? AND ? ORDER BY id LIMIT 1 OFFSET ?
        """,
        [.integer(range.lowerBound), .integer(range.upperBound), SQLValue(place)]
      ).map(ClientID.init(rawValue:))
    }
  }

  /// A service of one of the four pillars in turn.
  func serve(_ client: ClientID, on day: Day, _ place: Int = 0) throws {
    let codes = ["RS-01", "JS-01", "PS-01", "LS-01"]
    guard let service = ServiceCode.find(codes[place % codes.count]) else {
      throw StorageError.notFound
    }
    _ = try store.serve(
      client,
      NewService(
        day: day, service: service, what: "bantuan \(place)", amount: 100_000 * (place + 1),
        officer: "ahmad"),
      as: tksk, at: Samples.now)
  }
}
