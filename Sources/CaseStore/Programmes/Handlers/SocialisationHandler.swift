import CaseDomain
import GRDB

/// Records a meeting at which a programme was explained.
struct SocialisationHandler: FormHandler {
  let form = SocialisationForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let programmes =
      context.subject == .nothing ? try ProgrammeRecord.all(context.db).map(\.programme) : []
    return SocialisationForm.description(programmes, officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.subject != .nothing else { return FormRecord() }
    return FormRecord(about: try context.round().round.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    typealias Form = SocialisationForm
    let code =
      context.subject == .nothing
      ? values[Form.programme] : try context.round().round.programme
    let programme = try ProgrammeRecord.find(code, context.db)
    guard let day = values.day(Form.day) else { throw FieldFault(Form.day, .required) }
    let place = try context.place(Form.area, in: values)
    try context.demandDuty(DutyDemand(.socialise, in: code, at: place.code, on: day))
    let row = try context.insert(
      into: "socialisation",
      [
        ("programme", .integer(programme.id)), ("area", .integer(place.stored)),
        ("day", SQLValue(day)), ("place", .text(values[Form.place])),
        ("attendees", SQLValue(values.int(Form.attendees) ?? 0)),
        ("topic", .text(values[Form.topic])), ("officer", .text(values[Form.officer])),
      ])
    return SavedForm(row: row)
  }
}
