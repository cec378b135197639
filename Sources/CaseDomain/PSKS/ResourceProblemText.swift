extension ResourceProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .roleHeld(let kind):
      "Orang itu sudah memegang peran \(kind) pada masa itu. Ubah tanggalnya atau akhiri dahulu."
    case .pairForbidden(let one, let other, let basis):
      "\(one) dan \(other) tidak boleh dirangkap (\(basis)). Akhiri salah satunya dahulu."
    case .pairWarned(let one, let other, let basis):
      "\(one) dan \(other) sebaiknya tidak dirangkap (\(basis)). Tulis alasannya bila tetap."
    case .notAdmitted(let rule):
      "Syarat \(rule.kind): \(rule.sentence). Tulis alasannya bila tetap, atau periksa datanya."
    case .kindNotUsed(let kind):
      "Jenis \(kind) tidak dipakai di provinsi ini pada tanggal itu. Pilih jenis lain."
    case .appointedByLetter:
      "TKSK diangkat, diubah dan diakhiri dengan SK. Buka layar TKSK."
    case .institutionHeld(let name):
      "\(name) sudah terdaftar di wilayah itu. Buka lembaganya dari daftar PSKS."
    case .institutionEnded: "Lembaga itu sudah berakhir. Buka kembali dahulu bila masih bekerja."
    case .roleEnded: "Peran itu sudah berakhir. Daftarkan peran baru bila ia bertugas lagi."
    case .ownEntry:
      "Yang mendaftarkan tidak memverifikasinya sendiri. Minta petugas lain."
    case .outsideInstitution(let from, let to):
      "Di luar masa lembaganya (\(IndonesianDate.numeric(from)) s.d. "
        + "\(to.map(IndonesianDate.numeric) ?? "sekarang")). Ubah tanggalnya."
    }
  }
}
