extension MatchEvidence {
  /// What a clerk reads of it, in a few words.
  public var words: String {
    switch self {
    case .nameSame: "nama sama"
    case .nameSounds: "nama berbunyi sama"
    case .nameSlip: "nama mirip, beda satu atau dua huruf"
    case .nameJoined: "nama sama, hanya disambung atau dipisah"
    case .nameInitial: "satu nama ditulis inisialnya"
    case .nameShortened: "satu nama dipendekkan"
    case .nameTurned: "urutan nama tertukar"
    case .nameWordMissing: "satu nama kurang kata"
    case .nameWordDiffers: "satu kata nama berbeda"
    case .nameDiffers: "nama berbeda"
    case .birthSame: "tanggal lahir sama"
    case .birthTurned: "hari dan bulan lahir tertukar"
    case .birthSlip: "tanggal lahir beda satu angka"
    case .birthTwoParts: "hari, bulan atau tahun lahir berbeda"
    case .birthNear: "tanggal lahir perkiraan, tahunnya dekat"
    case .birthYearOnly: "hanya tahun lahir yang sama"
    case .birthDiffers: "tanggal lahir berbeda"
    case .sexSame: "jenis kelamin sama"
    case .sexDiffers: "jenis kelamin berbeda"
    case .nikSame: "NIK sama"
    case .nikTurned: "NIK sama, dua angka berurutan tertukar"
    case .nikSlip: "NIK beda satu angka"
    case .nikTwoSlips: "NIK beda dua angka"
    case .nikLength: "satu NIK kurang satu angka"
    case .nikSerial: "NIK berbeda hanya nomor urutnya"
    case .nikDiffers: "NIK berbeda"
    case .nikMissing: "salah satu tanpa NIK"
    case .kkSame: "nomor KK sama"
    case .kkSlip: "nomor KK beda satu angka"
    case .phoneSame: "nomor telepon sama"
    case .addressSame: "alamat sama"
    case .addressLike: "alamat mirip"
    case .desaSame: "desa sama"
    case .kecamatanSame: "kecamatan sama"
    case .kabupatenSame: "kabupaten/kota sama"
    case .areaSame: "wilayah sama"
    case .areaLike: "wilayah mirip"
    case .areaDiffers: "wilayah berbeda"
    case .perhapsTwins: "mungkin kembar"
    }
  }
}

extension PairScore {
  /// What a score means in words, so that nobody need know the scale.
  public static func words(for score: Int) -> String {
    switch score {
    case 850...: "hampir pasti"
    case 700..<850: "sangat mungkin"
    default: "mungkin"
    }
  }
}
