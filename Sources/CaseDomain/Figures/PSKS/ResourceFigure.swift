/// The figures of PSKS that screens and commands show.
public enum ResourceFigure: String, CaseIterable, Hashable, Sendable {
  case rekap
  /// The recap once more, a line for each kind.
  case jenis
  case rangkap
  case cakupan
  case umur
  case mutu
  case perubahan
  case peta
  case tksk
}

/// Which figure is asked for, where and when.
public struct ResourceFigureRequest: Hashable, Sendable {
  public var figure: ResourceFigure
  public var area: WilayahCode
  /// Of the lines; nil for one level below the area.
  public var level: WilayahLevel?
  public var position: Day
  /// The earlier day of a change; nil for a year before the position.
  public var from: Day?

  public init(
    _ figure: ResourceFigure, in area: WilayahCode, at level: WilayahLevel? = nil,
    on position: Day, from: Day? = nil
  ) {
    self.figure = figure
    self.area = area
    self.level = level
    self.position = position
    self.from = from
  }

  /// Area, level and day of the lines.
  public var lines: RecapRequest {
    RecapRequest(
      area: area, level: level ?? area.level.below ?? area.level, position: position)
  }

  /// The earlier day of a change.
  public var earlier: Day {
    let (year, month, day) = position.parts
    // 29 February has no like in the year before.
    return from ?? Day(year: year - 1, month: month, day: day) ?? position.adding(days: -366)
  }
}
