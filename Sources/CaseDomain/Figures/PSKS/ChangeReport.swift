/// What the PSKS figures of an area were on two days, and whether the difference is growth.
public struct ChangeReport: Hashable, Sendable {
  public var area: WilayahCode
  public var from: Day
  public var to: Day
  public var lines: [Line]
  /// All kinds together: roles, heads, institutions, entries.
  public var before: ResourceCount
  public var after: ResourceCount
  /// Of what is counted on either day, in this order.
  public var checkCodes: [CheckCode]

  public init(
    area: WilayahCode, from: Day, to: Day, lines: [Line], before: ResourceCount,
    after: ResourceCount, checkCodes: [CheckCode]
  ) {
    self.area = area
    self.from = from
    self.to = to
    self.lines = lines
    self.before = before
    self.after = after
    self.checkCodes = checkCodes
  }

  /// What was known of one kind on a day.
  public struct Measure: Hashable, Sendable {
    public var peran: Int
    public var lembaga: Int
    /// Tier → institutions that stand at it; the empty tier holds those whose tier is not known.
    public var tiers: [String: Int]
    /// A number reported without names, and the tier that it was said of; nil without a report.
    public var reported: Int?
    public var reportedTier: String

    public init(
      peran: Int = 0, lembaga: Int = 0, tiers: [String: Int] = [:], reported: Int? = nil,
      reportedTier: String = ""
    ) {
      self.peran = peran
      self.lembaga = lembaga
      self.tiers = tiers
      self.reported = reported
      self.reportedTier = reportedTier
    }

    /// The tiers that institutions stand at, or that the report speaks of.
    var levels: Set<String> {
      tiers.isEmpty && reported != nil ? [reportedTier] : Set(tiers.keys)
    }
  }

  public struct Line: Hashable, Sendable {
    public var kind: FigureKind
    public var before: Measure
    public var after: Measure

    public init(kind: FigureKind, before: Measure, after: Measure) {
      self.kind = kind
      self.before = before
      self.after = after
    }

    /// The figure of a day: entries with names, else the number reported; nil when neither is
    /// recorded, which is not 0.
    public func figure(_ measure: Measure) -> Int? {
      let named = kind.entries(peran: measure.peran, lembaga: measure.lembaga)
      return named > 0 ? named : measure.reported
    }

    public var difference: Int? {
      guard let from = figure(before), let to = figure(after) else { return nil }
      return to - from
    }

    /// What the difference means.
    public var meaning: Meaning {
      guard let from = figure(before), let to = figure(after) else { return .notRecorded }
      if from > 0, to > 0 {
        if kind.unit == .lembaga, before.levels != after.levels { return .otherLevel }
        if isNamed(before) != isNamed(after) { return .otherBasis }
      }
      return .change
    }

    private func isNamed(_ measure: Measure) -> Bool {
      kind.entries(peran: measure.peran, lembaga: measure.lembaga) > 0
    }
  }

  public enum Meaning: String, Hashable, Sendable {
    /// The same thing was counted on both days.
    case change = "perubahan"
    /// Institutions of other tiers were counted, as KT 14 → 1.127 (FACTS 10.2): no growth.
    case otherLevel = "beda-tingkat"
    /// Names on one day, a number without names on the other: no growth either.
    case otherBasis = "beda-dasar"
    /// One of the days knows nothing of the kind.
    case notRecorded = "tidak-tercatat"
  }
}
