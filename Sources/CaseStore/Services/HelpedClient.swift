import CaseDomain
import GRDB

/// What services, referrals and follow-ups need to know of a client.
struct HelpedClient {
  let id: Int64
  /// As ``StoredArea`` writes it.
  let area: Int64
  let place: WilayahCode
  let name: String
  let birthDay: Day?
  let types: TypeSet
  /// The open case, its officer in charge and the day it was opened; nil without one.
  let openCase: OpenCase?

  struct OpenCase {
    let id: Int64
    let worker: Int64
    let opened: Day
  }

  /// `Siti Aminah · 71 th · Keraton`.
  func about(on today: Day) -> String {
    let age = birthDay.map { "\($0.completedYears(on: today)) th" }
    return [name, age, Wilayah.name(of: place)].compactMap(\.self).joined(separator: " · ")
  }

  /// - Throws: ``StorageError/notFound`` also for a client outside the actor's area.
  static func read(_ id: Int64, _ context: FormContext) throws -> HelpedClient {
    let record = try ClientRecord.find(ClientID(rawValue: id), as: context.actor, context.db)
    let place = try StoredArea.code(of: record.area, table: "client", row: id)
    let open = try context.db.query(
      "SELECT id, worker, openedDay FROM caseFile WHERE client = ? AND closedDay IS NULL",
      [.integer(id)]
    ).first {
      OpenCase(id: $0.int(0), worker: $0.int(1), opened: Day(number: Int($0.int(2))))
    }
    return HelpedClient(
      id: id, area: record.area, place: place, name: record.name,
      birthDay: record.birthDay.map { Day(number: Int($0)) }, types: record.types,
      openCase: open)
  }
}

extension FormContext {
  /// The client whom the form is about, named itself or by something of its own.
  func helpedClient() throws -> HelpedClient {
    switch subject {
    case .clients(let ids):
      guard ids.count == 1 else { throw StorageError.notFound }
      return try HelpedClient.read(ids[0].rawValue, self)
    case .row(let kind, let row):
      guard let table = Self.tables[kind],
        let client = try db.number("SELECT client FROM \(table) WHERE id = ?", [.integer(row)])
      else { throw StorageError.notFound }
      return try HelpedClient.read(client, self)
    case .nothing: throw StorageError.notFound
    }
  }

  /// The row that the form is about.
  ///
  /// - Throws: ``StorageError/notFound`` for a subject of another kind.
  func row(of kind: String) throws -> Int64 {
    guard case .row(kind, let row) = subject else { throw StorageError.notFound }
    return row
  }

  private static let tables = [
    "kasus": "caseFile", "rujukan": "referral", "tindak-lanjut": "followUp",
  ]
}

/// A form's answers could not be read, though they were checked: a fault of ours.
func answered<Value>(_ value: Value?) throws(StorageError) -> Value {
  guard let value else { throw .damaged(table: "draft", rowID: 0, column: "value") }
  return value
}
