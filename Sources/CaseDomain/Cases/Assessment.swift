/// One area of life that an assessment looks at (FACTS 13).
///
/// The raw value is the column and the field of the form.
public enum AssessmentArea: String, CaseIterable, Sendable {
  case fisik
  case mentalSpiritual = "mental-spiritual"
  case sosial
  case ekonomi
  case tempatTinggal = "tempat-tinggal"
}

/// How grave a need is in one area, 1 to 4.
public enum AssessmentScore: Int, CaseIterable, Sendable {
  case baik = 1
  case cukup = 2
  case kurang = 3
  case berat = 4
}

/// What an assessment found: a score for every area that was looked at.
public struct Assessment: Hashable, Sendable {
  public var scores: [AssessmentArea: AssessmentScore]

  public init(scores: [AssessmentArea: AssessmentScore] = [:]) { self.scores = scores }

  /// The gravest area's score; nil when none was looked at.
  public var gravest: AssessmentScore? {
    scores.values.max { $0.rawValue < $1.rawValue }
  }
}
