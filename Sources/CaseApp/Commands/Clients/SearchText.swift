import CaseDomain

/// What `cari` says.
enum SearchText {
  static let heads = ["Nama", "Umur", "JK", "NIK", "Desa/Kel.", "Kecamatan", "Jenis"]
  static let nothing = "Tidak ada yang cocok. Coba bagian nama yang lebih pendek."

  static func elsewhere(_ places: [WilayahCode]) -> String {
    let names = places.map { Wilayah.title(of: $0) }.joined(separator: ", ")
    return "Sudah terdaftar di \(names), di luar wilayah kerja akun ini. Minta pindah ke sana."
  }

  static func types(_ types: VisibleTypes) -> String {
    var words = types.known.numbers.map { PPKSTypeList.type($0)?.abbreviation ?? String($0) }
    if types.hasRestricted { words.append("terbatas") }
    return words.joined(separator: " ")
  }
}
