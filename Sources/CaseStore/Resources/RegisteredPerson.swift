import CaseDomain
import GRDB

/// Finds or makes the person whom a form of the registry describes, the NIK first.
struct RegisteredPerson {
  let context: FormContext

  /// The person's row: who holds the NIK, client or not, or a new one.
  ///
  /// Of somebody on record only what is not known yet is filled in.
  /// - Throws: A ``FieldFault`` that names the kecamatan alone where the NIK is held outside the
  ///   account's area, or by somebody else.
  func row(_ values: FormValues) throws -> Int64 {
    let details = try PersonDetails(values)
    let area = try context.storedArea(values.area(PersonFields.desa), field: PersonFields.desa)
    var writer = try context.writer()
    if let nik = details.nik, let holder = try NumberHolder.find(nik, context) {
      guard holder.canBe(details) else { throw try NumberHolder.taken(area) }
      try fillBlanks(of: holder.person, from: details, by: &writer)
      try writer.finish()
      return holder.person
    }
    let person = try PersonWriter(context: context).insert(details, area: area, by: writer)
    try DifferentPeople(context: context).note(person)
    try writer.finish()
    return person
  }

  private func fillBlanks(
    of person: Int64, from details: PersonDetails, by writer: inout ClientWriter
  ) throws {
    let stored = try StoredPerson.read(person, context.db)
    let blank = [PersonColumn.birthPlace, .address, .rt, .rw, .phone].filter { column in
      (stored.values[column] ?? "").isEmpty && !column.value(of: details).asText.isEmpty
    }
    try PersonWriter(context: context).update(person, to: details, only: blank, by: &writer)
  }

  /// A person in the account's area, by home or by a role there.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside.
  static func find(
    _ id: Int64, _ db: Database, as actor: Actor
  ) throws -> (name: String, area: Int64) {
    let range = actor.area.range(at: .desa)
    let found = try db.query(
      """
      SELECT p.name, p.area FROM person p WHERE p.id = ?1 AND p.mergedInto IS NULL
        AND (p.area BETWEEN ?2 AND ?3 OR EXISTS (
          SELECT 1 FROM psksRole r WHERE r.person = p.id AND r.area BETWEEN ?2 AND ?3))
      """, [.integer(id), .integer(range.lowerBound), .integer(range.upperBound)]
    ).first { (name: $0.text(0), area: $0.int(1)) }
    guard let found else { throw StorageError.notFound }
    return found
  }
}
