import CaseDomain

/// What the attendance grid says.
enum HadirText {
  static let title = "Kehadiran"
  static let group = "Kehadiran"
  static let openDesk = "Meja registrasi: pindai lencana"
  static let fillColumn = "Isi sisa kolom: lalu satu huruf h t s i a"
  static let undo = "Urungkan perubahan terakhir akun ini"
  static let reload = "Muat ulang"
  static let nextSession = "Sesi berikutnya"
  static let previousSession = "Sesi sebelumnya"
  static let jump = "Ketik nomor peserta untuk ke barisnya"
  static let mayNotMark = "Akun ini tidak berhak mencatat kehadiran. Minta admin bila perlu."

  static let participant = "Peserta"
  static let number = "No"
  static let kabupaten = "Kab/Kota"
  static let percent = "%"
  static let loading = "Memuat daftar hadir…"
  static let retry = "Tekan F5 untuk mencoba lagi."
  static let empty = ["Belum ada peserta kegiatan ini."]
  static let undone = "Perubahan terakhir diurungkan."

  static let fillHint = "Isi sisa kolom dengan: h t s i a   (tombol lain: batal)"
  static let fillCancelled = "Kolom tidak diisi."
  static let nothingToFill = "Semua peserta sudah bertanda di sesi ini."
  static let fillButton = "Isi"

  static func fillTitle(_ session: BimtekSession) -> String {
    "Isi sisa kolom sesi \(session.number)"
  }

  static func fillQuestion(_ count: Int, _ status: AttendanceStatus) -> String {
    "\(IndonesianNumber.grouped(count)) peserta yang masih kosong ditandai "
      + "\(name(of: status)) (\(status.rawValue)). Ctrl-Z mengurungkan."
  }

  static func typed(_ number: String) -> String { "ke nomor \(number)" }

  static func name(of status: AttendanceStatus?) -> String {
    switch status {
    case .hadir: "hadir"
    case .terlambat: "terlambat"
    case .sakit: "sakit"
    case .izin: "izin"
    case .alpa: "alpa"
    case nil: "kosong"
    }
  }

  static func markTitle(_ status: AttendanceStatus?) -> String {
    status == nil ? "Kosongkan tanda dan turun" : "Tandai \(name(of: status)) dan turun"
  }

  /// `Banjarmasin · 28–30 Agu 2024 · 156 peserta · 3 hari · 12 sesi · 24 JP`.
  static func head(_ event: BimtekEvent, participants: Int) -> String {
    let days = Set(event.sessions.map(\.day)).count
    let hours = event.sessions.reduce(0) { $0 + $1.lessonHours }
    return [
      event.place, IndonesianDate.range(event.from, event.to),
      "\(IndonesianNumber.grouped(participants)) peserta", "\(days) hari",
      "\(event.sessions.count) sesi", "\(hours) JP",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `Rab 28`.
  static func day(_ day: Day) -> String {
    "\(IndonesianDate.withWeekday(day).prefix(3)) \(day.day)"
  }

  /// `Sesi 9  Jum 08.00 Praktik asesmen`.
  static func session(_ session: BimtekSession) -> String {
    let weekday = IndonesianDate.withWeekday(session.day).prefix(3)
    let time = IndonesianDate.clock(minuteOfDay: session.startMinute)
    return "Sesi \(session.number)  \(weekday) \(time) \(session.topic)"
  }

  static let unmarked = "belum"

  static func present(_ present: Int, of all: Int) -> String { "hadir \(present) dari \(all)" }
}
