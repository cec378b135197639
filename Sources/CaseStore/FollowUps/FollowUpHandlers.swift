import CaseDomain
import GRDB

/// Saves the form `tindak-lanjut`.
struct FollowUpHandler: FormHandler {
  let form = FollowUpForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription { FollowUpForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.helpedClient().about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.helpedClient()
    let row = try FollowUpWriter(context: context).add(answered(NewFollowUp(values)), for: client)
    return SavedForm(client: ClientID(rawValue: client.id), row: row)
  }
}

/// Saves the form `tindak-lanjut-hasil`; the outcome *rujuk* goes on with the form `rujukan`.
struct FollowUpResultHandler: FormHandler {
  let form = FollowUpResultForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    FollowUpResultForm.description
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let isDone = try context.db.number(
      "SELECT doneDay IS NOT NULL FROM followUp WHERE id = ?",
      [.integer(context.row(of: "tindak-lanjut"))])
    guard isDone == 0 else { throw StorageError.casework(.isDoneAlready) }
    return FormRecord(about: try context.helpedClient().about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = ClientID(rawValue: try context.helpedClient().id)
    let row = try context.row(of: "tindak-lanjut")
    let result = try answered(FollowUpResult(values))
    let next = try FollowUpWriter(context: context).finish(row, result)
    let followOn =
      result.outcome == .rujuk ? FormRequest(ReferralForm.id, about: .clients([client])) : nil
    return SavedForm(client: client, row: next ?? row, followOn: followOn)
  }
}
