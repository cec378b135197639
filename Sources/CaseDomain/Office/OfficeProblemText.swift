extension OfficeProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .noOfficial(let day):
      "Belum ada pejabat penanda tangan per \(IndonesianDate.numeric(day)). Catat pejabatnya."
    case .numberTaken(let serial): "Nomor \(serial) sudah dipakai. Ambil nomor lain."
    case .hasNumber: "Surat itu sudah bernomor dan tidak dapat diubah."
    }
  }
}
