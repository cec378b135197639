/// A kecamatan without TKSK, recorded with its reason and the steps reached.
public struct TKSKVacancy: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let kecamatan: WilayahCode
  /// The first day without holder.
  public let from: Day
  /// A raw value of ``EndingGround``, or an office's own words.
  public let reason: String
  /// The day the next holder began; nil while it is open.
  public let filled: Day?
  /// In the order of their days.
  public let steps: [Reached]

  /// A step that was begun.
  public struct Reached: Hashable, Sendable {
    public let step: SuccessionStep
    public let day: Day
    public let note: String

    public init(step: SuccessionStep, day: Day, note: String = "") {
      self.step = step
      self.day = day
      self.note = note
    }
  }

  public init(
    id: Int64, kecamatan: WilayahCode, from: Day, reason: String, filled: Day? = nil,
    steps: [Reached] = []
  ) {
    self.id = id
    self.kecamatan = kecamatan
    self.from = from
    self.reason = reason
    self.filled = filled
    self.steps = steps
  }

  /// Whether the kecamatan is without holder on a day, as this record says.
  public func isOpen(on day: Day) -> Bool { from <= day && filled.map { $0 > day } ?? true }

  /// Days without holder up to `day`.
  public func days(on day: Day) -> Int { max(0, day.number - from.number) }

  /// The steps and their days as they were known on a day.
  public func clock(on day: Day) -> SuccessionClock {
    SuccessionClock(vacantFrom: from, steps: steps.filter { $0.day <= day }, day: day)
  }
}

/// How far a succession has come on a day, beside the days that are expected.
public struct SuccessionClock: Hashable, Sendable {
  /// The step that runs; nil before the first.
  public let current: SuccessionStep?
  /// Calendar days in the current step, or without any step since the vacancy.
  public let days: Int
  /// Working days in the current step.
  public let workingDays: Int
  /// Working days since the first step at the province; nil before it.
  public let provinceDays: Int?

  init(vacantFrom: Day, steps: [TKSKVacancy.Reached], day: Day) {
    let last = steps.max { ($0.step.number, $0.day) < ($1.step.number, $1.day) }
    let since = last?.day ?? vacantFrom
    current = last?.step
    days = max(0, day.number - since.number)
    workingDays = since.workingDays(to: day)
    provinceDays = steps.filter { $0.step.expectedDays != nil }.map(\.day).min()
      .map { $0.workingDays(to: day) }
  }

  /// Working days beyond what the running step is expected to take; nil where nothing is.
  public var overdue: Int? {
    guard let expected = current?.expectedDays, workingDays > expected else { return nil }
    return workingDays - expected
  }
}
