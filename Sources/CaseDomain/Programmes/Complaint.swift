/// A complaint: received, forwarded, resolved by who may (FACTS 4.1).
public struct Complaint: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// `P-2026-0007`.
  public let number: String
  public let day: Day
  public let area: WilayahCode
  /// The programme's code; empty for none.
  public let programme: String
  /// Personal data, as is ``matter``.
  public let reporter: String
  public let channel: String
  public let matter: String
  /// Empty while it waits.
  public let forwardedTo: String
  public let forwardedDay: Day?
  public let resolvedDay: Day?
  public let resolution: String

  public init(
    id: Int64, number: String, day: Day, area: WilayahCode, programme: String, reporter: String,
    channel: String, matter: String, forwardedTo: String = "", forwardedDay: Day? = nil,
    resolvedDay: Day? = nil, resolution: String = ""
  ) {
    self.id = id
    self.number = number
    self.day = day
    self.area = area
    self.programme = programme
    self.reporter = reporter
    self.channel = channel
    self.matter = matter
    self.forwardedTo = forwardedTo
    self.forwardedDay = forwardedDay
    self.resolvedDay = resolvedDay
    self.resolution = resolution
  }

  /// Where a complaint stands, worked out from its dates.
  public enum State: String, CaseIterable, Hashable, Sendable {
    case waiting = "menunggu"
    case forwarded = "diteruskan"
    case resolved = "selesai"
  }

  public var state: State {
    if resolvedDay != nil { return .resolved }
    return forwardedDay != nil ? .forwarded : .waiting
  }

  /// Days since it was received, until it was resolved or until `today`.
  public func age(on today: Day) -> Int { (resolvedDay ?? today).number - day.number }
}

/// Which complaints are listed.
public struct ComplaintFilter: Hashable, Sendable {
  public var area: WilayahCode
  /// nil for every state.
  public var state: Complaint.State?
  /// The programme's code; nil for every one and none.
  public var programme: String?
  /// Only those received in these days.
  public var days: ClosedRange<Day>?

  public init(
    area: WilayahCode, state: Complaint.State? = nil, programme: String? = nil,
    days: ClosedRange<Day>? = nil
  ) {
    self.area = area
    self.state = state
    self.programme = programme
    self.days = days
  }
}
