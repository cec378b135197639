import CaseDomain

/// What the scan desk says.
enum MejaText {
  static let title = "Meja registrasi"
  static let group = "Meja registrasi"
  static let submit = "Catat kode yang diketik atau dipindai"
  static let undo = "Urungkan pindaian terakhir akun ini"
  static let nextSession = "Sesi berikutnya"
  static let previousSession = "Sesi sebelumnya"
  static let back = "Kembali ke daftar hadir"
  static let reload = "Muat ulang"
  static let prompt = "Pindai lencana, atau ketik nomor/NIK:"
  static let waiting = "Siap memindai."
  static let loading = "Memuat kegiatan…"
  static let retry = "Tekan F5 untuk mencoba lagi."
  static let noSession = "Kegiatan ini belum mempunyai sesi."

  static let present = "HADIR"
  static let late = "TERLAMBAT"
  static let already = "SUDAH"
  static let unknown = "BELUM TERDAFTAR"
  static let closed = "SESI BELUM DIBUKA"
  static let otherEvent = "KEGIATAN LAIN"
  static let ambiguous = "LEBIH DARI SATU"
  static let undone = "DIURUNGKAN"

  static func before(_ time: String, desk: String) -> String {
    desk.isEmpty ? time : "\(time) (meja \(desk))"
  }

  static func unknownCode(_ code: String) -> String { "\(code) bukan peserta kegiatan ini." }
  static let closedHelp = "Tekan Tab untuk memilih sesi yang sedang berjalan."
  static func otherEventHelp(_ code: String) -> String { "Lencana ini untuk kegiatan \(code)." }
  static let ambiguousHelp = "Beberapa peserta cocok. Ketik nomor peserta."

  static func person(_ person: BimtekParticipant, place: String) -> String {
    let digits = String(person.number)
    let number = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(number) \(person.name) · \(place) · \(person.represents)"
  }

  /// `Sesi 9 · Jum 30 Agu 08.00–09.30 · Praktik asesmen`.
  static func session(_ session: BimtekSession) -> String {
    let start = IndonesianDate.clock(minuteOfDay: session.startMinute)
    let end = IndonesianDate.clock(minuteOfDay: session.endMinute)
    return "Sesi \(session.number) · \(IndonesianDate.withWeekday(session.day)) \(start)–\(end)"
      + " · \(session.topic)"
  }

  static func desk(_ name: String) -> String { "meja \(name)" }
  static func progress(_ present: Int, of all: Int) -> String { "Hadir \(present) dari \(all)" }
  static func unmarked(_ count: Int) -> String { "belum \(count)" }
}
