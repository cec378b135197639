/// Everything known of one client, as the account may see it; read-only.
public struct ClientCard: Hashable, Sendable {
  public let row: ClientRow
  public let birthPlace: String
  public let birthDateIsEstimated: Bool
  public let phone: String
  /// Why there is no NIK; nil when there is one.
  public let nikReason: String?
  public let entries: [Entry]
  /// The members of the family card, the client included; empty without a KK number.
  public let household: [Member]
  /// PSKS roles of the person; never shown to those who may not see clients.
  public let roles: [Role]
  public let version: Int
  public let updatedAt: Moment
  public let updatedBy: String

  /// One PPKS entry (a type from a day on).
  ///
  /// Restricted types are left out, see `row.types`.
  public struct Entry: Hashable, Sendable {
    public let type: Int
    public let from: Day
    public let to: Day?
    public let criteria: String
    public let source: String
    public let state: String
    public let inPanti: Bool

    public init(
      type: Int, from: Day, to: Day?, criteria: String, source: String, state: String,
      inPanti: Bool
    ) {
      self.type = type
      self.from = from
      self.to = to
      self.criteria = criteria
      self.source = source
      self.state = state
      self.inPanti = inPanti
    }
  }

  /// One person of the same family card.
  public struct Member: Hashable, Sendable {
    public let name: String
    public let birthDate: Day?
    public let sex: Sex?
    public let relation: String
    /// The member's own client row, when there is one inside the account's area.
    public let client: ClientID?

    public init(name: String, birthDate: Day?, sex: Sex?, relation: String, client: ClientID?) {
      self.name = name
      self.birthDate = birthDate
      self.sex = sex
      self.relation = relation
      self.client = client
    }
  }

  /// A PSKS role of the person.
  public struct Role: Hashable, Sendable {
    public let kind: String
    public let from: Day
    public let to: Day?
    public let area: WilayahCode

    public init(kind: String, from: Day, to: Day?, area: WilayahCode) {
      self.kind = kind
      self.from = from
      self.to = to
      self.area = area
    }
  }

  public init(
    row: ClientRow, birthPlace: String, birthDateIsEstimated: Bool, phone: String,
    nikReason: String?, entries: [Entry], household: [Member], roles: [Role], version: Int,
    updatedAt: Moment, updatedBy: String
  ) {
    self.row = row
    self.birthPlace = birthPlace
    self.birthDateIsEstimated = birthDateIsEstimated
    self.phone = phone
    self.nikReason = nikReason
    self.entries = entries
    self.household = household
    self.roles = roles
    self.version = version
    self.updatedAt = updatedAt
    self.updatedBy = updatedBy
  }
}
