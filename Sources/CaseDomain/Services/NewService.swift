/// A service or help given; read from the forms `layanan` and `layanan-massal`.
public struct NewService: Hashable, Sendable {
  public var day: Day
  /// The form of intervention.
  public var service: ServiceCode
  /// The item of the minimum standard; nil for none.
  public var spm: SPMItem?
  /// What was given, `Permakanan`.
  public var what: String
  public var quantity: Int
  public var unit: String
  /// The value in rupiah, of one client's share.
  public var amount: Int
  /// Who gave (PP 39/2012); nil for government.
  public var actor: ContributionActor?
  /// The giver's name.
  public var giver: String
  /// What of the ten kinds was contributed; empty for government.
  public var kinds: ContributionKinds
  public var receipt: String
  public var officer: String
  public var note: String
  /// The item of the case's plan that it carries out.
  public var planItem: Int64?
  /// Recorded although the same was given to the client on that day already.
  public var isRepeated: Bool

  public init(
    day: Day, service: ServiceCode, spm: SPMItem? = nil, what: String, quantity: Int = 0,
    unit: String = "", amount: Int = 0, actor: ContributionActor? = nil, giver: String = "",
    kinds: ContributionKinds = ContributionKinds(bits: 0), receipt: String = "", officer: String,
    note: String = "", planItem: Int64? = nil, isRepeated: Bool = false
  ) {
    self.day = day
    self.service = service
    self.spm = spm
    self.what = what
    self.quantity = quantity
    self.unit = unit
    self.amount = amount
    self.actor = actor
    self.giver = giver
    self.kinds = kinds
    self.receipt = receipt
    self.officer = officer
    self.note = note
    self.planItem = planItem
    self.isRepeated = isRepeated
  }

  /// Of the three groups, the one that the help comes from.
  public var source: HelpSource { actor?.source ?? .pemerintah }
}
