/// A refusal or a forwarding under the duty limits: a fact that supervisors list.
public struct DutyEvent: Hashable, Sendable, Identifiable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case refused = "ditolak"
    case forwarded = "diteruskan"
  }

  public let id: Int64
  public let kind: Kind
  public let at: Moment
  /// The account's name and the role that it had then.
  public let account: String
  public let role: Role
  /// The programme's code; empty for a complaint about none.
  public let programme: String
  public let action: DutyAction
  /// The rule's source at a refusal; empty at a forwarding.
  public let source: String
  public let area: WilayahCode
  /// To whom it went, or at a refusal could go.
  public let addressee: String
  /// The complaint's number; empty for none.
  public let complaint: String

  public init(
    id: Int64, kind: Kind, at: Moment, account: String, role: Role, programme: String,
    action: DutyAction, source: String, area: WilayahCode, addressee: String, complaint: String
  ) {
    self.id = id
    self.kind = kind
    self.at = at
    self.account = account
    self.role = role
    self.programme = programme
    self.action = action
    self.source = source
    self.area = area
    self.addressee = addressee
    self.complaint = complaint
  }
}
