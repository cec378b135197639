/// A visitor at the counter, PPKS or not.
public struct Intake: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// `A-2026-0001`.
  public let number: String
  public let area: WilayahCode
  public let day: Day
  public let arrivedAt: Moment
  public let name: String
  /// A code of ``IntakeNeed``.
  public let need: String
  public let matter: String
  /// What was answered; empty while waiting.
  public let answer: String
  /// The client that it became or was about.
  public let client: ClientID?
  /// The day on which it was finished; nil while waiting.
  public let done: Day?
  public let officer: String

  public init(
    id: Int64, number: String, area: WilayahCode, day: Day, arrivedAt: Moment, name: String,
    need: String, matter: String, answer: String, client: ClientID?, done: Day?, officer: String
  ) {
    self.id = id
    self.number = number
    self.area = area
    self.day = day
    self.arrivedAt = arrivedAt
    self.name = name
    self.need = need
    self.matter = matter
    self.answer = answer
    self.client = client
    self.done = done
    self.officer = officer
  }

  /// `A-2026-0001` for the first visitor of 2026.
  public static func number(year: Int, serial: Int) -> String {
    let digits = String(serial)
    return "A-\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// What a visitor came for: the counter services of FACTS 5.4.
public struct IntakeNeed: Hashable, Sendable, Identifiable {
  public let code: String
  public let label: String
  /// What the visitor gets.
  public let output: String
  /// How long it takes at most; empty when nothing is promised.
  public let promise: String

  public var id: String { code }

  init(_ code: String, _ label: String, output: String, promise: String) {
    self.code = code
    self.label = label
    self.output = output
    self.promise = promise
  }

  /// The code of what is none of the others.
  public static let other = "lain"

  public static func need(_ code: String) -> IntakeNeed? { all.first { $0.code == code } }
}
