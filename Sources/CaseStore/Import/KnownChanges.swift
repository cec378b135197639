import CaseDomain
import GRDB

/// What a row brings to a person that is known.
struct KnownChanges {
  /// The client row of the person itself; nil when it has none.
  let client: Int64?
  /// Types that are new, 25 being the family's.
  let types: TypeSet
  /// Values of the person to store.
  let person: PersonChanges

  var isEmpty: Bool { types.isEmpty && person.isEmpty }

  init(
    _ row: ImportedClient, _ known: KnownPerson, ifKnown: ImportOptions.IfKnown,
    families: FamilyFinder
  ) throws {
    let own = try families.client(of: known.id)
    client = own
    var new = row.types
    for type in row.types.numbers where type != 25 {
      if let own, try families.has(type, client: own, on: row.from) {
        new = new.subtracting([type])
      }
    }
    if new.contains(25),
      try families.family(kk: Int64(row.person.kk), head: known.id)?.has25 == true
    {
      new = new.subtracting([25])
    }
    types = new
    person = PersonChanges(row.person, known, ifKnown: ifKnown)
  }
}

/// The values of a known person that a row fills in or replaces.
struct PersonChanges {
  typealias Change = (field: PersonField, old: String, new: String)

  let fields: [Change]

  var isEmpty: Bool { fields.isEmpty }

  init(_ row: ImportedPerson, _ known: KnownPerson, ifKnown: ImportOptions.IfKnown) {
    fields = PersonField.allCases.compactMap { field -> Change? in
      let old = known.fields[field] ?? ""
      let value = field.value(of: row)
      let isWanted = old.isEmpty || (ifKnown == .perbarui && field.isReplaceable)
      return !value.isEmpty && value != old && isWanted ? (field, old, value) : nil
    }
  }
}

/// Finds the client rows of persons and families.
struct FamilyFinder {
  let db: Database

  init(_ db: Database) { self.db = db }

  struct Family {
    let client: Int64
    /// Whether its entry of type 25 is in force.
    let has25: Bool
  }

  /// The client row of a person itself.
  func client(of person: Int64) throws -> Int64? {
    try db.number(
      "SELECT id FROM client INDEXED BY client_person WHERE person = ? AND unit = 0",
      [.integer(person)])
  }

  /// Whether the client has the type: in force, or ended after `day`.
  func has(_ type: Int, client: Int64, on day: Day) throws -> Bool {
    try db.number(
      """
      SELECT 1 FROM ppksEntry WHERE client = ? AND type = ? AND (toDay IS NULL OR toDay > ?)
      """, [.integer(client), SQLValue(type), SQLValue(day.number)]) != nil
  }

  /// The family of a KK number; without one, the family that the person heads.
  func family(kk: Int64?, head: Int64) throws -> Family? {
    let household =
      try kk.map {
        try db.number("SELECT id FROM household WHERE kk = ?", [.integer($0)])
      }
      ?? db.number(
        "SELECT id FROM household WHERE head = ? AND kk IS NULL", [.integer(head)])
    guard let household else { return nil }
    let client = try db.number(
      "SELECT id FROM client INDEXED BY client_household WHERE household = ?",
      [.integer(household)])
    guard let client else { return nil }
    let entry = try db.number(
      "SELECT 1 FROM ppksEntry WHERE client = ? AND type = 25 AND toDay IS NULL",
      [.integer(client)])
    return Family(client: client, has25: entry != nil)
  }
}

/// Stores single values of a person, with what they replace in the change log.
struct PersonChange {
  let db: Database
  let log: ChangeLog

  func store(
    _ changes: PersonChanges, of known: KnownPerson, by writer: inout ClientWriter
  ) throws {
    let change = {
      for (field, old, new) in changes.fields {
        try set(field.rawValue, of: known.id, to: new)
        try log.add(
          "person", row: known.id, field: field.rawValue, old: old, new: new, db)
      }
    }
    try Self.rebookingClients(of: known.id, by: &writer, change)
  }

  /// Changes a person and then every client row that repeats something of it.
  static func rebookingClients(
    of person: Int64, by writer: inout ClientWriter, _ change: () throws -> Void
  ) throws {
    let clients = try writer.db.query(
      "SELECT id FROM client INDEXED BY client_person WHERE person = ? ORDER BY id",
      [.integer(person)]
    ).all { $0.int(0) }
    try writer.rebook(clients, change)
  }

  func set(_ column: String, of person: Int64, to value: String) throws {
    let stored: SQLValue = column == "kk" ? SQLValue(Int64(value)) : .text(value)
    try db.run(
      """
      UPDATE person SET \(column) = ?, version = version + 1, updatedAt = ?, updatedBy = ?
      WHERE id = ?
      """,
      [stored, .integer(log.at.milliseconds), .integer(log.account), .integer(person)])
  }
}
