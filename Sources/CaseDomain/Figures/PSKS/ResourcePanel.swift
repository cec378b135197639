/// What a dashboard tells of the PSKS and the TKSK of an area.
public struct ResourcePanel: Hashable, Sendable {
  public var area: WilayahCode
  public var position: Day
  public var total: ResourceCount
  /// Of every role and institution counted, as the list and the recap show it.
  public var checkCode: CheckCode
  public var thresholds: Ageing.Thresholds
  /// The kinds that have records, in the official order.
  public var kinds: [Kind]
  public var tksk: TKSK
  /// Open pairs of people who may be one, of whom one lives in the area.
  public var openPairs: Int

  public struct Kind: Hashable, Sendable {
    public var kind: FigureKind
    public var count: ResourceCount
    /// The last day on which one of them was recorded, changed, confirmed or verified.
    public var lastUpdate: Day?

    public init(kind: FigureKind, count: ResourceCount, lastUpdate: Day?) {
      self.kind = kind
      self.count = count
      self.lastUpdate = lastUpdate
    }
  }

  /// Who serves; of an area wider than a kecamatan only how many.
  public enum TKSK: Hashable, Sendable {
    /// `until` is the last day of the SK in force that ends last.
    case held(name: String, letter: Letter)
    /// Recorded as vacant since this day.
    case vacant(since: Day)
    /// Nobody is recorded, which says no more than that.
    case noRecord
    case shares(TKSKRecap.Count)
  }

  public enum Letter: Hashable, Sendable {
    case until(Day)
    case withoutEnd
    /// No SK is in force on the day.
    case none
  }

  public init(
    area: WilayahCode, position: Day, total: ResourceCount, checkCode: CheckCode,
    thresholds: Ageing.Thresholds, kinds: [Kind], tksk: TKSK, openPairs: Int
  ) {
    self.area = area
    self.position = position
    self.total = total
    self.checkCode = checkCode
    self.thresholds = thresholds
    self.kinds = kinds
    self.tksk = tksk
    self.openPairs = openPairs
  }

  /// How old the data of a kind are.
  public func verdict(of kind: Kind) -> Ageing.Verdict {
    thresholds.verdict(days: kind.lastUpdate.map { position.number - $0.number })
  }
}
