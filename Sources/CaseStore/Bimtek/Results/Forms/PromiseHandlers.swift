import CaseDomain
import GRDB

/// `rtl`: a point of a participant's follow-up plan.
struct PromiseHandler: FormHandler {
  let form = PromiseForms.promise
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription { PromiseForms.promising }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.participantLine(context.officeRow("peserta")))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let due = values.day(PromiseForms.due) else { throw StorageError.notFound }
    let row = try ResultWriter(context).promise(
      values[PromiseForms.title], due: due, by: context.officeRow("peserta"))
    return SavedForm(row: row)
  }
}

/// `rtl-selesai`: what became of it, told by whoever works in the participant's area.
struct PromiseDoneHandler: FormHandler {
  let form = PromiseForms.finish
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription { PromiseForms.finishing }

  func record(_ context: FormContext) throws -> FormRecord {
    let id = try context.officeRow("rtl")
    try ResultWriter(context).demandOpen(promise: id)
    let title = try context.db.query(
      "SELECT title FROM bimtekFollowUp WHERE id = ?", [.integer(id)]
    ).first { $0.text(0) }
    return try context.stamped(FormRecord(about: title ?? ""), table: "bimtekFollowUp", row: id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.officeRow("rtl")
    let day = values.day(PromiseForms.day) ?? context.today
    try ResultWriter(context).finish(promise: id, on: day, result: values[PromiseForms.result])
    return SavedForm(row: id)
  }
}
