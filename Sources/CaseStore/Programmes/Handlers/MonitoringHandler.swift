import CaseDomain
import GRDB

/// Records a 6T visit to a desa in a round, or mends one.
struct MonitoringHandler: FormHandler {
  let form = MonitoringForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    MonitoringForm.description(try subject(context).round.round, officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let (round, visit) = try subject(context)
    guard let visit else { return FormRecord(about: round.round.about) }
    return FormRecord(
      about: round.round.about, values: visit.visit.values(desa: visit.area),
      version: visit.version, changedBy: try AccountName.of(visit.changedBy, context.db),
      changedAt: visit.changedAt)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let (round, old) = try subject(context)
    let new = try NewVisit(values, in: round.round)
    let place = try context.place(MonitoringForm.desa, in: values, of: round.round)
    try context.demandDuty(
      DutyDemand(.monitor, in: round.round.programme, at: place.code, on: new.day))
    let same = try context.db.number(
      "SELECT id FROM monitoringVisit WHERE round = ? AND area = ?",
      [.integer(round.round.id), .integer(place.stored)])
    guard same == nil || same == old?.visit.id else {
      throw FieldFault(MonitoringForm.desa, .rule(.programme(.alreadyVisited)))
    }
    let columns = columns(new, round: round.round.id, area: place.stored)
    if let old {
      try context.update("monitoringVisit", row: old.visit.id, columns)
      return SavedForm(row: old.visit.id)
    }
    return SavedForm(row: try context.insert(into: "monitoringVisit", columns))
  }

  /// The round, and the visit where the form is about one.
  private func subject(_ context: FormContext) throws -> (round: RoundRecord, visit: VisitRecord?) {
    guard let id = context.row("pantauan") else { return (try context.round(), nil) }
    let round = try context.db.number(
      "SELECT round FROM monitoringVisit WHERE id = ?", [.integer(id)])
    guard let round else { throw StorageError.notFound }
    let record = try RoundRecord.find(round, as: context.actor, context.db)
    let visit = try context.db.query(VisitRecord.select + " WHERE id = ?", [.integer(id)])
      .first { try VisitRecord($0, in: record.round) }
    guard let visit, context.actor.area.contains(visit.area) else { throw StorageError.notFound }
    return (record, visit)
  }

  private func columns(
    _ new: NewVisit, round: Int64, area: Int64
  ) -> [(name: String, value: SQLValue)] {
    let found = new.found
    let papers = SixRights.Paper.allCases.filter(found.papers.contains).map(\.rawValue)
    return [
      ("round", .integer(round)), ("area", .integer(area)), ("day", SQLValue(new.day)),
      ("officer", .text(new.officer)), ("listed", SQLValue(found.listed)),
      ("served", SQLValue(found.served)), ("notListed", SQLValue(found.notListed)),
      ("whyNotServed", .text(found.whyNotServed)), ("received", SQLValue(found.received)),
      ("paid", SQLValue(found.paid)), ("plannedDay", SQLValue(found.planned)),
      ("actualDay", SQLValue(found.actual)), ("quality", .text(found.quality.rawValue)),
      ("complaining", SQLValue(found.complaining)), ("returned", SQLValue(found.returned)),
      ("papers", .text(papers.joined(separator: ","))), ("note", .text(new.note)),
    ]
  }
}

/// The name of an account for "changed by".
enum AccountName {
  static func of(_ id: Int64, _ db: Database) throws -> String {
    try db.query("SELECT name FROM account WHERE id = ?", [.integer(id)]).first { $0.text(0) } ?? ""
  }
}
