/// Makes the case of one invented client: how far it came, what was given, what is still due.
///
/// It draws from a stream of its own, so that people are the same with and without cases.
struct TrainingCase {
  private let today: Day
  private var random: TrainingRandom
  private var file: BulkCase
  /// The day of the last step so far.
  private var day: Day

  /// Of a thousand clients that many have a case.
  private static let perMille = 60

  /// The case of a client with this uid; nil for most.
  static func file(of client: UID, seed: UInt64, today: Day) -> BulkCase? {
    var random = TrainingRandom(seed: seed, place: Int64(bitPattern: client.low) &+ 26)
    guard random.happens(perMille) else { return nil }
    return TrainingCase(random, today: today).made()
  }

  private init(_ random: TrainingRandom, today: Day) {
    self.today = today
    self.random = random
    day = today.adding(days: -self.random.within(2...640))
    file = BulkCase(
      uid: Self.uid(day, &self.random), opened: day, risk: Self.risks.draw(&self.random))
  }

  private consuming func made() -> BulkCase {
    step(.laporan, Self.reports, after: 0...0, channel: "lapangan")
    // Old cases have come further than young ones.
    let steps = random.within(0...3) + (today.number - day.number) / 60
    if steps > 0 { step(.pendekatan, Self.approaches, after: 1...8, channel: "lisan") }
    if steps > 1 { assess() }
    if steps > 2 { plan() }
    if steps > 3 { serve() }
    if steps > 4 { step(.evaluasi, Self.evaluations, after: 20...60) }
    if steps > 6, random.happens(600) { close() } else { promise() }
    return file
  }

  /// Goes on some days; false when that would be in the future.
  private mutating func advance(_ days: ClosedRange<Int>) -> Bool {
    let next = day.adding(days: random.within(days))
    guard next <= today else { return false }
    day = next
    return true
  }

  private mutating func step(
    _ kind: CaseStepKind, _ notes: [String], after days: ClosedRange<Int>, channel: String = ""
  ) {
    guard advance(days) else { return }
    var step = BulkCase.Step(uid: uid(), kind: kind, day: day, note: random.pick(notes))
    step.channel = channel
    file.steps.append(step)
  }

  private mutating func assess() {
    guard advance(2...14) else { return }
    var step = BulkCase.Step(
      uid: uid(), kind: .asesmen, day: day, note: random.pick(Self.assessments))
    for area in AssessmentArea.allCases {
      step.scores[area] = AssessmentScore(rawValue: random.within(1...4))
    }
    file.steps.append(step)
  }

  private mutating func plan() {
    guard advance(0...7) else { return }
    file.steps.append(
      BulkCase.Step(uid: uid(), kind: .rencana, day: day, note: Self.planNote))
    for service in Self.services.prefix(random.within(1...3)) {
      let promised = day.adding(days: random.within(10...70))
      let isDone = promised < today && random.happens(700)
      file.plan.append(
        BulkCase.PlanItem(
          uid: uid(), service: service.code, goal: service.what, promised: promised,
          done: isDone ? promised : nil))
    }
  }

  private mutating func serve() {
    for _ in 0..<random.within(1...3) where advance(1...25) {
      let service = random.pick(Self.services)
      let source = Self.sources.draw(&random)
      file.services.append(
        BulkCase.Service(
          uid: uid(), day: day, service: service.code, spm: service.spm, what: service.what,
          amount: service.thousands * 1000, source: source, giver: Self.giver(source)))
    }
  }

  private mutating func close() {
    guard advance(10...40) else { return promise() }
    var step = BulkCase.Step(uid: uid(), kind: .tutup, day: day, note: "")
    step.target = Self.outcomes.draw(&random).rawValue
    step.reason = random.pick(Self.reasons)
    file.steps.append(step)
  }

  /// Most open cases have something due, some of it late.
  private mutating func promise() {
    guard random.happens(550) else { return }
    file.followUps.append(
      BulkCase.FollowUp(
        uid: uid(), title: random.pick(Self.promises),
        due: today.adding(days: random.within(-20...30))))
  }

  private mutating func uid() -> UID { Self.uid(day, &random) }

  private static func uid(_ day: Day, _ random: inout TrainingRandom) -> UID {
    UID(at: Moment(day: day, minuteOfDay: 560, in: .wita), using: &random)
  }
}
