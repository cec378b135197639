/// The PSKS recap on a day: areas × kinds, with roles, heads and institutions apart.
///
/// Heads of a line or of the whole are never the sum of kinds: each person is counted once.
public struct PSKSRecap: Hashable, Sendable {
  public var request: RecapRequest
  /// The kinds in use on the day in the official order, then those that have records all the same.
  public var kinds: [FigureKind]
  /// Every area of the level, by code, and wider areas that have records of their own.
  public var lines: [Line]
  public var total: ResourceCount
  /// Kind → its counts in the whole area.
  public var byKind: [String: ResourceCount]
  /// Of every role and institution counted.
  public var checkCode: CheckCode

  public struct Line: Hashable, Sendable {
    public var area: WilayahCode
    public var count: ResourceCount
    /// Kind → entries in the kind's unit; kinds without any are left out.
    public var entriByKind: [String: Int]

    public init(area: WilayahCode, count: ResourceCount, entriByKind: [String: Int]) {
      self.area = area
      self.count = count
      self.entriByKind = entriByKind
    }
  }

  public init(
    request: RecapRequest, kinds: [FigureKind], lines: [Line], total: ResourceCount,
    byKind: [String: ResourceCount], checkCode: CheckCode
  ) {
    self.request = request
    self.kinds = kinds
    self.lines = lines
    self.total = total
    self.byKind = byKind
    self.checkCode = checkCode
  }
}
