import CaseDomain
import GRDB

/// Records a visit to a client, or the one that a follow-up promised.
struct VisitHandler: FormHandler {
  let form = VisitForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription { VisitForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try client(context).about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = ClientID(rawValue: try client(context).id)
    let visit = try NewClientVisit(values, today: context.today, officer: context.actor.name)
    let file = try context.cases.record(visit, to: client, fulfilling: followUp(context))
    return SavedForm(
      number: file?.number ?? "", client: client, row: file?.id ?? 0,
      followOn: visit.result == .referral
        ? FormRequest("rujukan", about: .clients([client])) : nil)
  }

  private func followUp(_ context: FormContext) -> Int64? {
    if case .row("tindak-lanjut", let id) = context.subject { id } else { nil }
  }

  private func client(_ context: FormContext) throws -> HelpedClient {
    if let followUp = followUp(context) {
      let isDone = try context.db.number(
        "SELECT doneDay IS NOT NULL FROM followUp WHERE id = ?", [.integer(followUp)])
      if isDone == 1 { throw StorageError.rule(.casework(.isDoneAlready)) }
    }
    return try context.helpedClient()
  }
}
