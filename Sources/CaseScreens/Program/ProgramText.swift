import CaseDomain

/// What the screens of programmes say.
enum ProgramText {
  static let title = "Program"
  static let group = "Program"
  static let board = "Papan putaran"
  static let complaints = "Pengaduan"
  static let duties = "Penolakan dan penerusan"

  static let open = "Buka papan putaran"
  static let newRound = "Putaran baru"
  static let newProgramme = "Program baru"
  static let endProgramme = "Akhiri program, atau betulkan hari terakhirnya"
  static let socialise = "Catat sosialisasi"
  static let newComplaint = "Terima pengaduan"
  static let listComplaints = "Daftar pengaduan"
  static let listDuties = "Penolakan dan penerusan menurut batas tugas"
  static let reload = "Muat ulang"
  static let mayNotManage = "Akun ini tidak berhak mengatur program. Minta Dinas Sosial."
  static let mayNotRecord = "Akun ini tidak berhak mencatat."
  static let mayNotSupervise = "Hanya pengawas wilayah yang melihat penolakan dan penerusan."
  static let nothingHere = "Belum ada baris di bawah kursor."

  static let loading = "Memuat program…"
  static let noRounds = [
    "Belum ada putaran di wilayah ini.",
    "Dinas Sosial membuatnya dengan tombol n.",
  ]

  static let roundColumns = ["Program", "Putaran", "Wilayah", "Tanggal", "Desa", "KPM", "Ganti"]

  static func inForce(_ programmes: [Programme], on day: Day) -> String {
    "Berlaku \(IndonesianDate.short(day)): " + programmes.map(\.code).joined(separator: ", ")
  }

  static func waiting(_ count: Int) -> String {
    count == 0
      ? "Tidak ada pengaduan yang menunggu."
      : "\(IndonesianNumber.grouped(count)) pengaduan menunggu diteruskan (P)."
  }

  static func basis(_ programme: Programme) -> String {
    "\(programme.name) · \(programme.wholeBasis)"
  }

  static let refusalIsLogged = "Penolakan ini dicatat."

  static func forward(to addressee: String) -> String { "Teruskan kepada \(addressee)" }

  static func refusedTitle(_ role: Role) -> String { "Bukan tugas \(role.shortLabel)" }
}
