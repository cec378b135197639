import CaseDomain
import GRDB

/// Receives a complaint; whoever may record may receive and forward one (FACTS 4.1).
struct ComplaintHandler: FormHandler {
  let form = ComplaintForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    ComplaintForm.description(try ProgrammeRecord.all(context.db).map(\.programme))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard let client = context.subject.client else { return FormRecord() }
    guard try Self.area(of: client, context) != nil else { throw StorageError.notFound }
    return FormRecord()
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    typealias Form = ComplaintForm
    guard let day = values.day(Form.day) else { throw FieldFault(Form.day, .required) }
    let place = try context.place(Form.desa, in: values)
    let client = context.subject.client
    if let client, try Self.area(of: client, context) == nil { throw StorageError.notFound }
    let programme = try programme(values[Form.programme], at: place.code, on: day, context)
    let number = NumberSeries.text(
      "P", year: day.year,
      try NumberSeries.next(
        "P", area: context.province.number, year: day.year, context.db))
    let row = try context.insert(
      into: "complaint",
      [
        ("number", .text(number)), ("day", SQLValue(day)), ("area", .integer(place.stored)),
        ("programme", SQLValue(programme)), ("client", SQLValue(client?.rawValue)),
        ("reporter", .text(values[Form.reporter])), ("channel", .text(values[Form.channel])),
        ("matter", .text(values[Form.matter])),
      ])
    if !values.isEmpty(Form.forwardedTo) {
      try ComplaintForwarder(context).forward(row, to: values[Form.forwardedTo], on: context.today)
    }
    return SavedForm(number: number, client: client, row: row)
  }

  private func programme(
    _ code: String, at area: WilayahCode, on day: Day, _ context: FormContext
  ) throws -> Int64? {
    guard !code.isEmpty else { return nil }
    let record = try ProgrammeRecord.find(code, context.db)
    try context.demandDuty(DutyDemand(.forwardComplaint, in: code, at: area, on: day))
    return record.id
  }

  /// Where a client is registered; nil outside the actor's area.
  private static func area(of client: ClientID, _ context: FormContext) throws -> WilayahCode? {
    let stored = try context.db.number(
      "SELECT area FROM client WHERE id = ?", [.integer(client.rawValue)])
    guard let stored else { return nil }
    let area = try StoredArea.code(of: stored, table: "client", row: client.rawValue)
    return context.actor.area.contains(area) ? area : nil
  }
}

/// Hands a complaint on, and logs that.
struct ComplaintForwarder {
  private let context: FormContext

  init(_ context: FormContext) { self.context = context }

  /// - Throws: A rule for a complaint that went out or was resolved before.
  func forward(_ id: Int64, to addressee: String, on day: Day) throws {
    let record = try ComplaintRecord.find(id, as: context.actor, context.db)
    try record.demandOpen()
    guard record.complaint.forwardedDay == nil else {
      throw StorageError.rule(
        .programme(.alreadyForwarded(to: record.complaint.forwardedTo)))
    }
    guard day >= record.complaint.day else {
      throw FieldFault(ForwardingForm.day, .before(record.complaint.day))
    }
    try context.update(
      "complaint", row: id, [("forwardedTo", .text(addressee)), ("forwardedDay", SQLValue(day))])
    try DutyLog(context.db, actor: context.actor, at: context.now)
      .addForwarding(of: record, to: addressee)
  }
}

extension ComplaintRecord {
  func demandOpen() throws {
    if let day = complaint.resolvedDay {
      throw StorageError.rule(.programme(.alreadyResolved(on: day)))
    }
  }

  /// What a form about it says on top; no names.
  var about: String {
    [complaint.number, complaint.programme, Wilayah.title(of: complaint.area)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
