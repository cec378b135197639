import CaseDomain
import GRDB

/// One row of `client` with what lists show of its person, household or community.
struct ClientRecord {
  let id: Int64
  let unit: ClientUnit
  let person: Int64?
  let household: Int64?
  let community: Int64?
  let area: Int64
  let sortKey: String
  /// Of entries that count.
  let types: TypeSet
  let sexCode: Int64
  let ageRank: Int64
  let rtRw: Int64
  let name: String
  let birthDay: Int64?
  let nik: Int64?
  let kk: Int64?
  let address: String
  let rt: String
  let rw: String
  /// The stored stage of the open case.
  let stage: String?
  let nextDue: Int64?

  private static let sql = """
    SELECT c.unit, c.person, c.household, c.community, c.area, c.sortKey, c.types, c.sex,
      c.ageRank, c.rtRw, coalesce(m.name, p.name), p.birthDay, p.nik, coalesce(h.kk, p.kk),
      coalesce(m.address, p.address), p.rt, p.rw,
      (SELECT f.stage FROM caseFile f WHERE f.client = c.id AND f.closedDay IS NULL),
      (SELECT min(u.dueDay) FROM followUp u WHERE u.client = c.id AND u.doneDay IS NULL)
    FROM client c LEFT JOIN person p ON p.id = c.person
      LEFT JOIN household h ON h.id = c.household LEFT JOIN community m ON m.id = c.community
    WHERE c.id = ?
    """

  /// Reads a client; nil when there is none of this number.
  static func read(_ id: Int64, _ db: Database) throws -> ClientRecord? {
    let query = try db.query(sql)
    query.bind(1, id)
    return try query.first { try ClientRecord(id: id, $0) }
  }

  /// A client inside the actor's area.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside.
  static func find(_ id: ClientID, as actor: Actor, _ db: Database) throws -> ClientRecord {
    guard let record = try read(id.rawValue, db),
      actor.area.contains(
        try StoredArea.code(of: record.area, table: "client", row: record.id))
    else { throw StorageError.notFound }
    return record
  }

  private init(id: Int64, _ row: borrowing Query) throws {
    guard let unit = ClientUnit(rawValue: Int(row.int(0))) else {
      throw StorageError.damaged(table: "client", rowID: id, column: "unit")
    }
    self.id = id
    self.unit = unit
    person = row.optionalInt(1)
    household = row.optionalInt(2)
    community = row.optionalInt(3)
    area = row.int(4)
    sortKey = row.text(5)
    types = TypeSet(bits: row.int(6))
    sexCode = row.int(7)
    ageRank = row.int(8)
    rtRw = row.int(9)
    name = row.text(10)
    birthDay = row.optionalInt(11)
    nik = unit == .keluarga ? nil : row.optionalInt(12)
    kk = row.optionalInt(13)
    address = row.text(14)
    rt = row.text(15)
    rw = row.text(16)
    stage = row.isNull(17) ? nil : row.text(17)
    nextDue = row.optionalInt(18)
    // A row whose person is gone shows no name; it is broken, not nameless.
    if row.isNull(10) { throw StorageError.damaged(table: "client", rowID: id, column: "person") }
  }
}

/// How NIK and KK leave the store.
enum NumberDisplay {
  case masked
  case full

  func text(_ number: Int64?) -> String? {
    guard let number else { return nil }
    let digits = String(number)
    switch self {
    case .full: return digits
    case .masked: return digits.prefix(6) + String(repeating: "•", count: 10)
    }
  }
}

/// Turns records into the rows that one actor may see, in one order.
struct RowMaker {
  let actor: Actor
  let order: ClientOrder
  let numbers: NumberDisplay

  init(for actor: Actor, order: ClientOrder, numbers: NumberDisplay? = nil) {
    self.actor = actor
    self.order = order
    self.numbers = numbers ?? (actor.may(.seeFullNumbers) ? .full : .masked)
  }

  func row(_ record: ClientRecord, _ db: Database) throws -> ClientRow {
    let isActive = !record.types.isEmpty
    let types = try isActive ? record.types : endedTypes(of: record.id, db)
    let stage = record.stage.flatMap(CaseStage.init(rawValue:))
    if stage == nil, record.stage != nil {
      throw StorageError.damaged(table: "caseFile", rowID: record.id, column: "stage")
    }
    return ClientRow(
      id: ClientID(rawValue: record.id), unit: record.unit, name: record.name,
      birthDate: record.birthDay.map { Day(number: Int($0)) }, sex: Sex(code: record.sexCode),
      area: try StoredArea.code(of: record.area, table: "client", row: record.id),
      rt: record.rt, rw: record.rw, types: VisibleTypes(of: types, for: actor),
      status: isActive ? .aktif : .selesai, nik: numbers.text(record.nik),
      kk: numbers.text(record.kk), address: record.address,
      stage: stage, nextDue: record.nextDue.map { Day(number: Int($0)) },
      position: order.position(of: record, for: actor))
  }

  private func endedTypes(of client: Int64, _ db: Database) throws -> TypeSet {
    let query = try db.query("SELECT type FROM ppksEntry WHERE client = ?", [.integer(client)])
    return TypeSet(try query.all { Int($0.int(0)) })
  }
}
