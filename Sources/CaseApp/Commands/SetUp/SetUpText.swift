import CaseDomain

/// What `siapkan` says.
enum SetUpText {
  static func office(of province: WilayahCode) -> String {
    "Dinas Sosial " + Wilayah.fullTitle(of: province)
  }

  static func done(at path: String, province: WilayahCode, account: String) -> String {
    """
    Basis data untuk \(Wilayah.fullTitle(of: province)) dibuat: \(path)
    Akun pertama: \(account) (admin). Langkah berikut: pilar impor ppks DAFTAR.csv --coba
    """
  }

  static func unknownProvince(_ text: String) -> String {
    "Provinsi '\(text)' tidak dikenal. Tulis kode dua angka, misalnya 63 Kalimantan Selatan."
  }
}
