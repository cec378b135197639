import CaseDomain
import GRDB

/// Moves people and keeps where they lived before.
struct PersonMover {
  let context: FormContext
  private var db: Database { context.db }

  /// Where somebody moves to.
  struct Target {
    var area: Int64
    var address: String
    var rt = ""
    var rw = ""
  }

  /// Moves a person with every client row that follows it, its open cases and follow-ups.
  func move(
    _ person: Int64, to target: Target, on day: Day, reason: String, by writer: inout ClientWriter
  ) throws {
    let from = try place(of: person)
    try insertMove(person, from: from, to: target, on: day, reason: reason)
    try PersonChange.rebookingClients(of: person, by: &writer) {
      try db.run(
        """
        UPDATE person SET area = ?, address = ?, rt = ?, rw = ?, desaText = '',
          version = version + 1, updatedAt = ?, updatedBy = ?
        WHERE id = ?
        """,
        [
          .integer(target.area), .text(target.address), .text(target.rt), .text(target.rw),
          .integer(context.now.milliseconds), .integer(context.actor.accountID),
          .integer(person),
        ])
    }
    let code = { (area: Int64) in
      try StoredArea.code(of: area, table: "person", row: person).dotted
    }
    try context.log.add(
      "person", row: person, field: "area", old: code(from.area), new: code(target.area), db)
    try takeWorkAlong(person, to: target.area)
  }

  /// Puts a person at the place that a registration states, when it is another.
  func correctPlace(of person: Int64, to area: Int64, by writer: inout ClientWriter) throws {
    let now = try place(of: person)
    guard now.area != area else { return }
    let target = Target(area: area, address: now.address, rt: now.rt, rw: now.rw)
    try move(person, to: target, on: context.today, reason: "salah-catat", by: &writer)
  }

  func place(of person: Int64) throws -> Target {
    let place = try db.query(
      "SELECT area, address, rt, rw FROM person WHERE id = ?", [.integer(person)]
    ).first { Target(area: $0.int(0), address: $0.text(1), rt: $0.text(2), rw: $0.text(3)) }
    guard let place else { throw StorageError.notFound }
    return place
  }

  func insertMove(
    _ person: Int64, from: Target, to target: Target, on day: Day, reason: String
  ) throws {
    var uids = FreshUIDs(at: context.now)
    try db.run(
      """
      INSERT INTO personMove (uid, person, day, fromArea, toArea, fromAddress, toAddress, reason,
        createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .blob(uids.next().bytes), .integer(person), SQLValue(day.number), .integer(from.area),
        .integer(target.area), .text(from.address), .text(target.address), .text(reason),
      ] + context.stamp)
  }

  /// Cases and open follow-ups belong where the client lives; services stay where they were given.
  func takeWorkAlong(_ person: Int64, to area: Int64) throws {
    let clients = "(SELECT id FROM client INDEXED BY client_person WHERE person = ?2)"
    try db.run(
      "UPDATE caseFile SET area = ?1 WHERE client IN \(clients)",
      [.integer(area), .integer(person)])
    try db.run(
      "UPDATE followUp SET area = ?1 WHERE doneDay IS NULL AND client IN \(clients)",
      [.integer(area), .integer(person)])
  }
}

/// Moves a client, alone or with everybody on its family card.
struct MoveHandler: FormHandler {
  let form = MoveForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription {
    let elsewhere = Wilayah.areas(at: .kecamatan, in: context.province)
      .filter { !context.actor.area.contains($0) }
      .map { kecamatan in
        let kabupaten = kecamatan.parent.map(Wilayah.title(of:)) ?? ""
        return FieldChoice(
          kecamatan.dotted, Wilayah.title(of: kecamatan) + " · " + kabupaten,
          synonyms: [Wilayah.name(of: kecamatan) ?? ""])
      }
    return MoveForm.description(elsewhere: elsewhere, at: context.placeLevel)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try context.aboutClient()
    guard client.unit != .komunitas else { throw StorageError.notFound }
    return FormRecord(about: try client.about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.aboutClient()
    let person = try context.person(of: client)
    let mover = PersonMover(context: context)
    let target = try target(values, context)
    let now = try mover.place(of: person)
    guard target.area != now.area || target.address != now.address else {
      throw FieldFault(MoveForm.desa, .rule(.client(.samePlace)))
    }
    var writer = try context.writer()
    for one in try movers(person, client, values, context) {
      try mover.move(
        one, to: target, on: values.day(MoveForm.day) ?? context.today,
        reason: values[MoveForm.reason], by: &writer)
    }
    try writer.finish()
    return SavedForm(client: ClientID(rawValue: client.id), row: client.id)
  }

  /// The place where they will live; outside the account's area only the kecamatan is known.
  private func target(
    _ values: FormValues, _ context: FormContext
  ) throws -> PersonMover.Target {
    let isOutside = values[MoveForm.target] == "luar"
    let field = isOutside ? MoveForm.kecamatan : MoveForm.desa
    guard let code = values.area(field), let area = StoredArea.number(of: code),
      context.province.contains(code)
    else { throw FieldFault(field, .noSuchArea) }
    guard isOutside || context.actor.area.contains(code) else {
      throw FieldFault(field, .areaOutside)
    }
    return PersonMover.Target(
      area: area, address: values[MoveForm.address], rt: values[MoveForm.rt],
      rw: values[MoveForm.rw])
  }

  private func movers(
    _ person: Int64, _ client: ClientRecord, _ values: FormValues, _ context: FormContext
  ) throws -> [Int64] {
    guard values.isYes(MoveForm.wholeFamily), let kk = client.kk else { return [person] }
    let family = try context.db.query(
      "SELECT id, area FROM person WHERE kk = ? AND id <> ? ORDER BY id",
      [.integer(kk), .integer(person)]
    ).all { (id: $0.int(0), area: $0.int(1)) }
    return [person] + family.filter { context.covers($0.area) }.map(\.id)
  }
}
