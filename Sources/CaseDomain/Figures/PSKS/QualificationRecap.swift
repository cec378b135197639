/// How many PSKS people have basic bimtek or a certificate in force, per area and kind.
///
/// A kind is that of the role; a training counts for its own kind or, when it names none, for any.
public struct QualificationRecap: Hashable, Sendable {
  public var request: RecapRequest
  /// The kinds of persons that somebody holds, in the official order.
  public var kinds: [FigureKind]
  public var lines: [Line]
  /// Kind → share in the whole area; each person counts once.
  public var total: [String: Share]
  /// All kinds together: qualified for at least one of their roles, of everybody.
  public var everybody: Share
  public var checkCode: CheckCode

  public struct Share: Hashable, Sendable {
    public var qualified: Int
    public var orang: Int

    public init(qualified: Int = 0, orang: Int = 0) {
      self.qualified = qualified
      self.orang = orang
    }

    /// In tenths of a percent; nil of nobody.
    public var tenths: Int? { IndonesianNumber.percentTenths(qualified, of: orang) }
  }

  public struct Line: Hashable, Sendable {
    public var area: WilayahCode
    public var shares: [String: Share]

    public init(area: WilayahCode, shares: [String: Share]) {
      self.area = area
      self.shares = shares
    }
  }

  public init(
    request: RecapRequest, kinds: [FigureKind], lines: [Line], total: [String: Share],
    everybody: Share, checkCode: CheckCode
  ) {
    self.request = request
    self.kinds = kinds
    self.lines = lines
    self.total = total
    self.everybody = everybody
    self.checkCode = checkCode
  }
}
