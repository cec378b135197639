import CaseDomain
import GRDB

/// A client whose file is read, and what the account may read of it.
struct FileScope {
  let record: ClientRecord
  let actor: Actor
  let today: Day
  let zone: TimeZoneOfIndonesia
  let db: Database
  /// Whether the client has, or had, a type that the account does not see by name: free text then
  /// is for its author and the case's worker only (DESIGN 10).
  let isLimited: Bool

  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area.
  init(
    _ id: ClientID, on today: Day, in zone: TimeZoneOfIndonesia, as actor: Actor, _ db: Database
  ) throws {
    guard let record = try ClientRecord.read(id.rawValue, db) else { throw StorageError.notFound }
    let area = try StoredArea.code(of: record.area, table: "client", row: record.id)
    guard actor.area.contains(area) else { throw StorageError.notFound }
    self.record = record
    self.actor = actor
    self.today = today
    self.zone = zone
    self.db = db
    isLimited = try Self.hasHiddenType(id.rawValue, from: actor, db)
  }

  /// Ended and returned entries hide as well: what somebody was is as restricted as what he is.
  static func hasHiddenType(_ client: Int64, from actor: Actor, _ db: Database) throws -> Bool {
    let types = try db.query(
      "SELECT DISTINCT type FROM ppksEntry WHERE client = ?", [.integer(client)]
    ).all { Int($0.int(0)) }
    return types.contains { !actor.visibleTypes.contains($0) }
  }

  var client: SQLValue { .integer(record.id) }

  /// The person behind the client: the head of a family; none of a community.
  var person: SQLValue { SQLValue(record.person) }

  /// `text`, or nil when neither its author nor the case's worker is the account.
  func readable(_ text: String, author: Int64, worker: Int64? = nil) -> String? {
    let isOwn = author == actor.accountID || worker == actor.accountID
    return isLimited && !isOwn ? nil : text
  }

  /// A type's number where the account sees it by name.
  func visible(_ type: Int64) -> Int? {
    actor.visibleTypes.contains(Int(type)) ? Int(type) : nil
  }
}

extension FileScope {
  /// A report of a row of id, day, status, decile, source and the account's name.
  static func dtsenReport(_ row: borrowing Query) throws -> DTSENReport {
    guard let status = DTSENStatus(rawValue: row.text(2)) else {
      throw StorageError.damaged(table: "dtsenReport", rowID: row.int(0), column: "status")
    }
    return DTSENReport(
      day: Day(stored: row.int(1)), status: status, decile: row.optionalInt(3).map(Int.init),
      source: row.text(4), recordedBy: row.text(5))
  }
}

extension Day {
  /// The day that a column holds.
  init(stored number: Int64) { self.init(number: Int(number)) }
}

extension Moment {
  /// The instant that a column holds.
  init(stored milliseconds: Int64) { self.init(milliseconds: milliseconds) }
}
