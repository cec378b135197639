import CaseDomain
import GRDB

/// Makes and changes rounds.
struct RoundHandler: FormHandler {
  let form = RoundForm.id
  let right = Right.manageOffice

  func description(_ context: FormContext) throws -> FormDescription {
    RoundForm.description(try ProgrammeRecord.all(context.db).map(\.programme))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.subject != .nothing else { return FormRecord() }
    let record = try context.round()
    let round = record.round
    return FormRecord(
      about: round.about,
      values: FormValues([
        RoundForm.programme: round.programme,
        RoundForm.area: round.area.level == .kecamatan ? round.area.dotted : "",
        RoundForm.name: round.name, RoundForm.from: round.from.iso8601,
        RoundForm.to: round.to.iso8601, RoundForm.due: String(round.due),
        RoundForm.price: String(round.price),
      ]), version: record.version)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try NewRound(values)
    let programme = try ProgrammeRecord.find(new.programme, context.db)
    for (field, day) in [(RoundForm.from, new.from), (RoundForm.to, new.to)] {
      try Self.check(day, in: programme.programme, for: field)
    }
    let old = context.subject == .nothing ? nil : try context.round()
    let area = new.area ?? old?.round.area ?? context.actor.area
    guard context.actor.area.contains(area) else { throw StorageError.outsideArea(area) }
    let columns: [(name: String, value: SQLValue)] = [
      ("programme", .integer(programme.id)), ("area", .integer(area.paddedNumber)),
      ("name", .text(new.name)), ("fromDay", SQLValue(new.from)), ("toDay", SQLValue(new.to)),
      ("due", SQLValue(new.due)), ("price", SQLValue(new.price)),
    ]
    if let old {
      try context.update("programmeRound", row: old.round.id, columns)
      return SavedForm(row: old.round.id)
    }
    return SavedForm(row: try context.insert(into: "programmeRound", columns))
  }

  private static func check(_ day: Day, in programme: Programme, for field: FieldID) throws {
    guard programme.isInForce(on: day) else {
      let problem = ProgrammeProblem.notInForce(
        programme: programme.code, from: programme.from, to: programme.to)
      throw FieldFault(field, .rule(.programme(problem)))
    }
  }
}
