import CaseDomain
import TerminalUI

/// What the commands of desks and marks say.
enum DeskText {
  static func deskIsTaken(_ desk: String) -> String {
    "Meja '\(SafeText(desk).string)' sedang dipakai proses lain. Pilih nama lain dengan --meja."
  }

  static let deskNameUnfit = "Nama meja hanya huruf, angka dan tanda hubung, paling banyak 40."

  static func stillWaiting(_ count: Int) -> String {
    "\(count) pindaian tersimpan di jurnal meja dan menunggu basis data. "
      + "Masukkan nanti dengan: pilar bimtek jurnal"
  }

  static func landed(_ count: Int, desk: String) -> String {
    "\(count) pindaian meja \(desk) yang tadi menunggu sudah masuk."
  }

  static func journal(_ desk: String, waiting: Int, landed: Int, unreadable: Int) -> String {
    let broken = unreadable == 0 ? "" : ", \(unreadable) baris tak terbaca"
    return "meja \(desk): menunggu \(waiting), masuk \(landed)\(broken)"
  }

  static func journalInUse(_ desk: String) -> String { "meja \(desk): sedang berjalan" }

  static let unreadableLines =
    "Ada baris jurnal yang tidak terbaca. Berkasnya dibiarkan; periksa di folder meja."

  static func closed(_ session: Int, marked: Int, _ letter: String) -> String {
    "Sesi \(session) ditutup; \(marked) peserta tanpa tanda menjadi \(letter)."
  }

  static func setHead(_ set: AttendanceSet) -> String { SafeText(set.name).string }

  /// `  T  Terlambat  6/12 sesi, ada, lambat`.
  static func letter(_ letter: AttendanceSet.Letter) -> String {
    let facts =
      ["\(letter.twelfths)/\(AttendanceSet.wholeSession) sesi"]
      + (letter.isPresent ? ["ada di tempat"] : []) + (letter.isLate ? ["terlambat"] : [])
      + (letter.onClosing ? ["saat sesi ditutup"] : [])
    return "  \(letter.status.rawValue)  \(SafeText(letter.name).string): "
      + facts.joined(separator: ", ")
  }

  static func chosen(_ set: String, for event: String) -> String {
    "Kegiatan \(event) memakai tanda '\(SafeText(set).string)'."
  }

  static func noSet(_ name: String) -> String {
    "Tanda '\(SafeText(name).string)' tidak ada. Lihat: pilar bimtek tanda"
  }

  static func unreadableLetter(_ text: String) -> String {
    "Huruf '\(SafeText(text).string)' tidak terbaca. Contoh: H=Hadir:12:ada, "
      + "T=Terlambat:6:ada:lambat, A=Alpa:0:tutup"
  }

  static let corrections = ["Sesi", "No", "Dari", "Menjadi", "Pada", "Oleh", "Alasan", ""]
  static let undone = "diurungkan"
}
