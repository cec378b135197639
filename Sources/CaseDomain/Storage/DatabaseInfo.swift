/// What one database file is.
public struct DatabaseInfo: Hashable, Sendable {
  public var province: WilayahCode
  public var officeName: String
  public var zone: TimeZoneOfIndonesia
  /// Holds invented people: every screen says LATIHAN.
  public var isTraining: Bool
  public var schemaVersion: Int

  public init(
    province: WilayahCode, officeName: String, zone: TimeZoneOfIndonesia, isTraining: Bool,
    schemaVersion: Int
  ) {
    self.province = province
    self.officeName = officeName
    self.zone = zone
    self.isTraining = isTraining
    self.schemaVersion = schemaVersion
  }
}

/// What a new database is made from.
public struct Blueprint: Hashable, Sendable {
  public var province: WilayahCode
  public var officeName: String
  public var isTraining: Bool
  /// The name of the first account, an administrator of the whole province.
  public var firstAccount: String
  public var now: Moment

  public init(
    province: WilayahCode, officeName: String, isTraining: Bool = false, firstAccount: String,
    now: Moment
  ) {
    self.province = province
    self.officeName = officeName
    self.isTraining = isTraining
    self.firstAccount = firstAccount
    self.now = now
  }
}
