import CaseDomain

/// Judges whether a step may be recorded where its day puts it among the others.
struct StepOrder {
  let facts: CaseFacts
  let step: NewStep

  private var day: Day { step.details.day }

  func check() throws(CaseProblem) {
    if step.action.kind.needsReason, step.action.reason.allSatisfy(\.isWhitespace) {
      throw .reasonNeeded
    }
    guard day >= facts.openedDay else { throw .beforeOpening(facts.openedDay) }
    if case .assessment(let assessment) = step.action, assessment.scores.isEmpty {
      throw .nothingAssessed
    }
    guard let event = step.action.event else { return try checkDiaryLine() }
    try check(event)
  }

  /// A closed case still takes notes, nothing else.
  private func checkDiaryLine() throws(CaseProblem) {
    if facts.progress.isClosed, step.action.kind != .catatan { throw .isClosed }
  }

  private func check(_ event: CaseFact.Event) throws(CaseProblem) {
    if facts.progress.isClosed, event != .reopened { throw .isClosed }
    if event.changesTheCourse, day < facts.lastDay { throw .beforeLastStep(facts.lastDay) }
    var before = CaseProgress.workedOut(
      openedOn: facts.openedDay, from: facts.facts.prefix { $0.day <= day })
    try before.apply(CaseFact(event, on: day))
  }
}
