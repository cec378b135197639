/// An action that a role may not take in a programme, with the rule that says so (FACTS 4.1, 13).
public struct DutyRefusal: Hashable, Sendable {
  /// The programme's code, `RASTRA`.
  public let programme: String
  public let action: DutyAction
  public let role: Role
  /// The day on which it was to be done.
  public let day: Day
  /// Where it was to be done.
  public let area: WilayahCode
  /// The rule's source as the table has it.
  public let source: String
  /// To whom it can be forwarded instead, the first choice first; empty when to nobody.
  public let addressees: [String]
  /// The complaint that it was about; nil for none.
  public let complaint: Int64?

  public init(
    programme: String, action: DutyAction, role: Role, day: Day, area: WilayahCode,
    source: String, addressees: [String], complaint: Int64? = nil
  ) {
    self.programme = programme
    self.action = action
    self.role = role
    self.day = day
    self.area = area
    self.source = source
    self.addressees = addressees
    self.complaint = complaint
  }
}
