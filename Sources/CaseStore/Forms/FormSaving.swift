import CaseDomain
import GRDB

/// Saves one form inside the transaction that it is called in.
struct FormSaving {
  let handler: any FormHandler
  let context: FormContext

  private var db: Database { context.db }

  /// An outcome other than saved: thrown, so that nothing of the transaction stays.
  struct Stop: Error {
    let outcome: SubmitOutcome
  }

  /// - Throws: ``Stop``, or what the handler throws.
  func save(_ submission: FormSubmission) throws -> SavedForm {
    let drafts = DraftJournal(db, of: context.actor)
    let changes = SavedChanges(db, of: context.actor)
    try drafts.demandOwn(submission.request.draft)
    if let draft = submission.request.draft, let saved = try changes.outcome(of: draft) {
      return saved
    }
    let description = try handler.description(context)
    let record = try handler.record(context)
    let values = try merged(submission, with: record, by: description)
    let answers = try checked(values, against: record, by: description)
    if description.findsSimilarPeople { try demandNoSimilarPeople(to: answers, description) }
    let saved = try written(answers) { saved, written in
      try changes.add(
        SavedChanges.New(
          form: description.id, title: description.title, about: record.about, saved: saved,
          draft: submission.request.draft, written: written),
        at: context.now)
    }
    try CarriedAnswers(context).keep(answers, of: description)
    if let draft = submission.request.draft { try drafts.remove(draft) }
    return saved
  }

  /// Mine and theirs together, field by field.
  private func merged(
    _ submission: FormSubmission, with record: FormRecord, by description: FormDescription
  ) throws -> FormValues {
    let merge = FormMerge(
      base: submission.base, mine: submission.values, theirs: record.values,
      fields: description.fields.map(\.id), decided: submission.decided)
    guard merge.clashes.isEmpty else {
      throw Stop(
        outcome: .conflicts(
          merge.clashes.map { clash in
            FieldConflict(
              field: clash.field, base: clash.base, mine: clash.mine, theirs: clash.theirs,
              changedBy: record.changedBy, changedAt: record.changedAt)
          }))
    }
    return merge.values
  }

  private func checked(
    _ values: FormValues, against record: FormRecord, by description: FormDescription
  ) throws -> FormValues {
    let faults = description.check(values, unlike: record.values, in: context.setting)
    guard faults.isEmpty else { throw Stop(outcome: .problems(faults)) }
    return description.answers(in: values, on: context.today)
  }

  private func demandNoSimilarPeople(
    to answers: FormValues, _ description: FormDescription
  ) throws {
    let subject = try context.subject.client.flatMap {
      try db.number("SELECT person FROM client WHERE id = ?", [.integer($0.rawValue)])
    }
    // A family's form is about its head and joins another by the NIK: neither is a stranger.
    let joined = try joinedByNIK(answers, description)
    let similar = try db.similarPeople(to: answers, except: subject ?? joined, as: context.actor)
      .filter { !context.differentPeople.contains($0.id) && $0.id.rawValue != joined }
    guard similar.isEmpty else { throw Stop(outcome: .similar(similar)) }
  }

  /// Who holds the typed NIK and is taken for the person typed: whoever is no client yet, and in
  /// the registry of PSKS anybody.
  private func joinedByNIK(
    _ answers: FormValues, _ description: FormDescription
  ) throws -> Int64? {
    guard let nik = answers.nik(PersonFields.nik) else { return nil }
    do {
      guard let holder = try NumberHolder.find(nik, context) else { return nil }
      return holder.client == nil || description.isOfRegistry ? holder.person : nil
    } catch is FieldFault {
      // Held outside the area: the handler tells that, and nobody is joined.
      return nil
    }
  }

  /// Lets the handler write, and passes on what it wrote.
  private func written(
    _ answers: FormValues, _ note: (SavedForm, WrittenRows) throws -> Void
  ) throws -> SavedForm {
    let recorder = try ChangeRecorder(db)
    do {
      let saved = try handler.save(answers, context)
      try note(saved, recorder.finish())
      return saved
    } catch let fault as FieldFault {
      throw Stop(outcome: .problems([fault]))
    }
  }
}
