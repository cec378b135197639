/// One line of the access log: who saw, exported or printed what, when and why.
public struct AccessRecord: Hashable, Sendable {
  public var number: Int64
  public var at: Moment
  public var account: String
  public var action: Action
  /// The client seen; nil for lists.
  public var client: ClientID?
  /// The rows that left, for exports and prints.
  public var rows: Int
  /// The purpose given, or empty.
  public var reason: String

  public enum Action: String, CaseIterable, Sendable {
    case view = "lihat"
    case export = "ekspor"
    case print = "cetak"
  }

  public init(
    number: Int64, at: Moment, account: String, action: Action, client: ClientID?, rows: Int,
    reason: String
  ) {
    self.number = number
    self.at = at
    self.account = account
    self.action = action
    self.client = client
    self.rows = rows
    self.reason = reason
  }
}
