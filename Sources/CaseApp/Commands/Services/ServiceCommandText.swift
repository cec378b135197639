import CaseDomain

/// What the commands about services, institutions and attachments say.
enum ServiceCommandText {
  static let institutionHeads = [
    "No", "Lembaga", "Jenis", "Tingkat", "Lokasi", "Kelas", "Kapasitas", "Terisi", "Sisa",
    "Daftar tunggu",
  ]
  static let listHeads = [
    "Tanggal", "Nama", "Wilayah", "Kode", "Layanan", "Jumlah", "Rupiah", "Sumber", "Pemberi",
    "Tanda terima", "Daftar",
  ]
  static let restricted = "catatan terbatas"
  static let fileGone =
    "Berkas lampiran itu tidak dapat dibaca. Jalankan 'pilar periksa', lalu pulihkan cadangan."

  static func position(_ day: Day) -> String { "Posisi \(IndonesianDate.short(day))." }

  static func quantity(_ line: ServiceLine) -> String {
    guard line.quantity > 0 else { return "" }
    return IndonesianNumber.grouped(line.quantity) + (line.unit.isEmpty ? "" : " " + line.unit)
  }

  static func listed(_ shown: Int, of count: Int) -> String {
    "\(IndonesianNumber.grouped(shown)) dari \(IndonesianNumber.grouped(count)) layanan."
  }

  static func noRound(_ number: Int64) -> String {
    "Daftar layanan \(number) tidak ada di wilayah kerja akun ini. Lihat 'pilar layanan daftar'."
  }

  static func receiptReason(_ round: Int64) -> String { "daftar tanda terima \(round)" }
  static func taken(to path: String) -> String { "Lampiran disalin ke \(path) dan dicatat." }

  static func orphans(_ count: Int, removed: Bool) -> String {
    removed ? "\(count) berkas sisa dihapus." : "\(count) berkas sisa."
  }
}
