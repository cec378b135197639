extension ResourceProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .roleHeld(let kind):
      "Orang itu sudah memegang peran \(kind) pada masa itu. Ubah tanggalnya atau akhiri dahulu."
    case .pairForbidden(let one, let other, let basis):
      "\(one) dan \(other) tidak boleh dirangkap (\(basis)). Akhiri salah satunya dahulu."
    }
  }
}
