/// An SK of a TKSK: the paper that says who serves where, from when to when.
public struct TKSKLetter: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The role that it is about.
  public let role: Int64
  public let content: NewLetterOfAppointment

  public init(id: Int64, role: Int64, content: NewLetterOfAppointment) {
    self.id = id
    self.role = role
    self.content = content
  }

  /// Whether it holds on a day; the last day is one on which it does.
  public func isInForce(on day: Day) -> Bool {
    content.from <= day && content.to.map { $0 >= day } ?? true
  }
}

/// What an SK says, to be recorded.
public struct NewLetterOfAppointment: Hashable, Sendable {
  public var number: String
  public var day: Day
  public var issuer: String
  public var from: Day
  /// The last day; nil for an SK without end (Permensos 28/2018, FACTS 13).
  public var to: Day?
  public var note: String

  public init(
    number: String, day: Day, issuer: String, from: Day, to: Day? = nil, note: String = ""
  ) {
    self.number = number
    self.day = day
    self.issuer = issuer
    self.from = from
    self.to = to
    self.note = note
  }
}

/// Whether a TKSK who serves on a day has an SK for it.
public enum TKSKLetterState: Hashable, Sendable {
  /// None was recorded, or none that had begun.
  case missing
  case withoutEnd
  case until(Day)
  /// The role goes on, the last SK ended on this day.
  case expired(Day)

  /// Judges the letters of one role on a day.
  public init(_ letters: [NewLetterOfAppointment], on day: Day) {
    let begun = letters.filter { $0.from <= day }
    guard !begun.isEmpty else {
      self = .missing
      return
    }
    let ends = begun.compactMap(\.to)
    guard ends.count == begun.count, let last = ends.max() else {
      self = .withoutEnd
      return
    }
    self = last >= day ? .until(last) : .expired(last)
  }

  /// Days until the end; negative once it is over, nil without end or letter.
  public func daysLeft(on day: Day) -> Int? {
    switch self {
    case .until(let last), .expired(let last): last.number - day.number
    case .missing, .withoutEnd: nil
    }
  }

  /// Whether an SK is in force.
  public var isInForce: Bool {
    switch self {
    case .withoutEnd, .until: true
    case .missing, .expired: false
    }
  }
}
