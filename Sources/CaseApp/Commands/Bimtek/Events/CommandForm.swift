import CaseDomain
import CaseStore

/// Fills in a form for a command: what the command does is a saved form, with its undo.
struct CommandForm {
  let session: Session
  let context: CommandContext

  /// Opens the form, answers and saves it.
  ///
  /// - Throws: status 64 with the sentences of answers that cannot be taken.
  func save(
    _ form: FormID, about subject: FormSubject, _ answers: FormValues
  ) throws(CommandFailure) -> SavedForm {
    switch try submit(form, about: subject, answers) {
    case .saved(let saved): return saved
    case .problems(let faults):
      throw CommandFailure(.usage, faults.map(\.problem.sentence).joined(separator: " "))
    case .conflicts, .similar: throw context.failure(.busy)
    }
  }

  private func submit(
    _ form: FormID, about subject: FormSubject, _ answers: FormValues
  ) throws(CommandFailure) -> SubmitOutcome {
    try context.asking { () throws(StorageError) in
      let opened = try session.store.openForm(
        FormRequest(form, about: subject), on: session.today, as: session.actor)
      var values = opened.values
      values.texts.merge(answers.texts) { _, answer in answer }
      return try session.store.submit(
        FormSubmission(
          request: opened.request, values: values, base: opened.base, version: opened.version),
        on: session.today, as: session.actor, at: session.now)
    }
  }
}

extension CommandContext {
  /// The page of the event that a command names by its short code.
  func eventPage(
    _ code: String, in session: Session
  ) throws(CommandFailure) -> EventPage {
    let event = try BimtekEventOption(code).find(in: session, self)
    return try asking { () throws(StorageError) in
      try session.store.eventPage(event.id, as: session.actor)
    }
  }
}
