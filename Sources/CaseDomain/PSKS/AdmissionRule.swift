/// What a kind of PSKS asks of a person at entry, as far as a registry can tell (FACTS 2.2).
///
/// The sheet marks the figures as knowledge without a verified source, so none of them refuses: a
/// misfit asks for a reason.
public struct AdmissionRule: Hashable, Sendable {
  public let kind: String
  /// Completed years on the first day of the role.
  public let ages: ClosedRange<Int>
  /// The only sex that the kind takes; nil for both.
  public let sex: Sex?

  public static let all: [AdmissionRule] = [
    AdmissionRule(kind: "PSM", ages: 18...150, sex: nil),
    AdmissionRule(kind: "WPKS", ages: 18...150, sex: .female),
    AdmissionRule(kind: "Tagana", ages: 18...40, sex: nil),
  ]

  /// Whether a person fits; one whose kind has no rule does.
  public static func fits(kind: String, birthDate: Day, sex: Sex?, from: Day) -> Bool {
    guard let rule = all.first(where: { $0.kind == kind }) else { return true }
    return rule.ages.contains(birthDate.completedYears(on: from))
      && (rule.sex == nil || sex == nil || rule.sex == sex)
  }
}
