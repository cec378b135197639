import CaseDomain

/// What the scan desk says.
enum MejaText {
  static func title(_ desk: String?) -> String {
    "Meja registrasi" + (desk.map { " \($0)" } ?? "")
  }

  static let group = "Meja registrasi"
  static let submit = "Catat kode yang diketik atau dipindai"
  static let undo = "Urungkan pindaian terakhir meja ini, dengan alasan"
  static let direction = "Pindai keluar, atau kembali ke masuk"
  static let walkIn = "Daftarkan peserta tamu"
  static let inside = "Siapa di dalam sekarang, atau pindaian terakhir"
  static let reasonPrompt = "Alasan mengurungkan pindaian terakhir:"
  static let exitPrompt = "KELUAR. Pindai lencana, atau ketik nomor/NIK:"
  static let nobodyInside = "Belum ada yang masuk lewat meja pada sesi ini."
  static let nextSession = "Sesi berikutnya"
  static let previousSession = "Sesi sebelumnya"
  static let back = "Kembali ke daftar hadir"
  static let reload = "Muat ulang"
  static let prompt = "Pindai lencana, atau ketik nomor/NIK:"
  static let waiting = "Siap memindai."
  static let loading = "Memuat kegiatan…"
  static let noSession = "Kegiatan ini belum mempunyai sesi."

  static let present = "HADIR"
  static let late = "TERLAMBAT"
  static let already = "SUDAH"
  static let unknown = "BELUM TERDAFTAR"
  static let closed = "SESI BELUM DIBUKA"
  static let over = "SESI SUDAH LEWAT"
  static let left = "KELUAR"
  static let held = "DITAHAN PANITIA"
  static let noted = "DICATAT"
  static let notedHelp = "Sudah di jurnal meja, menunggu basis data. Lanjutkan memindai."
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
    "\(number(person.number)) \(person.name) · \(place) · \(person.represents)"
  }

  /// `004`.
  static func number(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// `Sesi 9 · Jum 30 Agu 08.00–09.30 · Praktik asesmen`.
  static func session(_ session: BimtekSession, lateAfter minutes: Int) -> String {
    let start = IndonesianDate.clock(minuteOfDay: session.startMinute)
    let end = IndonesianDate.clock(minuteOfDay: session.endMinute)
    return "Sesi \(session.number) · \(IndonesianDate.withWeekday(session.day)) \(start)–\(end)"
      + " · \(session.topic) · terlambat sesudah "
      + IndonesianDate.clock(minuteOfDay: min(1439, session.startMinute + minutes))
  }

  static func desk(_ name: String) -> String { "meja \(name)" }
  static func progress(_ present: Int, of all: Int) -> String { "Hadir \(present) dari \(all)" }
  static func rest(inside: Int, unmarked: Int) -> String {
    "di dalam \(inside)  belum \(unmarked)"
  }

  static func waitingForDatabase(_ count: Int) -> String {
    "\(count) pindaian di jurnal meja menunggu basis data"
  }
}
