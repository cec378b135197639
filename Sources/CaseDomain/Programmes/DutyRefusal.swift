/// An action that a role may not take in a programme, with the rule that says so (FACTS 4.1, 13).
public struct DutyRefusal: Hashable, Sendable {
  /// The programme's code, `RASTRA`.
  public let programme: String
  /// The action's code, as in the duty table.
  public let action: String
  /// The rule's source, `Permensos 3/2013` or the like, as the table has it.
  public let source: String
  /// To whom it can be forwarded instead; empty when to nobody.
  public let addressees: [String]

  public init(programme: String, action: String, source: String, addressees: [String]) {
    self.programme = programme
    self.action = action
    self.source = source
    self.addressees = addressees
  }
}
