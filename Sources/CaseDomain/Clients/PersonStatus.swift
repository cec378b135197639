/// What is known of one person, as an answer at the desk: registered or not, DTSEN, programmes.
public struct PersonStatus: Hashable, Sendable {
  public let client: ClientID
  public let unit: ClientUnit
  public let name: String
  public let birthDate: Day?
  /// The first six digits; nil without one.
  public let nik: String?
  public let area: WilayahCode
  /// As the account may see them.
  public let types: VisibleTypes
  /// Whether an entry is in force.
  public let status: ClientStatus
  /// What DTSEN was last reported to say; nil when nobody noted anything.
  public let dtsen: DTSENReport?
  /// The latest report of each programme.
  public let programmes: [MembershipReport]

  public init(
    client: ClientID, unit: ClientUnit, name: String, birthDate: Day?, nik: String?,
    area: WilayahCode, types: VisibleTypes, status: ClientStatus, dtsen: DTSENReport?,
    programmes: [MembershipReport]
  ) {
    self.client = client
    self.unit = unit
    self.name = name
    self.birthDate = birthDate
    self.nik = nik
    self.area = area
    self.types = types
    self.status = status
    self.dtsen = dtsen
    self.programmes = programmes
  }
}
