import CaseDomain

/// What the list of events says.
enum BimtekText {
  static let title = "Bimtek"
  static let group = "Bimtek"
  static let open = "Buka daftar hadir kegiatan"
  static let openDesk = "Buka meja registrasi kegiatan"
  static let openResult = "Hasil: tes, sertifikat, laporan"
  static let reload = "Muat ulang"
  static let nothingHere = "Belum ada kegiatan di bawah kursor."

  static let code = "Kode"
  static let name = "Kegiatan"
  static let place = "Tempat"
  static let date = "Tanggal"
  static let participants = "Peserta"
  static let state = "Keadaan"

  static let loading = "Memuat kegiatan…"
  static let retry = "Tekan F5 untuk mencoba lagi."
  static let empty = [
    "Belum ada kegiatan bimtek.", "Basis data latihan sudah berisi contoh: pilar buka --latihan",
  ]

  static func status(_ row: Int, of count: Int) -> String { "kegiatan \(row) dari \(count)" }

  static func state(of event: BimtekEvent, on today: Day) -> String {
    if today < event.from { return "\(event.from.number - today.number) hr lagi" }
    return today <= event.to ? "kini" : "selesai"
  }
}
