import CaseDomain
import GRDB

/// The person on record who holds a NIK.
struct NumberHolder {
  let person: Int64
  let name: String
  let birthDate: Day
  let isEstimated: Bool
  /// The person's own client row; nil for members of families and volunteers.
  let client: Int64?

  /// Finds the holder inside the account's area.
  ///
  /// - Throws: A ``FieldFault`` that names the kecamatan, and nothing else, when the number is
  ///   held outside (DESIGN 10).
  static func find(_ nik: NIK, _ context: FormContext) throws -> NumberHolder? {
    let found = try context.db.query(
      """
      SELECT p.id, p.name, p.birthDay, p.birthEstimated, p.area,
        (SELECT c.id FROM client c INDEXED BY client_person WHERE c.person = p.id AND c.unit = 0)
      FROM person p WHERE p.nik = ?
      """, [SQLValue(Int64(nik.digits))]
    ).first { row in
      (
        area: row.int(4),
        holder: NumberHolder(
          person: row.int(0), name: row.text(1), birthDate: Day(number: Int(row.int(2))),
          isEstimated: row.int(3) == 1, client: row.optionalInt(5))
      )
    }
    guard let (area, holder) = found else { return nil }
    guard context.covers(area) else { throw try elsewhere(area, field: PersonFields.nik) }
    return holder
  }

  /// The fault that tells in which kecamatan a number is held, and nothing else.
  static func elsewhere(_ area: Int64, field: FieldID) throws -> FieldFault {
    guard let kecamatan = WilayahCode(number: area / 10_000) else { throw StorageError.notFound }
    return FieldFault(field, .rule(.client(.registeredElsewhere(kecamatan))))
  }

  /// The fault that says that the number is another's, whose file should be opened.
  static func taken(_ area: Int64) throws -> FieldFault {
    guard let kecamatan = WilayahCode(number: area / 10_000) else { throw StorageError.notFound }
    return FieldFault(PersonFields.nik, .nikTaken(kecamatan))
  }

  /// Whether what was typed can be this person.
  func canBe(_ details: PersonDetails) -> Bool {
    SamePerson.isPossible(
      name: details.name, birthDate: details.birthDate, known: name,
      knownBirthDate: birthDate, isEstimated: isEstimated)
  }
}
