import CaseDomain
import Testing

/// What an event adds up to, over one of every kind of participant.
struct EventResultTests {
  static func line(
    _ id: Int64, _ kabupaten: WilayahCode = ResultSamples.banjar,
    state: ParticipantState = .diundang, walkIn: Bool = false, substitute: Bool = false,
    known: Bool = true, sex: Sex? = .female, halves: Int = 8, pre: Int? = nil, post: Int? = nil,
    kinds: [String] = ["TKSK"], trained: Bool = true
  ) -> EventResult.Line {
    EventResult.Line(
      participant: BimtekParticipant(
        id: id, number: Int(id), name: "Peserta \(id)", kabupaten: kabupaten, represents: "TKSK"),
      state: state, isWalkIn: walkIn, isSubstitute: substitute, isKnown: known, sex: sex,
      attendance: EventResult.Attendance(
        twelfths: 6 * halves, sessions: 4, isPresent: halves > 0, lessonHours: halves),
      pre: pre, post: post, registry: EventResult.Registry(kinds: kinds, isTrained: trained))
  }

  static let everyCase = [
    line(1, sex: .male),
    line(2, kinds: ["PSM"], trained: false),
    line(3, sex: nil, kinds: [], trained: false),
    line(4, ResultSamples.banjarmasin, walkIn: true, known: false, halves: 2, kinds: []),
    line(5, ResultSamples.banjarmasin, halves: 0),
    line(6, ResultSamples.banjarmasin, state: .diganti, halves: 0),
    line(
      7, ResultSamples.banjarmasin, state: .terkonfirmasi, substitute: true, halves: 7,
      trained: false),
  ]

  @Test func reconcilesEveryCaseInItsKabupaten() throws {
    let reconciliation = BimtekReconciliation(of: ResultSamples.result(Self.everyCase))
    #expect(reconciliation.lines.map(\.kabupaten.dotted) == ["63.03", "63.71"])
    let banjar = try #require(reconciliation.lines.first?.counts)
    #expect((banjar.invited, banjar.came, banjar.absent) == (3, 3, 0))
    #expect((banjar.unregistered, banjar.otherPillar, banjar.neverTrained) == (1, 1, 2))
    #expect((banjar.cameMale, banjar.cameFemale, banjar.cameUnknown) == (1, 1, 1))
    let city = try #require(reconciliation.lines.last?.counts)
    #expect((city.invited, city.substitutes, city.walkIns, city.confirmed) == (2, 1, 1, 1))
    #expect((city.came, city.absent, city.withdrawn) == (2, 1, 1))
    #expect((city.unregistered, city.otherPillar, city.neverTrained) == (1, 0, 1))
  }

  /// An event whose list is of those who came tells of no invitations, which is not nobody.
  @Test func invitationsThatNobodyRecordedAreNotNone() {
    let came = [Self.line(1, walkIn: true), Self.line(2, walkIn: true)]
    let total = BimtekReconciliation(of: ResultSamples.result(came)).total
    #expect(total.invited == nil)
    #expect((total.walkIns, total.came) == (2, 2))
  }

  /// Everybody on the list is in exactly one of the columns, whichever way they are added.
  @Test func theColumnsAddUp() {
    let reconciliation = BimtekReconciliation(of: ResultSamples.result(Self.everyCase))
    for counts in reconciliation.lines.map(\.counts) + [reconciliation.total] {
      #expect(
        (counts.invited ?? 0) + counts.substitutes + counts.walkIns
          == counts.came + counts.absent + counts.withdrawn)
    }
    #expect(reconciliation.total.came == reconciliation.lines.reduce(0) { $0 + $1.counts.came })
  }

  /// Exactly the share is enough; a share that only rounds up to it is not.
  static let shares: [(twelfths: Int, sessions: Int, percent: Int, isEligible: Bool)] = [
    (1008, 100, 84, true), (1007, 100, 84, false), (10_068, 1000, 84, false),
    (100_795, 10_000, 84, false), (42, 4, 87, true), (42, 4, 88, false), (0, 0, 0, false),
    (0, 8, 0, true), (96, 8, 100, true),
  ]

  @Test(arguments: shares)
  func isEligibleFromTheShareOn(twelfths: Int, sessions: Int, percent: Int, isEligible: Bool) {
    let line = EventResult.Line(
      participant: Self.line(1).participant, state: .diundang,
      attendance: EventResult.Attendance(
        twelfths: twelfths, sessions: sessions, isPresent: twelfths > 0, lessonHours: 0))
    #expect(line.isEligible(from: percent) == isEligible)
  }

  @Test func whoWasReplacedIsNeverEligible() {
    #expect(!Self.line(1, state: .diganti).isEligible(from: 84))
    #expect(!Self.line(1, state: .batal).isEligible(from: 84))
  }

  @Test func gainIsOfThoseWhoWroteBoth() {
    let gain = TestGain(of: [
      Self.line(1, pre: 500, post: 750), Self.line(2, pre: 600, post: 600),
      Self.line(3, pre: 805, post: 700), Self.line(4, pre: 1000), Self.line(5, post: 1000),
      Self.line(6),
    ])
    #expect((gain.pre, gain.post, gain.both) == (4, 4, 3))
    // 1905 / 3 = 635, 2050 / 3 = 683.33…, 145 / 3 = 48.33….
    #expect(gain.meanPre == 635)
    #expect(gain.meanPost == 683)
    #expect(gain.meanGain == 48)
    #expect((gain.better, gain.same, gain.worse) == (1, 1, 1))
  }

  @Test func nobodyWithBothHasNoGain() {
    let gain = TestGain(of: [Self.line(1, pre: 500), Self.line(2, post: 900)])
    #expect(gain.meanGain == nil)
    #expect(gain.both == 0)
  }

  @Test func meansOfAnswersCountEachOnce() {
    let first = EventResult.Evaluation(
      id: 1, session: nil, aspect: "Tempat", counts: [0, 0, 1, 1, 1])
    let second = EventResult.Evaluation(
      id: 2, session: 3, aspect: "Materi", counts: [1, 0, 0, 0, 0])
    let none = EventResult.Evaluation(id: 3, session: 3, aspect: "-", counts: [0, 0, 0, 0, 0])
    #expect(first.meanHundredths == 400)
    #expect(none.meanHundredths == nil)
    // (3 + 4 + 5 + 1) / 4 = 3.25.
    #expect(EventResult.Evaluation.mean(of: [first, second, none]) == 325)
  }
}

/// An invented event around some lines.
enum ResultSamples {
  static let banjar = code("63.03")
  static let banjarmasin = code("63.71")
  static let day = Day(number: 20_000)

  static func result(_ lines: [EventResult.Line]) -> EventResult {
    EventResult(
      event: BimtekEvent(
        id: 1, code: "TKSK24", name: "Bimtek", place: "Banjarmasin", from: day,
        to: day.adding(days: 2), participantCount: lines.count, sessions: []),
      about: EventResult.About(), sessionsHeld: 4, lines: lines)
  }

  static func code(_ text: String) -> WilayahCode {
    guard let code = WilayahCode(text) else { preconditionFailure("\(text) is no code") }
    return code
  }
}
