extension MatchProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .decidedDifferent:
      "Keduanya sudah diputuskan bukan orang yang sama. Urungkan keputusan itu dahulu."
    case .alreadyMerged: "Salah satunya sudah digabung dengan orang lain. Tekan F5."
    }
  }
}
