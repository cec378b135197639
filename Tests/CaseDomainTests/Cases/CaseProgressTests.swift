import CaseDomain
import Testing

/// The stage of a case follows from what was recorded, and from nothing else.
@Suite struct CaseProgressTests {
  private static let opened = Day(number: 20_000)

  private func progress(_ events: [CaseFact.Event]) throws -> CaseProgress {
    var progress = CaseProgress(openedOn: Self.opened)
    for (offset, event) in events.enumerated() {
      try progress.apply(CaseFact(event, on: Self.opened.adding(days: offset)))
    }
    return progress
  }

  static let stages: [([CaseFact.Event], CaseStage)] = [
    ([], CaseStage.laporan),
    ([.approach], .pendekatan),
    ([.approach, .assessment], .asesmen),
    ([.assessment], .asesmen),
    ([.assessment, .plan], .rencana),
    ([.assessment, .plan, .service], .intervensi),
    ([.plan, .intervention], .intervensi),
    ([.plan, .service, .evaluation], .evaluasi),
    ([.plan, .service, .evaluation, .service], .intervensi),
    ([.plan, .service, .evaluation, .service, .evaluation], .evaluasi),
    ([.plan, .service, .termination], .terminasi),
    ([.termination, .aftercare], .bimbinganLanjut),
    // Help in need is no assessment and no plan.
    ([.service], .laporan),
    ([.service, .assessment], .asesmen),
    // A second assessment does not lead back.
    ([.plan, .service, .assessment], .intervensi),
    ([.plan, .service, .wentBack(to: .asesmen)], .asesmen),
    ([.plan, .service, .wentBack(to: .asesmen), .plan], .rencana),
    ([.termination, .service], .terminasi),
    ([.closed(.meninggal)], .tutup),
    ([.plan, .service, .closed(.mandiri), .reopened], .intervensi),
    ([.plan, .closed(.mandiri), .reopened, .service], .intervensi),
  ]

  @Test(arguments: stages)
  func followsWhatWasRecorded(_ events: [CaseFact.Event], _ stage: CaseStage) throws {
    #expect(try progress(events).stage == stage)
  }

  static let refusals: [([CaseFact.Event], CaseFact.Event, CaseProblem)] = [
    ([], .evaluation, CaseProblem.stageOrder(from: .laporan, to: .evaluasi)),
    ([.plan], .evaluation, .stageOrder(from: .rencana, to: .evaluasi)),
    ([.plan, .service], .aftercare, .stageOrder(from: .intervensi, to: .bimbinganLanjut)),
    ([.plan], .wentBack(to: .rencana), .stageOrder(from: .rencana, to: .rencana)),
    ([.plan], .wentBack(to: .evaluasi), .stageOrder(from: .rencana, to: .evaluasi)),
    ([], .wentBack(to: .laporan), .stageOrder(from: .laporan, to: .laporan)),
    ([], .reopened, .isNotClosed),
    ([.closed(.mandiri)], .approach, .isClosed),
    ([.closed(.mandiri)], .service, .isClosed),
    ([.closed(.mandiri)], .closed(.pindah), .isClosed),
    ([.closed(.mandiri)], .wentBack(to: .asesmen), .isClosed),
  ]

  @Test(arguments: refusals)
  func refusesAStepOutOfOrderAndStaysAsItWas(
    _ before: [CaseFact.Event], _ event: CaseFact.Event, _ problem: CaseProblem
  ) throws {
    var progress = try progress(before)
    let untouched = progress
    #expect(throws: problem) {
      try progress.apply(CaseFact(event, on: Self.opened.adding(days: 30)))
    }
    #expect(progress == untouched)
  }

  @Test func refusesADayBeforeTheOpening() {
    var progress = CaseProgress(openedOn: Self.opened)
    #expect(throws: CaseProblem.beforeOpening(Self.opened)) {
      try progress.apply(CaseFact(.approach, on: Self.opened.adding(days: -1)))
    }
  }

  @Test func keepsTheDaysThatFiguresNeed() throws {
    let progress = try progress([
      .service, .assessment, .plan, .service, .assessment, .closed(.mandiri),
    ])
    #expect(progress.servedDay == Self.opened)
    #expect(progress.assessedDay == Self.opened.adding(days: 1))
    #expect(progress.stageDay == Self.opened.adding(days: 5))
    #expect(progress.closing?.outcome == .mandiri)
    #expect(progress.closing?.stageBefore == .intervensi)
  }

  @Test(arguments: UInt64(0)..<200)
  func aReplayFindsTheStageThatStepsLedTo(_ seed: UInt64) throws {
    var generator = SeededNumbers(seed: seed)
    var progress = CaseProgress(openedOn: Self.opened)
    var taken: [CaseFact] = []
    var day = Self.opened
    for _ in 0..<40 {
      day = day.adding(days: Int(generator.next() % 3))
      let fact = CaseFact(Self.events[Int(generator.next() % UInt64(Self.events.count))], on: day)
      let before = progress
      do throws(CaseProblem) {
        try progress.apply(fact)
        taken.append(fact)
      } catch {
        #expect(progress == before, "seed \(seed)")
      }
      let replay = CaseProgress.workedOut(openedOn: Self.opened, from: taken)
      #expect(replay == progress, "seed \(seed)")
      #expect(progress.isClosed == (progress.stage == .tutup), "seed \(seed)")
    }
  }

  private static let events: [CaseFact.Event] =
    [
      .approach, .assessment, .plan, .service, .intervention, .evaluation, .termination,
      .aftercare, .reopened, .reopened,
    ] + CaseStage.allCases.map { .wentBack(to: $0) } + [.closed(.mandiri), .closed(.pindah)]
}

/// SplitMix64, so that a failure can be repeated from its seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
