/// One category of a selection with its rubric, candidates, judges and scores (FACTS 7.2).
///
/// The rubric is data: no law gives weights.
public struct SelectionSheet: Hashable, Sendable, Identifiable {
  public let edition: Edition
  /// In the order in which they break ties.
  public let criteria: [Criterion]
  /// By number.
  public let candidates: [Candidate]
  public let judges: [Judge]
  /// Hundredths of a point, 0 to 10000.
  public let scores: [ScoreKey: Int]

  public var id: Int64 { edition.id }

  public init(
    edition: Edition, criteria: [Criterion], candidates: [Candidate], judges: [Judge],
    scores: [ScoreKey: Int]
  ) {
    self.edition = edition
    self.criteria = criteria
    self.candidates = candidates
    self.judges = judges
    self.scores = scores
  }

  /// What the weights add up to; 100 in a rubric that holds.
  public var weightSum: Int { criteria.reduce(0) { $0 + $1.weight } }

  /// Scores that are still to be given: candidates × criteria × judges without those there.
  public var missingScores: Int {
    candidates.count * criteria.count * judges.count - scores.count
  }

  /// The name, category, day and minutes of a selection.
  public struct Edition: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// Categories of one name and area make up an edition.
    public let name: String
    /// The kind of PSKS that is chosen among, see ``PSKSKind``.
    public let kind: String
    public let area: WilayahCode
    public let day: Day
    /// The short code of the event that led to it; empty for none.
    public let eventCode: String
    /// Empty until the minutes are signed.
    public let minuteNumber: String
    /// nil while scores may change.
    public let signedDay: Day?

    public init(
      id: Int64, name: String, kind: String, area: WilayahCode, day: Day, eventCode: String = "",
      minuteNumber: String = "", signedDay: Day? = nil
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.area = area
      self.day = day
      self.eventCode = eventCode
      self.minuteNumber = minuteNumber
      self.signedDay = signedDay
    }

    public var isSigned: Bool { signedDay != nil }
  }

  /// A component of the rubric.
  public struct Criterion: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let name: String
    /// Percent of the total.
    public let weight: Int

    public init(id: Int64, name: String, weight: Int) {
      self.id = id
      self.name = name
      self.weight = weight
    }
  }

  public struct Candidate: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// From 1.
    public let number: Int
    public let name: String
    public let kabupaten: WilayahCode

    public init(id: Int64, number: Int, name: String, kabupaten: WilayahCode) {
      self.id = id
      self.number = number
      self.name = name
      self.kabupaten = kabupaten
    }
  }

  public struct Judge: Hashable, Sendable, Identifiable {
    public let id: Int64
    public let name: String
    public let office: String

    public init(id: Int64, name: String, office: String) {
      self.id = id
      self.name = name
      self.office = office
    }
  }

  /// Whose score for what by whom.
  public struct ScoreKey: Hashable, Sendable {
    public let candidate: Int64
    public let criterion: Int64
    public let judge: Int64

    public init(candidate: Int64, criterion: Int64, judge: Int64) {
      self.candidate = candidate
      self.criterion = criterion
      self.judge = judge
    }
  }
}
