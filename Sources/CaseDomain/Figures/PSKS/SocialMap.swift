/// *Peta sosial*: need beside help, area by area; where nobody helps is visible.
public struct SocialMap: Hashable, Sendable {
  /// Lines are one level below the area: the desa of a kecamatan.
  public var request: RecapRequest
  public var lines: [Line]
  public var total: Line
  /// Of the PPKS entries behind the need, as the dashboard tells it.
  public var needCheckCode: CheckCode?
  /// Of the roles and institutions.
  public var checkCode: CheckCode

  public struct Line: Hashable, Sendable {
    public var area: WilayahCode
    /// People among the clients.
    public var orang: Int
    public var entri: Int
    /// Group → entries of the types that the account sees by name.
    public var entriByGroup: [PPKSGroup: Int]
    /// Entries of the other types; nil when there are none to hide from the account.
    public var restricted: GuardedCount?
    public var psks: ResourceCount
    /// Kind → entries; kinds without any are left out.
    public var entriByKind: [String: Int]
    /// Clients with an open case that a PSKS of the registry accompanies, and those PSKS.
    public var accompanied: Int
    public var companions: Int

    public init(
      area: WilayahCode, orang: Int = 0, entri: Int = 0, entriByGroup: [PPKSGroup: Int] = [:],
      restricted: GuardedCount? = nil, psks: ResourceCount = ResourceCount(),
      entriByKind: [String: Int] = [:], accompanied: Int = 0, companions: Int = 0
    ) {
      self.area = area
      self.orang = orang
      self.entri = entri
      self.entriByGroup = entriByGroup
      self.restricted = restricted
      self.psks = psks
      self.entriByKind = entriByKind
      self.accompanied = accompanied
      self.companions = companions
    }

    /// Need without any PSKS.
    public var isGap: Bool { entri > 0 && psks.isEmpty }

    /// Clients accompanied per companion in tenths; nil without companions.
    public var perCompanionTenths: Int? {
      companions == 0 ? nil : (accompanied * 20 + companions) / (2 * companions)
    }
  }

  public init(
    request: RecapRequest, lines: [Line], total: Line, needCheckCode: CheckCode?,
    checkCode: CheckCode
  ) {
    self.request = request
    self.lines = lines
    self.total = total
    self.needCheckCode = needCheckCode
    self.checkCode = checkCode
  }
}
