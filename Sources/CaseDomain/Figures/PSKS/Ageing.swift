/// How old the PSKS data of each area are, number and qualification apart (FACTS 8).
public struct Ageing: Hashable, Sendable {
  public var request: RecapRequest
  public var thresholds: Thresholds
  public var lines: [Line]
  public var checkCode: CheckCode

  /// From how many days on data are old; a setting of the province.
  public struct Thresholds: Hashable, Sendable {
    public var warningDays: Int
    public var staleDays: Int

    /// What holds where the province has set nothing: a third and half of a year.
    public static let standard = Thresholds(warningDays: 120, staleDays: 180)

    public init(warningDays: Int, staleDays: Int) {
      self.warningDays = warningDays
      self.staleDays = staleDays
    }

    /// Reads `120/180`; nil unless both are above 0 and in this order.
    public init?(_ text: String) {
      let parts = text.split(separator: "/").map { Int($0) }
      guard parts.count == 2, let warning = parts[0], let stale = parts[1], warning > 0,
        stale >= warning
      else { return nil }
      self.init(warningDays: warning, staleDays: stale)
    }

    public var text: String { "\(warningDays)/\(staleDays)" }

    /// How data of this age are judged; what was never updated is stale.
    public func verdict(days: Int?) -> Verdict {
      guard let days, days < staleDays else { return .stale }
      return days < warningDays ? .fresh : .warning
    }
  }

  public enum Verdict: String, Hashable, Sendable {
    case fresh = "baru"
    case warning = "menua"
    case stale = "basi"
  }

  public struct Line: Hashable, Sendable {
    public var area: WilayahCode
    /// Roles and institutions in force.
    public var entries: Int
    public var neverVerified: Int
    /// The last day on which a role, an institution or a declaration was recorded, changed,
    /// confirmed or verified; nil for never.
    public var lastNumber: Day?
    /// The last day on which a training of somebody with a role there was recorded or changed.
    public var lastQualification: Day?
    /// Kinds in use of which nothing was told, in the official order.
    public var silentKinds: [String]

    public init(
      area: WilayahCode, entries: Int, neverVerified: Int, lastNumber: Day?,
      lastQualification: Day?, silentKinds: [String]
    ) {
      self.area = area
      self.entries = entries
      self.neverVerified = neverVerified
      self.lastNumber = lastNumber
      self.lastQualification = lastQualification
      self.silentKinds = silentKinds
    }
  }

  public init(
    request: RecapRequest, thresholds: Thresholds, lines: [Line], checkCode: CheckCode
  ) {
    self.request = request
    self.thresholds = thresholds
    self.lines = lines
    self.checkCode = checkCode
  }

  /// Days since `day` at the position; nil for never.
  public func days(since day: Day?) -> Int? { day.map { request.position.number - $0.number } }

  public func verdict(since day: Day?) -> Verdict { thresholds.verdict(days: days(since: day)) }
}
