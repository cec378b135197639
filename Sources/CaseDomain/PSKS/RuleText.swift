extension AdmissionRule {
  /// `18 sampai 40 tahun`, `perempuan, 18 tahun ke atas`.
  public var sentence: String {
    let age =
      ages.upperBound >= 150
      ? "\(ages.lowerBound) tahun ke atas" : "\(ages.lowerBound) sampai \(ages.upperBound) tahun"
    return sex.map { $0.word + ", " + age } ?? age
  }
}

extension PairRule.Verdict {
  public var label: String { rawValue }
}

extension PairRule {
  /// The name of a kind in a rule.
  public static func label(of kind: String) -> String { kind == any ? "jenis apa pun" : kind }
}
