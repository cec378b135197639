import CaseDomain

/// What the attendance grid says.
enum HadirText {
  static let title = "Kehadiran"
  static let group = "Kehadiran"
  static let openDesk = "Meja registrasi: pindai lencana"
  static let fillColumn = "Isi sisa kolom: lalu satu huruf tanda"
  static let undo = "Urungkan perubahan terakhir akun ini"
  static let closeSession = "Tutup sesi: yang belum bertanda menjadi tidak hadir"
  static let closeShort = "Tutup"
  static let correct = "Koreksi tanda dengan alasan, atau beri catatan"
  static let hold = "Tahan peserta di meja, atau lepaskan"
  static let onlyWarned = "Hanya peserta di bawah ambang, atau semua"
  static let clearTitle = "Kosongkan tanda dan turun"
  static let blank = "kosong"
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
  static let empty = ["Belum ada peserta kegiatan ini."]
  static let undone = "Perubahan terakhir diurungkan."

  static func fillHint(_ letters: [AttendanceSet.Letter]) -> String {
    let keys = letters.map { $0.status.rawValue.lowercased() }.joined(separator: " ")
    return "Isi sisa kolom dengan: \(keys)   (tombol lain: batal)"
  }

  static let emptyWarned = ["Tidak ada peserta di bawah ambang. Tekan w untuk semua."]
  static let nothingOnClosing = "Tanda kegiatan ini tidak mengenal tanda saat sesi ditutup."
  static let closeButton = "Tutup"
  static let fillCancelled = "Kolom tidak diisi."
  static let nothingToFill = "Semua peserta sudah bertanda di sesi ini."
  static let fillButton = "Isi"

  static func fillTitle(_ session: BimtekSession) -> String {
    "Isi sisa kolom sesi \(session.number)"
  }

  static func fillQuestion(_ count: Int, _ letter: AttendanceSet.Letter) -> String {
    "\(IndonesianNumber.grouped(count)) peserta yang masih kosong ditandai "
      + "\(name(of: letter)) (\(letter.status.rawValue)). Ctrl-Z mengurungkan."
  }

  static func closeTitle(_ session: BimtekSession) -> String { "Tutup sesi \(session.number)" }

  static func closeQuestion(_ count: Int, _ letter: AttendanceSet.Letter) -> String {
    "\(IndonesianNumber.grouped(count)) peserta belum bertanda menjadi \(name(of: letter)) "
      + "(\(letter.status.rawValue)). Pindaian yang menyusul tetap berlaku."
  }

  /// `H 08.12 meja rina · catatan`.
  static func mark(_ mark: AttendanceMark, zone: TimeZoneOfIndonesia) -> String {
    let time = IndonesianDate.clock(mark.at, in: zone)
    let place: String =
      switch mark.source {
      case .scan: "meja \(mark.desk)"
      case .keyboard: "diketik"
      case .closing: "saat ditutup"
      }
    return "\(mark.status.rawValue) \(time) \(place)"
      + (mark.remark.isEmpty ? "" : " · \(mark.remark)")
  }

  static let closedMark = "ditutup"

  static func typed(_ number: String) -> String { "ke nomor \(number)" }

  static func name(of letter: AttendanceSet.Letter) -> String { letter.name.lowercased() }

  static func markTitle(_ letter: AttendanceSet.Letter) -> String {
    "Tandai \(name(of: letter)) dan turun"
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
  static func session(_ session: BimtekSession, isClosed: Bool) -> String {
    let weekday = IndonesianDate.withWeekday(session.day).prefix(3)
    let time = IndonesianDate.clock(minuteOfDay: session.startMinute)
    return "Sesi \(session.number)  \(weekday) \(time) "
      + (isClosed ? "(\(closedMark)) " : "") + session.topic
  }

  static let unmarked = "belum"

  static func present(_ present: Int, of all: Int) -> String { "hadir \(present) dari \(all)" }
}
