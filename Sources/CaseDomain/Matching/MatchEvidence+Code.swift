extension MatchEvidence {
  /// What is stored and printed for it; never changes.
  public var code: String {
    switch self {
    case .nameSame: "nama-sama"
    case .nameSounds: "nama-sebunyi"
    case .nameSlip: "nama-mirip"
    case .nameJoined: "nama-disambung"
    case .nameInitial: "nama-inisial"
    case .nameShortened: "nama-dipendekkan"
    case .nameTurned: "nama-bertukar-urutan"
    case .nameWordMissing: "nama-kurang-kata"
    case .nameWordDiffers: "nama-beda-kata"
    case .nameDiffers: "nama-beda"
    case .birthSame: "lahir-sama"
    case .birthTurned: "lahir-hari-bulan-tertukar"
    case .birthSlip: "lahir-beda-satu-angka"
    case .birthTwoParts: "lahir-beda-satu-bagian"
    case .birthNear: "lahir-perkiraan-dekat"
    case .birthYearOnly: "lahir-hanya-tahun-sama"
    case .birthDiffers: "lahir-beda"
    case .sexSame: "jk-sama"
    case .sexDiffers: "jk-beda"
    case .nikSame: "nik-sama"
    case .nikTurned: "nik-angka-tertukar"
    case .nikSlip: "nik-beda-satu-angka"
    case .nikTwoSlips: "nik-beda-dua-angka"
    case .nikLength: "nik-kurang-satu-angka"
    case .nikSerial: "nik-beda-nomor-urut"
    case .nikDiffers: "nik-beda"
    case .nikMissing: "nik-kosong"
    case .kkSame: "kk-sama"
    case .kkSlip: "kk-beda-satu-angka"
    case .phoneSame: "telepon-sama"
    case .addressSame: "alamat-sama"
    case .addressLike: "alamat-mirip"
    case .desaSame: "desa-sama"
    case .kecamatanSame: "kecamatan-sama"
    case .kabupatenSame: "kabupaten-sama"
    case .areaSame: "wilayah-sama"
    case .areaLike: "wilayah-mirip"
    case .areaDiffers: "wilayah-beda"
    case .perhapsTwins: "mungkin-kembar"
    }
  }

  /// nil for a code that is none.
  public init?(code: String) {
    guard let evidence = Self.allCases.first(where: { $0.code == code }) else { return nil }
    self = evidence
  }
}
