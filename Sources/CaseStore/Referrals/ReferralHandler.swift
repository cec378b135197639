import CaseDomain
import GRDB

/// Saves the form `rujukan`.
struct ReferralHandler: FormHandler {
  let form = ReferralForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    let institutions = try InstitutionReader(db: context.db).inForce(on: context.today)
    return ReferralForm.description(
      institutions: institutions.map(\.choice), officer: context.actor.name)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.helpedClient().about(on: context.today))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let client = try context.helpedClient()
    let row = try ReferralWriter(context: context).add(answered(NewReferral(values)), for: client)
    return SavedForm(client: ClientID(rawValue: client.id), row: row)
  }
}

/// Saves the form `rujukan-jawaban`; who may answer is decided by the referral.
struct ReferralAnswerHandler: FormHandler {
  let form = ReferralAnswerForm.id
  let right = Right.seeClients

  func description(_ context: FormContext) throws -> FormDescription {
    let referral = try stored(context)
    let places = try OccupancyReader(db: context.db, day: context.today)
      .places(of: referral.institution)
    return ReferralAnswerForm.description(after: referral.answer, places: places.map(\.choice))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let referral = try stored(context)
    guard !ReferralAnswer.after(referral.answer).isEmpty else {
      throw StorageError.casework(.isDoneAlready)
    }
    // Who may not answer is not told where the client was sent.
    try ReferralWriter(context: context).demandAnswering(referral)
    let institution = try InstitutionReader(db: context.db).institution(referral.institution)
    let client = try HelpedClient.read(referral.client, context)
    return FormRecord(about: client.name + " → " + institution.name)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let referral = try stored(context)
    try ReferralWriter(context: context).answer(referral, answered(NewReferralAnswer(values)))
    return SavedForm(client: ClientID(rawValue: referral.client), row: referral.id)
  }

  private func stored(_ context: FormContext) throws -> StoredReferral {
    try ReferralReader(db: context.db, actor: context.actor).stored(context.row(of: "rujukan"))
  }
}

extension Institution {
  /// As a choice of a form, `PPRSLU Budi Sejahtera · Panti · Provinsi`.
  var choice: FieldChoice {
    FieldChoice("\(id)", [name, kind.label, level.label].joined(separator: " · "))
  }
}

extension InstitutionBoard.Place {
  /// As a choice of a form, `Martapura · total · sisa 3`.
  var choice: FieldChoice {
    FieldChoice("\(id)", InstitutionPlaceText.choice(self))
  }
}
