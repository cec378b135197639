import CaseDomain
import Testing

/// The table of allowed steps, every state by every action by every part.
struct DutyReportStateTests {
  typealias State = DutyReportState
  typealias Action = DutyReportAction

  static let allowed: [(State, Action, State)] = [
    (.draft, .edit, .draft), (.draft, .handIn, .menunggu), (.revisi, .edit, .revisi),
    (.revisi, .handIn, .menunggu), (.menunggu, .approve, .disetujui),
    (.menunggu, .askRevision, .revisi), (.menunggu, .reject, .ditolak),
  ]

  @Test(arguments: State.allCases, Action.allCases)
  func leadsWhereTheTableSaysAndNowhereElse(_ state: State, _ action: Action) throws {
    let next = Self.allowed.first { $0.0 == state && $0.1 == action }?.2
    if let next {
      #expect(try state.after(action) == next)
    } else {
      #expect(throws: DutyReportProblem.notInState(state)) { try state.after(action) }
    }
  }

  static let parts: [(DutyReportPart, Bool, DutyReportProblem?)] = [
    (.author, false, nil), (.author, true, .ownReport), (.reviewer, true, nil),
    (.reviewer, false, .notYours), (.other, true, .notYours), (.other, false, .notYours),
    (.outside, true, .notYours), (.outside, false, .notYours),
  ]

  @Test(arguments: parts, Action.allCases)
  func belongsToAuthorOrReviewer(
    _ row: (part: DutyReportPart, isReview: Bool, problem: DutyReportProblem?), _ action: Action
  ) throws {
    guard action.isReview == row.isReview else { return }
    if let problem = row.problem {
      #expect(throws: problem) { try action.demand(row.part) }
    } else {
      try action.demand(row.part)
    }
  }

  @Test func onlyDraftAndRevisiMayBeEdited() {
    for state in State.allCases {
      #expect(state.isEditable == [.draft, .revisi].contains(state))
    }
  }

  @Test(arguments: [
    DutyReportProblem.notInState(.draft), .notInState(.disetujui), .ownReport, .notYours, .exists,
    .monthNotOver(Day(number: 20_000)),
  ])
  func everyRefusalSaysWhatToDo(_ problem: DutyReportProblem) {
    #expect(RuleProblem.tksk(.report(problem)).sentence.hasSuffix("."))
  }
}
