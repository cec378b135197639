/// A family of a round's beneficiary list.
public struct Beneficiary: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let area: WilayahCode
  /// Personal data.
  public let name: String
  /// The client of the registry that it is; nil when none was found.
  public let client: ClientID?
  public let hasReceived: Bool

  public init(
    id: Int64, area: WilayahCode, name: String, client: ClientID?, hasReceived: Bool
  ) {
    self.id = id
    self.area = area
    self.name = name
    self.client = client
    self.hasReceived = hasReceived
  }
}
