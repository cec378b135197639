/// What reading an answer depends on besides the field itself.
public struct FieldSetting: Hashable, Sendable {
  public var today: Day
  /// The account's area: places outside it are not taken.
  public var area: WilayahCode
  public var zone: TimeZoneOfIndonesia

  public init(today: Day, area: WilayahCode, zone: TimeZoneOfIndonesia) {
    self.today = today
    self.area = area
    self.zone = zone
  }
}
