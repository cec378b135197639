/// What the official PPKS recap is asked for.
public struct RecapRequest: Hashable, Sendable {
  /// The area of the whole table.
  public var area: WilayahCode
  /// The level of its lines; below or equal to the area's.
  public var level: WilayahLevel
  /// The day whose state is counted; today's is read from the roll-ups.
  public var position: Day

  public init(area: WilayahCode, level: WilayahLevel, position: Day) {
    self.area = area
    self.level = level
    self.position = position
  }
}

/// The PPKS recap: areas × types, with heads, families and communities apart.
public struct Recap: Hashable, Sendable {
  public var request: RecapRequest
  /// Every area of the level, by code, also those without clients.
  public var lines: [Line]
  public var total: Figures
  /// The check code of all entries counted; nil where it would betray a restricted type.
  public var checkCode: CheckCode?

  public struct Line: Hashable, Sendable {
    public var area: WilayahCode
    public var figures: Figures

    public init(area: WilayahCode, figures: Figures) {
      self.area = area
      self.figures = figures
    }
  }

  public init(request: RecapRequest, lines: [Line], total: Figures, checkCode: CheckCode?) {
    self.request = request
    self.lines = lines
    self.total = total
    self.checkCode = checkCode
  }
}

/// Counts of one area.
///
/// Units stay apart; `entriByType` counts entri of any unit.
public struct Figures: Hashable, Sendable {
  public var orang: Int
  public var keluarga: Int
  public var komunitas: Int
  public var entri: Int
  /// Type number → entries, every type that the account sees by name, 0 included.
  public var entriByType: [Int: Int]
  /// Entries of types the account does not see by name; nil when it sees all.
  public var restricted: GuardedCount?

  public init(
    orang: Int = 0, keluarga: Int = 0, komunitas: Int = 0, entri: Int = 0,
    entriByType: [Int: Int] = [:], restricted: GuardedCount? = nil
  ) {
    self.orang = orang
    self.keluarga = keluarga
    self.komunitas = komunitas
    self.entri = entri
    self.entriByType = entriByType
    self.restricted = restricted
  }
}

/// A count that is not told when it is small (below 5 it reads `<5`; 0 is told).
public enum GuardedCount: Hashable, Sendable {
  case exactly(Int)
  case fewerThanFive

  public init(_ count: Int) { self = (1..<5).contains(count) ? .fewerThanFive : .exactly(count) }
}
