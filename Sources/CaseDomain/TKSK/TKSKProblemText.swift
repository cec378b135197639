extension TKSKProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .kecamatanHeld(let area):
      "\(area.dotted) sudah mempunyai TKSK pada masa itu. Akhiri masa tugasnya dahulu."
    case .ownReport: "Laporan sendiri tidak dapat disetujui sendiri. Minta pejabat lain."
    }
  }
}
