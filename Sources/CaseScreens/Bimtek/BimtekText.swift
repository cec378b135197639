import CaseDomain

/// What the list of events says.
enum BimtekText {
  static let title = "Bimtek"
  static let group = "Bimtek"
  static let open = "Buka kegiatan: jadwal, kuota, peserta"
  static let openGrid = "Buka daftar hadir kegiatan"
  static let new = "Kegiatan baru"
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
  static let empty = [
    "Belum ada kegiatan bimtek. Tekan n untuk kegiatan baru.",
    "Basis data latihan sudah berisi contoh: pilar buka --latihan",
  ]

  static func status(_ row: Int, of count: Int, _ state: EventState) -> String {
    "kegiatan \(row) dari \(count) · \(state.label)"
  }

  static func state(of event: BimtekEvent, on today: Day) -> String {
    if event.state == .batal { return event.state.label }
    if today < event.from { return "\(event.from.number - today.number) hr lagi" }
    return today <= event.to ? "kini" : "selesai"
  }
}
