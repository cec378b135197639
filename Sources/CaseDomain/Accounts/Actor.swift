/// Who acts: every question to the store and every change carries one.
///
/// It is made by the store from an account (or by tests); its area is the border of what it
/// sees, and its role decides what it may do there.
public struct Actor: Hashable, Sendable {
  /// The account's number; it stands in the logs.
  public let accountID: Int64
  /// The account's name, for the screen's head line.
  public let name: String
  public let role: Role
  /// The widest area that the account works in.
  public let area: WilayahCode

  public init(accountID: Int64, name: String, role: Role, area: WilayahCode) {
    self.accountID = accountID
    self.name = name
    self.role = role
    self.area = area
  }

  public func may(_ right: Right) -> Bool { role.rights.contains(right) }

  /// The PPKS types that this account sees by name on single clients.
  ///
  /// The others read *jenis terbatas*. Type 14 stands on no single client's line for anybody; it
  /// is told as a total of a whole province only (DESIGN 10, see ``typesShown(inTotalsOf:)``).
  public var visibleTypes: TypeSet {
    guard may(.seeRestrictedTypes) else { return TypeSet.all.subtracting(.restricted) }
    return TypeSet.all.subtracting(may(.seeMostRestrictedTypes) ? [14] : [14, 16])
  }

  /// The PPKS types that this account sees by name in the totals of `area`.
  public func typesShown(inTotalsOf area: WilayahCode) -> TypeSet {
    guard may(.seeMostRestrictedTypes), area.level == .provinsi else { return visibleTypes }
    return visibleTypes.union([14])
  }
}
