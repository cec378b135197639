/// What an office plans of an event and says about it (FACTS 7.1).
public struct EventPlan: Hashable, Sendable {
  /// The short code that commands take; capitals, no blanks.
  public var code: String
  public var name: String
  public var place: String
  public var from: Day
  /// The last day.
  public var to: Day
  public var state: EventState
  /// What a certificate of the event stands for.
  public var level: TrainingLevel
  public var texts: Texts
  /// Guests that are not counted among the participants.
  public var guests: Int
  public var rules: Rules
  /// The headcount of invitations that an office reported without names; nil when nobody did.
  public var invitedReported: Int?

  /// What papers say of the event; each may be empty.
  public struct Texts: Hashable, Sendable {
    /// *Maksud*.
    public var purpose = ""
    /// *Tujuan*.
    public var aim = ""
    public var opener = ""
    public var partners = ""
    public var organiser = ""
    /// The code in the office's budget (DPA).
    public var budgetCode = ""

    public init() {}
  }

  /// The event's own settings of attendance.
  public struct Rules: Hashable, Sendable {
    /// The share of the sessions in percent from which on a certificate is given.
    public var threshold = 84
    /// Minutes after the start from which on a scan is late.
    public var lateMinutes = 15
    /// Minutes before the start from which on a session takes scans.
    public var openMinutes = 60
    /// The set of letters that marks have.
    public var attendanceSet: Int64 = 1

    public init() {}
  }

  public init(
    code: String, name: String, place: String, from: Day, to: Day, state: EventState = .rencana,
    level: TrainingLevel = .lain, texts: Texts = Texts(), guests: Int = 0, rules: Rules = Rules(),
    invitedReported: Int? = nil
  ) {
    self.code = code
    self.name = name
    self.place = place
    self.from = from
    self.to = to
    self.state = state
    self.level = level
    self.texts = texts
    self.guests = guests
    self.rules = rules
    self.invitedReported = invitedReported
  }
}
