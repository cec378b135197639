import CaseDomain

/// What *Beranda* says.
enum BerandaText {
  static let title = "Beranda"
  static let group = "Beranda"
  static let open = "Buka pilihan di bawah kursor"
  static let reload = "Muat ulang"
  static let numbersHint = "dan angka lain membuka"
  static let attendance = "Kehadiran hari ini"
  static let quit = "Keluar"
  static let figures = "Angka"
  static let events = "Bimtek"
  static let data = "Keadaan data"
  static let choices = "Pilihan"
  static let work = "Agenda saya"
  static let nothingDue = "Tidak ada yang menunggu."

  /// What waits beside follow-ups, one line for each.
  static func other(_ counts: AgendaCounts) -> [String] {
    [
      (counts.reports, "laporan belum dikirim"), (counts.reviews, "laporan menunggu tinjauan"),
      (counts.drafts, "draf belum selesai"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }

  static let loading = "Menghitung…"

  static func greeting(_ name: String) -> String { "Selamat bekerja, \(name)." }

  static func title(of place: PlaceCode) -> String {
    switch place {
    case .beranda: title
    case .dasbor: "Dasbor"
    case .klien: "Klien"
    case .bimtek: "Bimtek"
    case .agenda: "Agenda"
    case .program: "Program"
    case .loket: "Loket"
    case .surat: "Surat"
    case .verifikasi: "Verifikasi"
    case .draf: "Draf"
    case .lembaga: "Lembaga"
    case .psks: "PSKS"
    case .cakupan: "Cakupan"
    case .tksk: "TKSK"
    case .laporan: "Laporan"
    case .mutu: "Mutu data"
    case .seleksi: "Seleksi"
    }
  }

  static func detail(of place: PlaceCode) -> String {
    switch place {
    case .beranda: ""
    case .dasbor: "angka wilayah"
    case .klien: "cari, buka berkas"
    case .bimtek: "kehadiran"
    case .agenda: "tugas hari ini"
    case .program: "monitoring 6T"
    case .loket: "tamu, kegiatan"
    case .surat: "buat, nomor"
    case .verifikasi: "entri per desa"
    case .draf: "isian tersimpan"
    case .lembaga: "panti dan LKS, sisa tempat"
    case .psks: "orang dan lembaga"
    case .cakupan: "jenis, umur data"
    case .tksk: "SK, lowongan"
    case .laporan: "harian, bulanan"
    case .mutu: "orang ganda"
    case .seleksi: "calon, juri, juara"
    }
  }

  static func role(_ role: Role) -> String {
    switch role {
    case .tksk: "TKSK"
    case .operatorKecamatan: "Operator kecamatan"
    case .verifikator: "Verifikator"
    case .bidangProvinsi: "Bidang provinsi"
    case .admin: "Admin"
    case .auditor: "Auditor"
    }
  }

  static func units(_ count: ClientCount) -> [(String, String)] {
    [
      ("Orang", IndonesianNumber.grouped(count.orang)),
      ("Keluarga", IndonesianNumber.grouped(count.keluarga)),
      ("Komunitas", IndonesianNumber.grouped(count.komunitas)),
      ("Entri", IndonesianNumber.grouped(count.entri)),
    ]
  }

  static func position(_ day: Day, _ code: CheckCode?) -> String {
    "posisi \(IndonesianDate.short(day))" + (code.map { " · kode cek \($0.text)" } ?? "")
  }

  static let noEvents = "Tidak ada kegiatan yang akan datang."

  static func event(_ event: BimtekEvent, on today: Day) -> String {
    "\(when(event, on: today)) · \(event.participantCount) peserta"
  }

  private static func when(_ event: BimtekEvent, on today: Day) -> String {
    if event.from <= today { return "kini s.d. \(IndonesianDate.short(event.to))" }
    let days = event.from.number - today.number
    return "\(IndonesianDate.short(event.from)), \(days) hari lagi"
  }

  static let lastImport = "Impor terakhir"
  static let lastBackup = "Cadangan"
  static let never = "belum ada"
  static let backUpNow = "Buat dengan: pilar cadangkan BERKAS"
}
