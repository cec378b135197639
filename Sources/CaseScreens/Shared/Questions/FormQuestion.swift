public import CaseDomain

/// What the form screen and the lists of drafts and changes ask of the store.
public enum FormQuestion: Equatable, Sendable {
  /// The form with its choices, values and place to go on.
  case open(FormRequest)
  /// Puts one accepted answer on disk; the cursor moves on with the answer to this.
  case keep(KeptAnswer)
  case submit(FormSubmission)
  /// Probable duplicates of the person typed so far.
  case similar(FormValues)
  case drafts
  case discard(DraftID)
  /// This account's saved changes, the latest first.
  case changes
  /// Takes this account's saved change back.
  case undo(Int64)
  /// Whether fields of fixed length go on by themselves, for this account from now on.
  case setAdvancing(Bool)
}

/// The answers to ``FormQuestion``.
public enum FormAnswer: Equatable, Sendable {
  case opened(OpenedForm)
  /// On disk in this draft.
  case kept(DraftID)
  case submitted(SubmitOutcome)
  case similar([SimilarPerson])
  case drafts([DraftSummary])
  case changes([SavedChange])
  case undone(SavedChange)
  /// The setting as it now is.
  case advancing(Bool)
}
