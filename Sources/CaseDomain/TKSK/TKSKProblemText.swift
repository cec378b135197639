extension TKSKProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .kecamatanHeld(let area):
      "\(Wilayah.title(of: area)) sudah mempunyai TKSK pada masa itu. Akhiri masa tugasnya dahulu."
    case .malformedNIAT: "NIAT berisi sepuluh angka: 00.00.00-0000. Periksa kartu anggota."
    case .niatTaken: "NIAT ini milik TKSK lain. Periksa kartu anggota."
    case .requirementsUnmet(let requirements):
      "Syarat belum terpenuhi: "
        + requirements.map(\.sentence).joined(separator: "; ")
        + ". Isi alasannya bila tetap diangkat."
    case .termEnded(let day):
      "Masa tugas itu berakhir \(IndonesianDate.short(day)). Angkat lagi dengan SK baru."
    case .notVacant(let area):
      "\(Wilayah.title(of: area)) tidak lowong pada hari itu. Akhiri masa tugas TKSK-nya dahulu."
    case .vacancyOpen(let area):
      "Lowongan \(Wilayah.title(of: area)) sudah tercatat. Catat langkahnya."
    case .vacancyFilled: "Lowongan itu sudah terisi. Tidak ada langkah lagi."
    case .chargeHeld(let area):
      "\(Wilayah.title(of: area)) sudah dipegang orang lain pada masa itu. Akhiri dahulu."
    case .notServingThere:
      "Orang itu tidak bertugas sebagai TKSK di kabupaten/kota itu pada hari itu. Pilih yang lain."
    case .stepTooEarly(let day):
      "Langkah sebelumnya tercatat \(IndonesianDate.short(day)). Isi tanggal itu atau sesudahnya."
    case .nothingToHandOver:
      "Tidak ada kasus, tindak lanjut, rujukan, draf, atau laporan terbuka di kecamatan ini."
    case .workChanged(let counts):
      "Pekerjaan berubah sejak dibaca, sekarang: \(counts.label). Pilih lagi konfirmasinya."
    case .mayNotTakeWork:
      "Akun itu tidak mencatat kasus di kecamatan ini. Pilih akun TKSK atau operatornya."
    case .unknownSource: "Sumber itu belum punya tarif tali asih. Catat tarifnya dahulu."
    case .report(let problem): problem.sentence
    }
  }
}

extension TKSKRequirement {
  /// `usia paling sedikit 25 th (Permensos 3/2013)`.
  public var sentence: String {
    let claim =
      switch kind {
      case .usiaMinimum: "usia paling sedikit \(years ?? 0) th"
      case .usiaMaksimum: "usia paling banyak \(years ?? 0) th"
      case .domisili: "berdomisili di kecamatan tugas"
      }
    return "\(claim) (\(basis))"
  }
}
