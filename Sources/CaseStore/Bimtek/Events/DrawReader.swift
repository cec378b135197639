import CaseDomain
import GRDB

/// Somebody of the registry who can be invited, with what the participant's row keeps.
struct DrawnPerson {
  var candidate: DrawCandidate
  /// nil for an institution whose envoy nobody has named yet.
  var person: Int64?
  var institution: Int64?
  var kecamatan: Int64?
  var sex: Int64?
  var nik: Int64?
}

/// Reads who of the registry holds a pillar on an event's first day.
struct DrawReader {
  let db: Database
  let event: EventRecord

  /// Whoever is not on the event's list yet, each person and institution once.
  func candidates(_ kind: PSKSKind, in area: WilayahCode) throws -> [DrawnPerson] {
    let filter = PSKSFilter(area: area, on: event.plan.from, kinds: [kind.abbreviation])
    let found = kind.unit == .lembaga ? try envoys(filter) : try people(filter)
    var known = try listed()
    return found.filter { drawn in
      let isNewPerson = drawn.person.map { known.people.insert($0).inserted } ?? true
      let isNewSender = drawn.institution.map { known.institutions.insert($0).inserted } ?? true
      return isNewPerson && isNewSender
    }
  }

  /// Who is on the list: one person under one pillar, one envoy of an institution.
  private func listed() throws -> (people: Set<Int64>, institutions: Set<Int64>) {
    var listed: (people: Set<Int64>, institutions: Set<Int64>) = ([], [])
    try db.query(
      """
      SELECT person, institution FROM bimtekParticipant WHERE event = ? AND state <> 'diganti'
      """, [.integer(event.id)]
    ).eachRow { row in
      if let person = row.optionalInt(0) { listed.people.insert(person) }
      if let institution = row.optionalInt(1) { listed.institutions.insert(institution) }
    }
    return listed
  }

  static func peopleSQL(_ criteria: PSKSCriteria) -> String {
    """
    SELECT r.id, r.person, r.area, p.area, p.name, p.sex, p.nik, r.fromDay,
      (SELECT max(t.day) FROM psksTraining t WHERE t.person = r.person AND t.day < ?)
    FROM psksRole r JOIN person p ON p.id = r.person
    WHERE \(criteria.roles.condition) AND p.mergedInto IS NULL ORDER BY r.fromDay, r.id
    """
  }

  private func people(_ filter: PSKSFilter) throws -> [DrawnPerson] {
    let criteria = PSKSCriteria(filter)
    return try db.query(
      Self.peopleSQL(criteria), [SQLValue(event.plan.from)] + criteria.roles.arguments
    ).all { row in
      let place = try Self.place(row.int(2), home: row.int(3), row: row.int(0))
      return DrawnPerson(
        candidate: DrawCandidate(
          name: row.text(4), kabupaten: place.kabupaten, lastTraining: row.optionalDay(8),
          since: row.day(7), row: row.int(0)),
        person: row.int(1), kecamatan: place.kecamatan, sex: row.optionalInt(5),
        nik: row.optionalInt(6))
    }
  }

  /// An institution sends its chair, else whoever sits longest on its board, else nobody named.
  static func envoysSQL(_ criteria: PSKSCriteria) -> String {
    """
    SELECT i.id, i.name, i.area, i.fromDay, s.leader, r.person, p.name, p.sex, p.nik,
      (SELECT max(t.day) FROM psksTraining t WHERE t.person = r.person AND t.day < ?)
    FROM \(PSKSCriteria.institutionTables)
      LEFT JOIN psksRole r ON r.id = (
        SELECT q.id FROM psksRole q WHERE q.institution = i.id AND q.fromDay <= ?
          AND (q.toDay IS NULL OR q.toDay >= ?)
        ORDER BY q.position LIKE 'ketua%' DESC, q.fromDay, q.id LIMIT 1)
      LEFT JOIN person p ON p.id = r.person
    WHERE \(criteria.institutions.condition) ORDER BY i.fromDay, i.id
    """
  }

  /// Institutions of the province belong to no kab/kota and are left out.
  private func envoys(_ filter: PSKSFilter) throws -> [DrawnPerson] {
    let criteria = PSKSCriteria(filter)
    let day = SQLValue(event.plan.from)
    var found: [DrawnPerson] = []
    try db.query(
      Self.envoysSQL(criteria), [day, day, day] + criteria.institutions.arguments
    ).eachRow { row in
      let area = try Self.area(row.int(2), table: "institution", row: row.int(0))
      guard let kabupaten = area.ancestor(at: .kabupaten) else { return }
      found.append(Self.envoy(row, from: kabupaten, kecamatan: area.ancestor(at: .kecamatan)))
    }
    return found
  }

  private static func envoy(
    _ row: borrowing Query, from kabupaten: WilayahCode, kecamatan: WilayahCode?
  ) -> DrawnPerson {
    let leader = row.text(4).isEmpty ? EventText.envoy(of: row.text(1)) : row.text(4)
    return DrawnPerson(
      candidate: DrawCandidate(
        name: row.isNull(5) ? leader : row.text(6), kabupaten: kabupaten,
        lastTraining: row.optionalDay(9), since: row.day(3), row: row.int(0)),
      person: row.optionalInt(5), institution: row.int(0), kecamatan: kecamatan?.number,
      sex: row.optionalInt(7), nik: row.optionalInt(8))
  }

  /// Where somebody serves; a role of the whole province is sent by the home's kab/kota.
  static func place(
    _ area: Int64, home: Int64, row: Int64
  ) throws -> (kabupaten: WilayahCode, kecamatan: Int64?) {
    for stored in [area, home] {
      let code = try Self.area(stored, table: "psksRole", row: row)
      if let kabupaten = code.ancestor(at: .kabupaten) {
        return (kabupaten, code.ancestor(at: .kecamatan)?.number)
      }
    }
    throw StorageError.damaged(table: "psksRole", rowID: row, column: "area")
  }

  private static func area(_ number: Int64, table: String, row: Int64) throws -> WilayahCode {
    guard let code = StoredArea.widest(of: number) else {
      throw StorageError.damaged(table: table, rowID: row, column: "area")
    }
    return code
  }
}
