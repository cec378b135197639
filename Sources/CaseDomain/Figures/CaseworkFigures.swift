/// What the case work of an area came to, every figure on the same day.
///
/// Outcomes and medians are of the twelve months up to the day, services of its calendar year;
/// the filters of the lists behind the numbers are made by
/// ``services(in:to:)`` and ``twelveMonths(to:)``, as the figures themselves.
public struct CaseworkFigures: Hashable, Sendable {
  public var area: WilayahCode
  public var position: Day
  /// Open cases (*kasus*) per stage; stages without any are left out.
  public var openByStage: [CaseStage: Int]
  /// Cases closed in the twelve months per outcome; outcomes without any are left out.
  public var closedByOutcome: [CaseOutcome: Int]
  /// From report to first assessment and to first service, of cases opened in the twelve months.
  public var toAssessment: MedianDays?
  public var toService: MedianDays?
  /// The services of the year up to the day.
  public var services: ServiceFigures
  /// What waits in the area, whoever has to do it.
  public var agenda: AgendaCounts

  public init(
    area: WilayahCode, position: Day, openByStage: [CaseStage: Int] = [:],
    closedByOutcome: [CaseOutcome: Int] = [:], toAssessment: MedianDays? = nil,
    toService: MedianDays? = nil, services: ServiceFigures, agenda: AgendaCounts
  ) {
    self.area = area
    self.position = position
    self.openByStage = openByStage
    self.closedByOutcome = closedByOutcome
    self.toAssessment = toAssessment
    self.toService = toService
    self.services = services
    self.agenda = agenda
  }

  /// The services that are counted: those of the calendar year of `day` up to it.
  public static func services(in area: WilayahCode, to day: Day) -> ServiceFilter {
    ServiceFilter(area: area, from: Day(year: day.parts.year, month: 1, day: 1), to: day)
  }

  /// The twelve months that end with `day`.
  public static func twelveMonths(to day: Day) -> ClosedRange<Day> {
    let (year, month, number) = day.parts
    // 29 February has no like in the year before.
    let before = Day(year: year - 1, month: month, day: number) ?? day.adding(days: -366)
    return before.adding(days: 1)...day
  }
}

/// How long something took in the middle case.
public struct MedianDays: Hashable, Sendable {
  /// Days × 2, so that the middle between two cases is a whole number.
  public var halfDays: Int
  /// The cases behind it.
  public var cases: Int

  public init(halfDays: Int, cases: Int) {
    self.halfDays = halfDays
    self.cases = cases
  }

  /// The median of days of which each occurs so often, in ascending order; nil without cases.
  public init?(histogram: [(days: Int, cases: Int)]) {
    let cases = histogram.reduce(0) { $0 + $1.cases }
    guard cases > 0 else { return nil }
    func day(at index: Int) -> Int {
      var passed = 0
      for step in histogram {
        passed += step.cases
        if index < passed { return step.days }
      }
      return 0
    }
    self.init(halfDays: day(at: (cases - 1) / 2) + day(at: cases / 2), cases: cases)
  }
}
