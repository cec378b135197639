/// Where a case stands, worked out from its facts (Primero's computed state; FACTS 5.1).
///
/// Steps move a case forward only. A service or referral before there is a plan is help in need:
/// it counts as the first service but stands for no assessment and no plan. Intervention and
/// evaluation follow each other both ways. Everything else that would lead back needs
/// ``CaseFact/Event/wentBack(to:)``.
public struct CaseProgress: Hashable, Sendable {
  public private(set) var stage = CaseStage.laporan
  /// The day since which the case is in this stage.
  public private(set) var stageDay: Day
  public let openedDay: Day
  /// The day of the first assessment; nil before it.
  public private(set) var assessedDay: Day?
  /// The day of the first service; nil before it.
  public private(set) var servedDay: Day?
  /// nil while open.
  public private(set) var closing: Closing?

  /// How and when a case was closed, and from which stage.
  public struct Closing: Hashable, Sendable {
    public let day: Day
    public let outcome: CaseOutcome
    public let stageBefore: CaseStage
  }

  /// A case as its report opens it.
  public init(openedOn day: Day) {
    openedDay = day
    stageDay = day
  }

  public var isClosed: Bool { closing != nil }

  /// The case after `facts`, which come in order of day, then of recording.
  ///
  /// A fact that the rules refuse where it stands changes nothing: a stage is never undone by
  /// something recorded late.
  public static func workedOut(
    openedOn day: Day, from facts: some Sequence<CaseFact>
  )
    -> CaseProgress
  {
    var progress = CaseProgress(openedOn: day)
    for fact in facts {
      var next = progress
      do throws(CaseProblem) {
        try next.apply(fact)
        progress = next
      } catch { continue }
    }
    return progress
  }

  /// Takes one more fact.
  ///
  /// - Throws: the rule that forbids it; the case is then as it was.
  public mutating func apply(_ fact: CaseFact) throws(CaseProblem) {
    guard fact.day >= openedDay else { throw .beforeOpening(openedDay) }
    if case .reopened = fact.event { return try reopen(on: fact.day) }
    guard closing == nil else { throw .isClosed }
    try move(by: fact)
    note(fact)
  }

  private mutating func move(by fact: CaseFact) throws(CaseProblem) {
    switch fact.event {
    case .report, .reopened: break
    case .approach: advance(to: .pendekatan, on: fact.day)
    case .assessment: advance(to: .asesmen, on: fact.day)
    case .plan: advance(to: .rencana, on: fact.day)
    case .service, .intervention: intervene(on: fact.day)
    case .evaluation:
      guard stage >= .intervensi else { throw .stageOrder(from: stage, to: .evaluasi) }
      advance(to: .evaluasi, on: fact.day)
    case .termination: advance(to: .terminasi, on: fact.day)
    case .aftercare:
      guard stage >= .terminasi else { throw .stageOrder(from: stage, to: .bimbinganLanjut) }
      advance(to: .bimbinganLanjut, on: fact.day)
    case .wentBack(let target):
      guard target < stage else { throw .stageOrder(from: stage, to: target) }
      enter(target, on: fact.day)
    case .closed(let outcome): close(on: fact.day, with: outcome)
    }
  }

  private mutating func note(_ fact: CaseFact) {
    switch fact.event {
    case .assessment: assessedDay = min(assessedDay ?? fact.day, fact.day)
    case .service: servedDay = min(servedDay ?? fact.day, fact.day)
    case .report, .approach, .plan, .intervention, .evaluation, .termination, .aftercare,
      .wentBack, .closed, .reopened:
      break
    }
  }

  private mutating func intervene(on day: Day) {
    if stage == .rencana || stage == .evaluasi { enter(.intervensi, on: day) }
  }

  private mutating func close(on day: Day, with outcome: CaseOutcome) {
    closing = Closing(day: day, outcome: outcome, stageBefore: stage)
    enter(.tutup, on: day)
  }

  private mutating func reopen(on day: Day) throws(CaseProblem) {
    guard let closing else { throw .isNotClosed }
    guard day >= closing.day else { throw .beforeLastStep(closing.day) }
    self.closing = nil
    enter(closing.stageBefore, on: day)
  }

  private mutating func advance(to next: CaseStage, on day: Day) {
    if stage < next { enter(next, on: day) }
  }

  private mutating func enter(_ next: CaseStage, on day: Day) {
    stage = next
    stageDay = day
  }
}
