import CaseDomain
import GRDB

/// Records what was done on the spot, where the duty table lets the role do it.
struct FieldActionHandler: FormHandler {
  let form = FieldActionForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FieldActionForm.description(officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.round().round.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    typealias Form = FieldActionForm
    let round = try context.round()
    guard let action = DutyAction(rawValue: values[Form.action]) else {
      throw FieldFault(Form.action, .noSuchChoice)
    }
    guard let day = values.day(Form.day) else { throw FieldFault(Form.day, .required) }
    let place = try context.place(Form.desa, in: values, of: round.round)
    try context.demandDuty(
      DutyDemand(action, in: round.round.programme, at: place.code, on: day))
    let row = try context.insert(
      into: "fieldAction",
      [
        ("programme", .integer(round.programme)), ("round", .integer(round.round.id)),
        ("area", .integer(place.stored)), ("day", SQLValue(day)),
        ("action", .text(action.rawValue)),
        ("matter", .text(values[Form.matter])), ("result", .text(values[Form.result])),
        ("officer", .text(values[Form.officer])),
      ])
    return SavedForm(row: row)
  }
}
