import CaseDomain

/// What the figures of case work say.
enum KinerjaText {
  static let title = "Kinerja"
  static let group = "Kinerja kasus dan layanan"
  static let open = "Buka daftar di balik angka"
  static let reload = "Hitung ulang"
  static let loading = "Menghitung…"

  static let stages = "Kasus terbuka per tahap"
  static let outcomes = "Ditutup 12 bulan terakhir"
  static let medians = "Median lama, kasus 12 bulan terakhir"
  static let toAssessment = "Laporan sampai asesmen"
  static let toService = "Laporan sampai layanan pertama"

  static let cases = "kasus"
  static let days = "hari"
  static let services = "layanan"
  static let people = "orang"
  static let rupiah = "Rp"

  static func pillars(of day: Day) -> String { "Layanan \(day.parts.year) per pilar" }
  static func help(of day: Day) -> String { "Bantuan \(day.parts.year) menurut asal" }
  static func spm(of day: Day) -> String { "Layanan \(day.parts.year) menurut 12 butir SPM" }

  /// `12`, `12,5`, or a dash.
  static func median(_ median: MedianDays?) -> String {
    guard let median else { return "–" }
    return median.halfDays % 2 == 0
      ? IndonesianNumber.grouped(median.halfDays / 2)
      : IndonesianNumber.decimal(tenths: median.halfDays * 5)
  }

  static func status(_ day: Day) -> String {
    "posisi \(IndonesianDate.short(day)) · kasus dan layanan menurut wilayah klien saat dicatat"
  }
}
