import CaseDomain
import GRDB

/// Writes people as their forms state them.
struct PersonWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Inserts a person without client row; `area` is as ``StoredArea`` writes it.
  func insert(
    _ person: PersonDetails, area: Int64, relation: String = "", by writer: ClientWriter
  ) throws -> Int64 {
    let place = try StoredArea.code(of: area, table: "person", row: 0)
    var uids = FreshUIDs(at: context.now)
    let bulk = BulkPerson(person, place: place, relation: relation, uid: uids.next())
    let id = try writer.add(bulk, area: area)
    try db.run(
      """
      UPDATE person SET religion = ?, education = ?, occupation = ?, marital = ?, disability = ?,
        nikChecked = ?, visitWarning = ?
      WHERE id = ?
      """,
      [
        .text(person.religion), .text(person.education), .text(person.occupation),
        .text(person.marital), SQLValue(person.disability),
        .integer(person.nikChecked ? 1 : 0), .text(person.visitWarning), .integer(id),
      ])
    return id
  }

  /// Stores what differs from the record, field by field in the change log, and every client row
  /// that repeats it.
  ///
  /// - Returns: Whether anything changed.
  @discardableResult
  func update(
    _ person: Int64, to details: PersonDetails,
    only columns: [PersonColumn] = PersonColumn.allCases,
    by writer: inout ClientWriter
  ) throws -> Bool {
    let stored = try StoredPerson.read(person, db)
    let changes = columns.compactMap { column -> (PersonColumn, String, SQLValue)? in
      let (old, new) = (stored.values[column] ?? "", column.value(of: details))
      return old == new.asText ? nil : (column, old, new)
    }
    guard !changes.isEmpty else { return false }
    try PersonChange.rebookingClients(of: person, by: &writer) {
      for (column, old, new) in changes { try set(column, of: person, from: old, to: new) }
      try touch("person", person)
    }
    return true
  }

  /// Fills what the record leaves empty and replaces what was typed otherwise; nothing is emptied.
  func fill(
    _ person: Int64, from details: PersonDetails, by writer: inout ClientWriter
  ) throws {
    let stated = PersonColumn.allCases.filter { column in
      !["", "0"].contains(column.value(of: details).asText) || column == .sex
    }
    try update(person, to: details, only: stated, by: &writer)
  }

  /// Stores the kinds of a person's disability.
  func setDisability(_ codes: [String], of person: Int64) throws {
    let old = try StoredPerson.read(person, db).values[.disability] ?? ""
    let new = SQLValue(PersonDetails.disabilityBits(of: codes))
    guard old != new.asText else { return }
    try set(.disability, of: person, from: old, to: new)
    try touch("person", person)
  }

  private func set(
    _ column: PersonColumn, of person: Int64, from old: String, to new: SQLValue
  ) throws {
    try db.run(
      "UPDATE person SET \(column.rawValue) = ? WHERE id = ?", [new, .integer(person)])
    try context.log.add(
      "person", row: person, field: column.rawValue, old: column.logged(old),
      new: column.logged(new.asText), db)
  }

  /// Marks a row of `table` as changed now.
  func touch(_ table: String, _ row: Int64) throws {
    try db.run(
      "UPDATE \(table) SET version = version + 1, updatedAt = ?, updatedBy = ? WHERE id = ?",
      [.integer(context.now.milliseconds), .integer(context.actor.accountID), .integer(row)])
  }
}

extension BulkPerson {
  /// A person as a form states it, without entries.
  init(_ person: PersonDetails, place: WilayahCode, relation: String = "", uid: UID) {
    self.init(
      uid: uid, nik: person.nik.flatMap { Int64($0.digits) }, nikReason: person.nikReason,
      kk: person.kk.flatMap { Int64($0.digits) }, name: person.name, birthDate: person.birthDate,
      birthDateIsEstimated: person.birthDateIsEstimated, birthPlace: person.birthPlace,
      sex: person.sex, address: person.address, rt: person.rt, rw: person.rw,
      area: place, phone: person.phone, relation: relation)
  }
}
