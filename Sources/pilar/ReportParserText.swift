/// What the help of the commands of reports says.
enum ReportParserText {
  static let reports = "Laporan tugas TKSK."
  static let monthly = "Laporan bulanan satu kecamatan. Dicatat di log."
  static let list = "Keadaan laporan bulanan tiap kecamatan."
  static let late = "Laporan yang terlambat dan belum ada, per kab/kota."
  static let kecamatan = "Kode kecamatan, misalnya 63.03.05."
  static let month = "Bulan, misalnya 2026-10; kalau tidak, bulan yang baru berakhir."
  static let format = "teks atau json."
  static let position = "Menurut keadaan pada tanggal ini; kalau tidak, hari ini."
}
