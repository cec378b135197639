extension OfficeProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .noOfficial(let day):
      "Belum ada pejabat penanda tangan per \(IndonesianDate.numeric(day)). Catat pejabatnya."
    case .numberTaken(let serial): "Nomor \(serial) sudah dipakai. Ambil nomor lain."
    case .hasNumber: "Surat itu sudah bernomor dan tidak dapat diubah."
    case .officeHeld(let day):
      "Jabatan itu sudah dipegang orang lain per \(IndonesianDate.numeric(day)). Akhiri dahulu."
    case .intakeDone: "Tamu itu sudah dilayani. Catat kunjungan baru bila datang lagi."
    case .subjectMissing: "Surat ini tentang klien atau tamu. Buka dari berkas klien atau loket."
    case .purposeMissing: "Identitas lengkap perlu tujuan. Isi tujuannya, atau pakai inisial."
    case .unknownPlaceholder(let name): "Isian {\(name)} tidak dikenal. Lihat petunjuk (F1)."
    case .patternWithoutSerial: "Pola nomor harus memuat {nomor} satu kali."
    }
  }
}
