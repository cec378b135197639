import CaseDomain
import GRDB

/// A person on record as a participant's row repeats it; whether it is a client is not looked at.
struct InvitedPerson {
  let id: Int64
  let name: String
  let sex: Int64
  let nik: Int64?
  let kabupaten: WilayahCode
  let kecamatan: Int64?

  /// The person of that NIK in the account's area, by home or by a role there; under `kind` with
  /// the place of that role.
  ///
  /// - Throws: A ``FieldFault`` at `field` for nobody.
  static func find(
    _ nik: NIK, as kind: String, field: FieldID, _ context: FormContext
  ) throws -> InvitedPerson {
    let id = try context.db.number(
      "SELECT id FROM person WHERE nik = ? AND mergedInto IS NULL",
      [SQLValue(Int64(nik.digits))])
    do {
      guard let id else { throw StorageError.notFound }
      return try find(id, as: kind, context)
    } catch StorageError.notFound {
      throw FieldFault(field, .rule(.bimtek(.personUnknown)))
    }
  }

  /// The one person of that name who holds the pillar in the kab/kota on the event's first day;
  /// nil for nobody, and where two have the name.
  static func only(
    named name: String, _ kind: String, in kabupaten: WilayahCode, _ context: FormContext
  ) throws -> InvitedPerson? {
    let event = try context.aboutEvent()
    let filter = PSKSFilter(area: kabupaten, on: event.plan.from, kinds: [kind])
    let criteria = PSKSCriteria(filter)
    let key = NameKey.sortKey(of: name)
    var found: Set<Int64> = []
    try context.db.query(
      DrawReader.peopleSQL(criteria), [SQLValue(event.plan.from)] + criteria.roles.arguments
    ).eachRow { row in
      if NameKey.sortKey(of: row.text(4)) == key { found.insert(row.int(1)) }
    }
    guard found.count == 1, let person = found.first else { return nil }
    return try find(person, as: kind, context)
  }

  /// - Throws: ``StorageError/notFound`` also for one outside the account's area.
  static func find(_ id: Int64, as kind: String, _ context: FormContext) throws -> InvitedPerson {
    let found = try RegisteredPerson.find(id, context.db, as: context.actor)
    let role = try context.db.number(
      """
      SELECT area FROM psksRole INDEXED BY psksRole_person WHERE person = ? AND kind = ?
      ORDER BY ifnull(toDay, 9999999) DESC, fromDay DESC, id LIMIT 1
      """, [.integer(id), .text(kind)])
    let place = try DrawReader.place(role ?? found.area, home: found.area, row: id)
    let numbers = try context.db.query("SELECT sex, nik FROM person WHERE id = ?", [.integer(id)])
      .first { (sex: $0.int(0), nik: $0.optionalInt(1)) }
    guard let numbers else { throw StorageError.notFound }
    return InvitedPerson(
      id: id, name: found.name, sex: numbers.sex, nik: numbers.nik, kabupaten: place.kabupaten,
      kecamatan: place.kecamatan)
  }
}

extension NewParticipant {
  init(_ person: InvitedPerson, as kind: String) {
    self.init(
      name: person.name, kabupaten: person.kabupaten, represents: kind, person: person.id,
      kecamatan: person.kecamatan, sex: person.sex, nik: person.nik)
  }
}
