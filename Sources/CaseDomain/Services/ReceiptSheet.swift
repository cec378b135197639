/// What stands on the list to sign for a service to many (*daftar tanda terima*).
public struct ReceiptSheet: Hashable, Sendable {
  public let round: Int64
  public let office: String
  /// The area of the account that prints; it is where the list is signed.
  public let area: WilayahCode
  public let title: String
  public let day: Day
  /// By desa, then by name.
  public let lines: [Line]
  /// Clients of the round outside the account's area, who are not on this sheet.
  public let elsewhere: Int
  /// Who signs on that day; nil when nobody is on record.
  public let signature: Signature?

  /// One client.
  public struct Line: Hashable, Sendable {
    public let name: String
    /// Masked; nil without one.
    public let nik: String?
    public let area: WilayahCode
    public let what: String
    public let quantity: Int
    public let unit: String
    public let amount: Int

    public init(
      name: String, nik: String?, area: WilayahCode, what: String, quantity: Int, unit: String,
      amount: Int
    ) {
      self.name = name
      self.nik = nik
      self.area = area
      self.what = what
      self.quantity = quantity
      self.unit = unit
      self.amount = amount
    }
  }

  /// The official of the day.
  public struct Signature: Hashable, Sendable {
    public let onBehalf: String
    public let office: String
    public let name: String
    public let rank: String
    public let nip: String

    public init(onBehalf: String, office: String, name: String, rank: String, nip: String) {
      self.onBehalf = onBehalf
      self.office = office
      self.name = name
      self.rank = rank
      self.nip = nip
    }
  }

  public init(
    round: Int64, office: String, area: WilayahCode, title: String, day: Day, lines: [Line],
    elsewhere: Int, signature: Signature?
  ) {
    self.round = round
    self.office = office
    self.area = area
    self.title = title
    self.day = day
    self.lines = lines
    self.elsewhere = elsewhere
    self.signature = signature
  }
}
