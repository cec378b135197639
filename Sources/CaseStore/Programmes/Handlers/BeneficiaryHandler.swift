import CaseDomain
import GRDB

/// Keeps one family of a round's beneficiary list.
struct BeneficiaryHandler: FormHandler {
  let form = BeneficiaryForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    BeneficiaryForm.description
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let (round, row) = try subject(context)
    return FormRecord(of: round, row)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    typealias Form = BeneficiaryForm
    let (round, old) = try subject(context)
    let place = try context.place(Form.desa, in: values, of: round.round)
    let nik = values.nik(Form.nik).flatMap { Int64($0.digits) }
    let kk = KKNumber(parsing: values[Form.kk]).flatMap { Int64($0.digits) }
    let client = try BeneficiaryMatcher(context.db, within: context.actor.area).client(
      nik: nik, nikStart: nil, kk: kk, name: values[Form.name], area: place.stored)
    let columns: [(name: String, value: SQLValue)] = [
      ("round", .integer(round.round.id)), ("area", .integer(place.stored)),
      ("name", .text(values[Form.name])), ("nik", SQLValue(nik)), ("nikStart", .null),
      ("kk", SQLValue(kk)), ("client", SQLValue(client)),
      ("received", .integer(values.isYes(Form.received) ? 1 : 0)),
    ]
    if let old {
      try context.update("beneficiary", row: old.id, columns)
      return SavedForm(row: old.id)
    }
    return SavedForm(row: try context.insert(into: "beneficiary", columns))
  }

  private func subject(_ context: FormContext) throws -> (round: RoundRecord, row: RoundLine?) {
    guard let id = context.row("penerima") else { return (try context.round(), nil) }
    let found = try context.db.query(
      "SELECT round, area, version, name, nik, kk, received FROM beneficiary WHERE id = ?",
      [.integer(id)]
    ).first { row in
      let area = try StoredArea.code(of: row.int(1), table: "beneficiary", row: id)
      let values = FormValues([
        BeneficiaryForm.desa: area.dotted, BeneficiaryForm.name: row.text(3),
        BeneficiaryForm.nik: row.text(4), BeneficiaryForm.kk: row.text(5),
        BeneficiaryForm.received: row.int(6) == 1 ? "ya" : "tidak",
      ])
      return (row.int(0), RoundLine(id: id, area: area, version: Int(row.int(2)), values: values))
    }
    guard let (round, row) = found, context.actor.area.contains(row.area) else {
      throw StorageError.notFound
    }
    return (try RoundRecord.find(round, as: context.actor, context.db), row)
  }
}

/// Finds the client of the registry that a line of a beneficiary list is about.
struct BeneficiaryMatcher {
  private let db: Database
  private let scope: WilayahCode

  /// Looks only inside `scope`: who lives elsewhere must not be told of.
  init(_ db: Database, within scope: WilayahCode) {
    self.db = db
    self.scope = scope
  }

  /// By NIK; by the twelve digits that a masked NIK shows with name and place; by KK with name.
  ///
  /// nil when nobody or more than one fits; nothing is guessed (FACTS 6.1).
  func client(
    nik: Int64?, nikStart: Int64?, kk: Int64?, name: String, area: Int64
  ) throws -> Int64? {
    if let nik {
      return try only(
        "p.nik = ?", [.integer(nik)], named: nil)
    }
    if let nikStart {
      let range = [nikStart * 10_000, nikStart * 10_000 + 9999].map(SQLValue.integer)
      return try only(
        "p.nik BETWEEN ? AND ? AND p.area = ?", range + [.integer(area)], named: name)
    }
    guard let kk else { return nil }
    return try only("p.kk = ?", [.integer(kk)], named: name)
  }

  private func only(
    _ condition: String, _ arguments: [SQLValue], named name: String?
  ) throws -> Int64? {
    let key = name.map { NameKey.sortKey(of: $0) }
    var found: [Int64] = []
    // A person may also head a family that is a client: the person's own row is meant.
    try db.query(
      """
      SELECT (SELECT c.id FROM client c WHERE c.person = p.id ORDER BY c.unit LIMIT 1), p.name
      FROM person p WHERE \(condition) AND +p.area BETWEEN ? AND ?
      """, arguments + scope.storedEnds
    ).eachRow { row in
      guard let client = row.optionalInt(0) else { return }
      if key == nil || NameKey.sortKey(of: row.text(1)) == key { found.append(client) }
    }
    return found.count == 1 ? found.first : nil
  }
}
