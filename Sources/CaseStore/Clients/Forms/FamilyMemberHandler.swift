import CaseDomain
import GRDB

/// Puts a person on the family card of a client.
///
/// The person may be on record already, found by its NIK, or new; a member needs no PPKS entry.
struct FamilyMemberHandler: FormHandler {
  let form = FamilyMemberForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FamilyMemberForm.description(asksForKK: try context.aboutClient().kk == nil)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let client = try context.aboutClient()
    _ = try context.person(of: client)
    return FormRecord(about: try client.about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.aboutClient()
    var joining = try Joining(values, client, context)
    let member = try joining.run()
    return SavedForm(client: ClientID(rawValue: client.id), row: member)
  }
}

/// One person coming onto one family card.
private struct Joining {
  let client: ClientRecord
  /// The person that the form is about: a member of the family already.
  let subject: Int64
  let context: FormContext
  let relation: String
  var member: PersonDetails
  let kk: Int64
  var writer: ClientWriter

  init(_ values: FormValues, _ client: ClientRecord, _ context: FormContext) throws {
    (self.client, self.context) = (client, context)
    subject = try context.person(of: client)
    relation = values[FamilyMemberForm.relation]
    guard !relation.isEmpty else { throw FieldFault(FamilyMemberForm.relation, .required) }
    let typed = KKNumber(parsing: values[PersonFields.kk]).flatMap { Int64($0.digits) }
    guard let kk = client.kk ?? typed else {
      throw FieldFault(PersonFields.kk, .rule(.client(.withoutKK)))
    }
    self.kk = kk
    member = try PersonDetails(values)
    member.kk = KKNumber(parsing: String(kk))
    writer = try context.writer()
  }

  /// - Returns: The member's row.
  mutating func run() throws -> Int64 {
    if client.kk == nil { try putCard(on: subject) }
    let id = try row()
    try setRelation(of: id)
    if relation == "kepala" { try setHead(id) }
    try DifferentPeople(context: context).note(id)
    try writer.finish()
    return id
  }

  /// The person on record who holds the NIK, or a new one at the client's address.
  private mutating func row() throws -> Int64 {
    let holder = try member.nik.flatMap { try NumberHolder.find($0, context) }
    guard let holder else {
      let place = try PersonMover(context: context).place(of: subject)
      (member.address, member.rt, member.rw) = (place.address, place.rt, place.rw)
      return try PersonWriter(context: context).insert(
        member, area: place.area, relation: relation, by: writer)
    }
    guard holder.canBe(member) else { throw try NumberHolder.taken(client.area) }
    try putCard(on: holder.person)
    return holder.person
  }

  private mutating func putCard(on person: Int64) throws {
    var card = member
    card.kk = KKNumber(parsing: String(kk))
    try PersonWriter(context: context).update(person, to: card, only: [.kk], by: &writer)
  }

  private func setRelation(of person: Int64) throws {
    let old = try context.db.query(
      "SELECT relation FROM person WHERE id = ?", [.integer(person)]
    ).first { $0.text(0) }
    guard let old, old != relation else { return }
    try context.db.run(
      "UPDATE person SET relation = ? WHERE id = ?", [.text(relation), .integer(person)])
    try PersonWriter(context: context).touch("person", person)
    try context.log.add(
      "person", row: person, field: "relation", old: old, new: relation, context.db)
  }

  /// Makes a person the head of the card; the family's own client row follows.
  private mutating func setHead(_ person: Int64) throws {
    let db = context.db
    let household = try db.query(
      "SELECT id, head FROM household WHERE kk = ?", [.integer(kk)]
    ).first { (id: $0.int(0), head: $0.int(1)) }
    guard let household else {
      var uids = FreshUIDs(at: context.now)
      _ = try writer.addHousehold(uid: uids.next(), kk: kk, head: person)
      return
    }
    guard household.head != person else { return }
    let families = try db.query(
      "SELECT id FROM client INDEXED BY client_household WHERE household = ?",
      [.integer(household.id)]
    ).all { $0.int(0) }
    let context = context
    try writer.rebook(families) {
      try db.run(
        "UPDATE household SET head = ? WHERE id = ?",
        [.integer(person), .integer(household.id)])
      try db.run(
        "UPDATE client SET person = ? WHERE household = ?",
        [.integer(person), .integer(household.id)])
      try PersonWriter(context: context).touch("household", household.id)
    }
    try context.log.add(
      "household", row: household.id, field: "head",
      old: try StoredPerson.read(household.head, db).values[.name] ?? "",
      new: try StoredPerson.read(person, db).values[.name] ?? "", db)
  }
}
