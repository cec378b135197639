/// An account as administrators see it.
public struct Account: Hashable, Sendable, Identifiable {
  public let id: Int64
  /// The OS user's name, or the name that `--sebagai` takes.
  public let name: String
  public let role: Role
  public let area: WilayahCode
  public let isActive: Bool
  public let createdAt: Moment

  public init(
    id: Int64, name: String, role: Role, area: WilayahCode, isActive: Bool, createdAt: Moment
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.area = area
    self.isActive = isActive
    self.createdAt = createdAt
  }
}

/// An account to be made.
public struct NewAccount: Hashable, Sendable {
  public var name: String
  public var role: Role
  public var area: WilayahCode

  public init(name: String, role: Role, area: WilayahCode) {
    self.name = name
    self.role = role
    self.area = area
  }
}

/// What is to change in an account; nil leaves it as it is.
public struct AccountChange: Hashable, Sendable {
  public var role: Role?
  public var area: WilayahCode?
  public var isActive: Bool?

  public init(role: Role? = nil, area: WilayahCode? = nil, isActive: Bool? = nil) {
    self.role = role
    self.area = area
    self.isActive = isActive
  }
}
