extension MatchProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .decidedDifferent:
      "Keduanya sudah diputuskan bukan orang yang sama. Urungkan keputusan itu dahulu."
    case .alreadyMerged: "Salah satunya sudah digabung dengan orang lain. Tekan F5."
    case .twoOpenCases(let one, let other):
      "Keduanya mempunyai berkas terbuka, \(one) dan \(other). Tutup salah satunya dahulu."
    case .alreadyUndone: "Penggabungan ini sudah diurungkan. Tekan F5."
    case .mergedOnward:
      "Orang ini digabung lagi dengan orang lain. Urungkan penggabungan yang terakhir dahulu."
    case .changedSince:
      "Data yang akan kembali terhalang catatan yang ditulis sesudahnya. Periksa keduanya dahulu."
    }
  }
}
