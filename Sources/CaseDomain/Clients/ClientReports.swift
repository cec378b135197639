/// What DTSEN said of a person on a day, as reported and never computed (FACTS 6.3).
public struct DTSENReport: Hashable, Sendable {
  public let day: Day
  public let status: DTSENStatus
  /// 1 (lowest) to 10; nil where none was told.
  public let decile: Int?
  public let source: String
  public let recordedBy: String

  public init(day: Day, status: DTSENStatus, decile: Int?, source: String, recordedBy: String) {
    self.day = day
    self.status = status
    self.decile = decile
    self.source = source
    self.recordedBy = recordedBy
  }
}

/// Whether a person receives a programme, as reported on a day.
public struct MembershipReport: Hashable, Sendable {
  public let programme: String
  public let day: Day
  public let isMember: Bool
  public let source: String
  public let note: String

  public init(programme: String, day: Day, isMember: Bool, source: String, note: String) {
    self.programme = programme
    self.day = day
    self.isMember = isMember
    self.source = source
    self.note = note
  }
}

/// One move of a person.
public struct PersonMove: Hashable, Sendable {
  public let day: Day
  /// A desa, or a kecamatan where the desa is not known.
  public let from: WilayahCode
  public let to: WilayahCode
  public let fromAddress: String
  public let toAddress: String
  public let reason: String
  public let recordedBy: String

  public init(
    day: Day, from: WilayahCode, to: WilayahCode, fromAddress: String, toAddress: String,
    reason: String, recordedBy: String
  ) {
    self.day = day
    self.from = from
    self.to = to
    self.fromAddress = fromAddress
    self.toAddress = toAddress
    self.reason = reason
    self.recordedBy = recordedBy
  }
}

/// One value of a client's records that was replaced; numbers of people are masked.
public struct ClientChange: Hashable, Sendable {
  public let at: Moment
  public let account: String
  /// `person`, `ppksEntry`, `household` or `community`.
  public let subject: String
  /// The column.
  public let field: String
  public let old: String
  public let new: String

  public init(
    at: Moment, account: String, subject: String, field: String, old: String, new: String
  ) {
    self.at = at
    self.account = account
    self.subject = subject
    self.field = field
    self.old = old
    self.new = new
  }
}
