import CaseDomain
import Testing

/// Who is invited when there are more than seats.
struct ParticipantDrawTests {
  private let first = WilayahCode("63.01") ?? Wilayah.provinces[0]
  private let second = WilayahCode("63.02") ?? Wilayah.provinces[0]

  private func candidate(
    _ row: Int64, _ name: String = "Nama", in kabupaten: WilayahCode? = nil,
    trained: Int? = nil, since: Int = 100
  ) -> DrawCandidate {
    DrawCandidate(
      name: name, kabupaten: kabupaten ?? first, lastTraining: trained.map(Day.init(number:)),
      since: Day(number: since), row: row)
  }

  @Test func theNeverTrainedComeFirstThenTheLongestAgoThenTheLongestInOffice() {
    let people = [
      candidate(1, trained: 900), candidate(2, trained: 300), candidate(3, since: 90),
      candidate(4, since: 50), candidate(5, "Budi", since: 90), candidate(6, "Budi", since: 90),
    ]
    let chosen = ParticipantDraw(kind: "TKSK").chosen(from: people) { _ in nil }
    #expect(chosen.map(\.row) == [4, 5, 6, 3, 2, 1])
    let shuffled = ParticipantDraw(kind: "TKSK").chosen(from: people.reversed()) { _ in nil }
    #expect(shuffled == chosen)
  }

  @Test func seatsAndALimitForEachKabupatenAreKept() {
    let people = (1...5).map { candidate($0) } + (6...9).map { candidate($0, in: second) }
    var draw = ParticipantDraw(kind: "TKSK")
    let seats: (WilayahCode) -> Int? = { $0 == first ? 2 : 0 }
    #expect(draw.chosen(from: people, seats: seats).map(\.row) == [1, 2])
    draw.perKabupaten = 1
    #expect(draw.chosen(from: people, seats: seats).map(\.row) == [1])
    #expect(draw.chosen(from: people) { _ in nil }.map(\.row) == [1, 6])
    #expect(draw.limit(nil) == 1)
    #expect(draw.limit(-3) == 0)
  }

  @Test func onlyTheUntrainedAreTakenWhereWanted() {
    let people = [candidate(1, trained: 900), candidate(2)]
    let draw = ParticipantDraw(kind: "TKSK", onlyUntrained: true)
    #expect(draw.chosen(from: people) { _ in nil }.map(\.row) == [2])
  }
}

/// Times of day as people type them, and what a session makes of them.
struct SessionPlanTests {
  static let times: [(String, Int?)] = [
    ("08.00", 480), ("8:05", 485), ("0830", 510), ("8", 480), ("00.00", 0), ("23.59", 1439),
    ("24.00", nil), ("8.60", nil), ("8.5", nil), ("", nil), ("a", nil), ("12345", nil),
    ("8.00.00", nil), ("٨.00", nil), ("-8", nil), (".", nil),
  ]

  @Test(arguments: times) func readsATime(text: String, minute: Int?) {
    #expect(ClockReading.minute(in: text) == minute)
  }

  static let lessons: [(minutes: Int, hours: Int)] = [
    (45, 1), (90, 2), (89, 1), (180, 4), (44, 0), (0, 0), (-5, 0),
  ]

  /// A lesson hour has 45 minutes (FACTS 7.1: 4 × 45).
  @Test(arguments: lessons) func countsWholeLessonHours(minutes: Int, hours: Int) {
    #expect(SessionPlan.lessonHours(minutes: minutes) == hours)
  }

  static let overlaps: [(start: Int, end: Int, day: Int, isOne: Bool)] = [
    (480, 570, 0, true), (500, 510, 0, true), (400, 481, 0, true), (569, 600, 0, true),
    (570, 600, 0, false), (400, 480, 0, false), (480, 570, 1, false),
  ]

  @Test(arguments: overlaps)
  func twoSessionsOverlapWhenTheyShareAMinute(start: Int, end: Int, day: Int, isOne: Bool) {
    let held = BimtekSession(
      id: 1, number: 1, day: Day(number: 10), startMinute: 480, endMinute: 570, topic: "A",
      lessonHours: 2)
    let plan = SessionPlan(
      day: Day(number: 10 + day), startMinute: start, endMinute: end, topic: "B")
    #expect(plan.overlaps(held) == isOne)
  }

  @Test func theFormRefusesWhatIsNoTime() {
    var values = FormValues([
      SessionForm.day: "2026-11-22", SessionForm.start: "9", SessionForm.end: "8.30",
    ])
    #expect(throws: FieldFault(SessionForm.end, .rule(.bimtek(.sessionEndsBeforeStart)))) {
      try SessionPlan(values)
    }
    values[SessionForm.start] = "pagi"
    #expect(throws: FieldFault(SessionForm.start, .rule(.bimtek(.timeUnreadable)))) {
      try SessionPlan(values)
    }
  }
}
