/// Which referrals are wanted; lists and counts take the same value.
public struct ReferralFilter: Hashable, Sendable {
  public var area: WilayahCode
  /// Only those without an answer or on a waiting list.
  public var isOpen: Bool
  public var institution: Int64?
  /// Only one client's, wherever it lived then.
  public var client: ClientID?
  /// Only those sent in these days.
  public var days: ClosedRange<Day>?

  public init(
    area: WilayahCode, isOpen: Bool = false, institution: Int64? = nil, client: ClientID? = nil,
    days: ClosedRange<Day>? = nil
  ) {
    self.area = area
    self.isOpen = isOpen
    self.institution = institution
    self.client = client
    self.days = days
  }
}

/// How many live in a place on a day, as the institution counts them.
public struct OccupancyCount: Hashable, Sendable {
  public var place: Int64
  public var day: Day
  public var occupied: Int

  public init(place: Int64, day: Day, occupied: Int) {
    self.place = place
    self.day = day
    self.occupied = occupied
  }
}
