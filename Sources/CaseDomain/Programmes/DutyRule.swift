/// What a role may or may not do in a programme between two days (FACTS 4.1, 13).
public struct DutyRule: Hashable, Sendable {
  /// The programme's code.
  public let programme: String
  public let role: Role
  public let action: DutyAction
  public let isAllowed: Bool
  public let from: Day
  /// The last day; nil while it holds.
  public let to: Day?
  /// Where the rule stands, as it is shown when it refuses.
  public let source: String
  /// To whom a forbidden action is forwarded, the first choice first.
  public let addressees: [String]

  public init(
    programme: String, role: Role, action: DutyAction, isAllowed: Bool, from: Day, to: Day?,
    source: String, addressees: [String] = []
  ) {
    self.programme = programme
    self.role = role
    self.action = action
    self.isAllowed = isAllowed
    self.from = from
    self.to = to
    self.source = source
    self.addressees = addressees
  }

  public func holds(on day: Day) -> Bool { from <= day && day <= to ?? day }
}

/// What the table says of one action.
public enum DutyVerdict: Hashable, Sendable {
  case allowed(source: String)
  case refused(source: String, addressees: [String])
  /// No row speaks of it: the account's rights alone decide.
  case notRuled
}

/// Rules by programme, role, action and date.
public struct DutyTable: Hashable, Sendable {
  public let rules: [DutyRule]

  public init(_ rules: [DutyRule]) { self.rules = rules }

  /// The row that holds on `day`; of several the one that began last.
  public func verdict(
    _ action: DutyAction, in programme: String, as role: Role, on day: Day
  ) -> DutyVerdict {
    let rule =
      rules
      .filter {
        $0.programme == programme && $0.role == role && $0.action == action && $0.holds(on: day)
      }
      .max { $0.from < $1.from }
    guard let rule else { return .notRuled }
    return rule.isAllowed
      ? .allowed(source: rule.source)
      : .refused(source: rule.source, addressees: rule.addressees)
  }
}
