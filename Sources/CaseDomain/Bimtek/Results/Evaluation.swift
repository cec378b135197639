extension EventResult {
  /// Answers without names about one aspect of a speaker or of the organisation, 1 to 5.
  public struct Evaluation: Hashable, Sendable, Identifiable {
    public let id: Int64
    /// The session whose speaker it is about; nil for the organisation.
    public let session: Int64?
    public let aspect: String
    /// How many gave 1, 2, 3, 4 and 5.
    public let counts: [Int]
    public let note: String

    public init(id: Int64, session: Int64?, aspect: String, counts: [Int], note: String = "") {
      self.id = id
      self.session = session
      self.aspect = aspect
      self.counts = counts
      self.note = note
    }

    public var answers: Int { counts.reduce(0, +) }

    /// Hundredths, rounded to the nearest; nil without answers.
    public var meanHundredths: Int? { Self.mean(of: [self]) }

    /// The mean over several aspects, each answer counted once.
    public static func mean(of evaluations: [Evaluation]) -> Int? {
      let sum = evaluations.flatMap { zip($0.counts, 1...) }.reduce(0) { $0 + $1.0 * $1.1 }
      return DecimalText.mean(sum * 100, of: evaluations.reduce(0) { $0 + $1.answers })
    }
  }
}
