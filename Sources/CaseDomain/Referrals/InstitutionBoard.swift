/// The institutions with their room on one day.
public struct InstitutionBoard: Hashable, Sendable {
  public let day: Day
  /// By name.
  public let lines: [Line]

  /// One institution.
  public struct Line: Hashable, Sendable, Identifiable {
    public let institution: Institution
    /// By location and care class.
    public let places: [Place]
    /// Referrals without any answer.
    public let unanswered: Int
    /// Referrals on the waiting list.
    public let waiting: Int

    public var id: Int64 { institution.id }
    public var capacity: Int { places.reduce(0) { $0 + $1.capacity } }
    public var occupied: Int { places.reduce(0) { $0 + $1.occupied } }

    public init(institution: Institution, places: [Place], unanswered: Int, waiting: Int) {
      self.institution = institution
      self.places = places
      self.unanswered = unanswered
      self.waiting = waiting
    }
  }

  /// Room of one care class at one location.
  public struct Place: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let location: String
    public let careClass: String
    public let capacity: Int
    /// The last count of the institution, our clients who came since, less those who left.
    public let occupied: Int
    /// The day of the last count; nil when the institution never told one.
    public let countedOn: Day?
    /// Referrals on the waiting list for this place.
    public let waiting: Int

    /// 0 where more live there than there is room for.
    public var free: Int { max(0, capacity - occupied) }

    public init(
      id: Int64, location: String, careClass: String, capacity: Int, occupied: Int,
      countedOn: Day?, waiting: Int
    ) {
      self.id = id
      self.location = location
      self.careClass = careClass
      self.capacity = capacity
      self.occupied = occupied
      self.countedOn = countedOn
      self.waiting = waiting
    }
  }

  public init(day: Day, lines: [Line]) {
    self.day = day
    self.lines = lines
  }
}
