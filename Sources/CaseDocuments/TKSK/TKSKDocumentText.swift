import CaseDomain

/// What the papers of TKSK say.
enum TKSKDocumentText {
  static let handOver = "BERITA ACARA SERAH TERIMA TUGAS TKSK"
  static let handOverHeads = ["No", "Bagian", "Yang diserahkan"]
  static let day = "Hari, tanggal"
  static let number = "Nomor"
  static let giver = "Menyerahkan"
  static let taker = "Menerima"
  static let note = "Catatan"
  static let gives = "Yang menyerahkan,"
  static let takes = "Yang menerima,"
  static let knows = "Mengetahui"

  static func totals(_ counts: HandOverCounts) -> String {
    "Diserahkan \(IndonesianNumber.grouped(counts.all)) pekerjaan terbuka: \(counts.label)."
  }

  static let board = "DAFTAR TKSK"
  static let boardHeads = ["No", "Kecamatan", "TKSK", "Sejak", "SK sampai"]

  static func position(_ day: Day) -> String { "Posisi per \(IndonesianDate.long(day))" }

  static let boardCSVHeads = [
    "Kode", "Kecamatan", "Kab/Kota", "Keadaan", "TKSK", "NIAT", "Sejak", "Masa Tugas (bulan)",
    "SK Sampai", "Unsur Asal", "Tahun Rekrut", "Kecamatan Rumah", "Lowong (hari)", "Langkah",
    "Pengampu",
  ]

  static let payment = "DAFTAR PEMBAYARAN TALI ASIH TKSK"
  static let paymentHeads = ["No", "Nama / NIAT", "Kecamatan / rekening", "Jumlah", "Tanda tangan"]
  static let noAccount = "rekening belum ada"
  static let partial = "▲ sebagian bulan"
  static let partialNote =
    "▲ sebagian bulan: SK tidak berlaku sepanjang bulan itu, periksa sebelum dibayar. Bulan tanpa "
    + "SK yang berlaku tidak dibayar; sebabnya tertulis di bawah nama."
  static let nothing = "Tidak ada yang dibayar: belum ada tarif atau TKSK di wilayah ini."
  static let csvHeads = [
    "Sumber", "Nama", "NIAT", "Kode Kecamatan", "Kecamatan", "Bank", "Nomor Rekening",
    "Atas Nama", "Bulan Dibayar", "Jumlah", "Tidak Dibayar",
  ]

  static func months(_ months: [MonthOfYear]) -> String {
    guard let first = months.first, let last = months.last else { return "" }
    return first == last ? "Bulan \(first.label)" : "\(first.label) sampai \(last.label)"
  }

  static func source(_ source: String) -> String { "Sumber: \(source)" }
  static func monthCount(_ count: Int) -> String { "\(count) bl" }

  static func sum(people: Int, amount: Int) -> String {
    "Jumlah: \(IndonesianNumber.grouped(people)) orang, \(IndonesianNumber.rupiah(amount))"
  }

  static func sum(amount: Int) -> String {
    "Jumlah semua sumber: \(IndonesianNumber.rupiah(amount))"
  }
}
