/// One distribution round of a programme in an area.
public struct ProgrammeRound: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The programme's code.
  public let programme: String
  /// A province, kabupaten/kota or kecamatan.
  public let area: WilayahCode
  /// `Juni 2017`.
  public let name: String
  public let from: Day
  public let to: Day
  /// Kilograms or rupiah for each family; 0 when not set.
  public let due: Int
  /// Rupiah that a family pays; 0 for free.
  public let price: Int
  public let counts: Counts

  /// What was recorded in the round, inside the account's area.
  public struct Counts: Hashable, Sendable {
    /// Desa visited.
    public var visits: Int
    public var beneficiaries: Int
    public var replacements: Int

    public init(visits: Int = 0, beneficiaries: Int = 0, replacements: Int = 0) {
      self.visits = visits
      self.beneficiaries = beneficiaries
      self.replacements = replacements
    }
  }

  public init(
    id: Int64, programme: String, area: WilayahCode, name: String, from: Day, to: Day, due: Int,
    price: Int, counts: Counts = Counts()
  ) {
    self.id = id
    self.programme = programme
    self.area = area
    self.name = name
    self.from = from
    self.to = to
    self.due = due
    self.price = price
    self.counts = counts
  }
}

/// The programmes and their rounds as one account sees them.
public struct ProgrammeOverview: Hashable, Sendable {
  /// Every programme, those in force first, by their beginning.
  public var programmes: [Programme]
  /// The latest rounds first.
  public var rounds: [ProgrammeRound]
  /// Complaints not forwarded and not resolved yet.
  public var waitingComplaints: Int

  public init(programmes: [Programme], rounds: [ProgrammeRound], waitingComplaints: Int) {
    self.programmes = programmes
    self.rounds = rounds
    self.waitingComplaints = waitingComplaints
  }
}

/// A round with its desa and what a visit found in each.
public struct MonitoringBoard: Hashable, Sendable {
  public var round: ProgrammeRound
  /// Every desa of the round inside the account's area, by code.
  public var rows: [Row]
  public var replacements: [Replacement]
  public var socialisations: [Socialisation]
  /// Complaints about the programme that were received within the round's days.
  public var complaints: [Complaint]

  public struct Row: Hashable, Sendable, Identifiable {
    public let area: WilayahCode
    /// nil for a desa without a visit.
    public let visit: MonitoringVisit?
    /// Families of the beneficiary list.
    public let beneficiaries: Int

    public var id: WilayahCode { area }

    public init(area: WilayahCode, visit: MonitoringVisit?, beneficiaries: Int) {
      self.area = area
      self.visit = visit
      self.beneficiaries = beneficiaries
    }
  }

  public init(
    round: ProgrammeRound, rows: [Row], replacements: [Replacement] = [],
    socialisations: [Socialisation] = [], complaints: [Complaint] = []
  ) {
    self.round = round
    self.rows = rows
    self.replacements = replacements
    self.socialisations = socialisations
    self.complaints = complaints
  }

  public var visits: [MonitoringVisit] { rows.compactMap(\.visit) }
}

/// A 6T visit to a desa in a round.
public struct MonitoringVisit: Hashable, Sendable {
  public let id: Int64
  public let day: Day
  public let officer: String
  public let found: SixRights
  public let note: String

  public init(id: Int64, day: Day, officer: String, found: SixRights, note: String) {
    self.id = id
    self.day = day
    self.officer = officer
    self.found = found
    self.note = note
  }
}

/// One line of the *rekap penggantian*: a card that changes hands, proposed or decided.
public struct Replacement: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let area: WilayahCode
  /// Personal data: names.
  public let outgoing: String
  public let incoming: String
  public let reason: String
  public let minute: String
  public let minuteDay: Day?
  /// Empty while proposed.
  public let decidedBy: String
  public let decidedDay: Day?

  public init(
    id: Int64, area: WilayahCode, outgoing: String, incoming: String, reason: String,
    minute: String, minuteDay: Day?, decidedBy: String, decidedDay: Day?
  ) {
    self.id = id
    self.area = area
    self.outgoing = outgoing
    self.incoming = incoming
    self.reason = reason
    self.minute = minute
    self.minuteDay = minuteDay
    self.decidedBy = decidedBy
    self.decidedDay = decidedDay
  }
}

/// A meeting at which a programme was explained.
public struct Socialisation: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let area: WilayahCode
  public let day: Day
  public let place: String
  public let attendees: Int
  public let topic: String
  public let officer: String

  public init(
    id: Int64, area: WilayahCode, day: Day, place: String, attendees: Int, topic: String,
    officer: String
  ) {
    self.id = id
    self.area = area
    self.day = day
    self.place = place
    self.attendees = attendees
    self.topic = topic
    self.officer = officer
  }
}
