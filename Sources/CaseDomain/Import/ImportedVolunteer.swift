/// A person with PSKS roles as one accepted row states it.
public struct ImportedVolunteer: Hashable, Sendable {
  public var person: ImportedPerson
  /// The abbreviations of the kinds, each once; never empty.
  public var kinds: [String]
  /// Where the roles are held: the home, or the kecamatan of duty of a TKSK.
  public var area: WilayahCode
  public var period: ImportedPeriod
  public var details = ImportedRoleDetails()
  /// nil where the row names none.
  public var training: ImportedTraining?
  /// What only a TKSK has; nil for others.
  public var appointment: ImportedAppointment?

  public init(
    _ person: ImportedPerson, kinds: [String], area: WilayahCode, period: ImportedPeriod
  ) {
    self.person = person
    self.kinds = kinds
    self.area = area
    self.period = period
  }
}

/// From when to when a role or an institution is, as far as a row says.
public struct ImportedPeriod: Hashable, Sendable {
  /// nil where the row does not say.
  public var from: Day?
  /// The last day; nil where the row does not say.
  public var to: Day?
  public var status: Status
  /// The day of the list: from then on, at least, it is so.
  public var listDay: Day

  /// Whether the row says that it goes on.
  public enum Status: Hashable, Sendable {
    case unsaid
    case active
    case over
  }

  public init(from: Day? = nil, to: Day? = nil, status: Status = .unsaid, listDay: Day) {
    self.from = from
    self.to = to
    self.status = status
    self.listDay = listDay
  }

  /// The days to store: from the list's day where no start is told, until the day before the list
  /// where it is over and no end is told.
  public var stored: (from: Day, to: Day?) { days(until: to ?? endOfOver) }

  /// The days for which somebody serves whose paper ends on ``to``: who goes on serves without an
  /// end, whatever becomes of the paper.
  public var served: (from: Day, to: Day?) {
    switch status {
    case .active: days(until: nil)
    case .over: days(until: to ?? endOfOver)
    case .unsaid: days(until: to.flatMap { $0 < listDay ? $0 : nil })
    }
  }

  private var endOfOver: Day? { status == .over ? listDay.adding(days: -1) : nil }

  private func days(until end: Day?) -> (from: Day, to: Day?) {
    let start = from ?? listDay
    return (end.map { min(start, $0) } ?? start, end)
  }
}

/// What a row says of a role beside its kind, area and days; empty where it says nothing.
public struct ImportedRoleDetails: Hashable, Sendable {
  public var position = ""
  /// The name of the institution whose board or member the person is.
  public var institution = ""
  /// The paper behind the role.
  public var evidence = ""
  public var memberNumber = ""
  public var paidBy: PaySource?

  public init() {}
}

/// One training that a row names.
public struct ImportedTraining: Hashable, Sendable {
  public var name: String
  public var level: TrainingLevel
  public var organiser = ""
  /// nil where the row does not say.
  public var day: Day?
  public var certificate = ""

  public init(name: String, level: TrainingLevel, day: Day?) {
    self.name = name
    self.level = level
    self.day = day
  }
}

/// What a row says of a TKSK (FACTS 3.8).
public struct ImportedAppointment: Hashable, Sendable {
  /// The number of the SK; empty where the row names none.
  public var letter = ""
  public var letterDay: Day?
  public var issuer = ""
  /// Ten digits in groups; empty where the row has none.
  public var niat = ""
  public var mother = ""
  public var email = ""
  /// As stored, each once.
  public var origins: [String] = []
  public var recruited: Int?
  public var mainJob = ""
  /// As stored; empty where the row has none.
  public var grade = ""
  public var accounts: [ImportedBankAccount] = []

  public init() {}
}

/// One bank account of a TKSK.
public struct ImportedBankAccount: Hashable, Sendable {
  /// Who pays into it.
  public var source: PaySource
  public var bank: String
  public var number: String

  public init(source: PaySource, bank: String, number: String) {
    self.source = source
    self.bank = bank
    self.number = number
  }
}

extension ImportedVolunteer: CustomStringConvertible, CustomDebugStringConvertible {
  /// The area and the kinds: the rest is personal data.
  public var description: String { "ImportedVolunteer(\(area.dotted), \(kinds))" }
  /// As ``description``, so that a test failure never shows a person.
  public var debugDescription: String { description }
}

extension ImportedBankAccount: CustomStringConvertible, CustomDebugStringConvertible {
  /// The source: the rest is personal data.
  public var description: String { "ImportedBankAccount(\(source.rawValue))" }
  /// As ``description``.
  public var debugDescription: String { description }
}

extension ImportedAppointment: CustomStringConvertible, CustomDebugStringConvertible {
  /// Nothing of what it says: nearly all is personal data.
  public var description: String { "ImportedAppointment" }
  /// As ``description``.
  public var debugDescription: String { description }
}
