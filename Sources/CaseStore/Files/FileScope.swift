import CaseDomain
import GRDB

/// A client whose file is read, and what the account may read of it.
struct FileScope {
  let record: ClientRecord
  let actor: Actor
  let today: Day
  let zone: TimeZoneOfIndonesia
  let db: Database
  /// Who reads free text about the client.
  let texts: CaseTextReader

  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area.
  init(
    _ id: ClientID, on today: Day, in zone: TimeZoneOfIndonesia, as actor: Actor, _ db: Database
  ) throws {
    record = try ClientRecord.find(id, as: actor, db)
    self.actor = actor
    self.today = today
    self.zone = zone
    self.db = db
    texts = try CaseTextReader(of: id, for: actor, db)
  }

  var client: SQLValue { .integer(record.id) }

  /// The person behind the client: the head of a family; none of a community.
  var person: SQLValue { SQLValue(record.person) }

  /// `text`, or nil when the account may not read it; see ``CaseTextReader/maySee(author:worker:)``.
  func readable(_ text: String, author: Int64, worker: Int64? = nil) -> String? {
    texts.maySee(author: author, worker: worker) ? text : nil
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
