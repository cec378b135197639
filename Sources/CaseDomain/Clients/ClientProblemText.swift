extension ClientProblem {
  /// One Indonesian sentence: the rule, and what can be done instead.
  var sentence: String {
    switch self {
    case .registeredElsewhere(let kecamatan):
      "Sudah terdaftar di \(Wilayah.title(of: kecamatan)), minta pindah."
    case .typeInForce(let type): "Jenis \(type) sudah berlaku pada klien ini. Ubah entri itu."
    case .hasEnded: "Entri itu sudah selesai. Buka entri baru bila perlu."
    case .isVerified: "Usulan itu sudah diverifikasi. Hanya yang dikembalikan dapat diubah."
    case .verificationOrder(let from, let to):
      "Usulan berstatus \(from.rawValue) tidak dapat menjadi \(to.rawValue)."
    case .ownProposal: "Usulan sendiri diverifikasi oleh petugas lain."
    case .outsideBand(let type):
      "Usia atau jenis kelamin tidak sesuai kriteria jenis \(type). Tulis alasannya."
    case .otherUnit(let type): "Jenis \(type) bukan untuk klien ini. Daftarkan tersendiri."
    case .nothingProposed: "Tidak ada usulan di desa itu. Tambahkan entri dahulu."
    case .withoutKK: "Klien ini belum punya nomor KK. Isi nomor KK dahulu."
    case .samePlace: "Klien sudah tinggal di tempat itu. Pilih tempat lain."
    }
  }
}
