import CaseDomain

/// What the counter says.
enum LoketText {
  static let title = "Loket"
  static let group = "Loket"
  static let new = "Terima tamu baru"
  static let open = "Selesaikan tamu, atau buka berkasnya"
  static let file = "Buka berkas klien tamu"
  static let receipt = "Tanda terima untuk tamu"
  static let letter = "Buat surat untuk tamu"
  static let activities = "Kegiatan harian dan rapat"
  static let dayBefore = "Hari sebelumnya"
  static let dayAfter = "Hari berikutnya"
  static let reload = "Muat ulang"

  static let nobody = "Belum ada tamu di bawah kursor."
  static let noClient = "Tamu ini bukan klien terdaftar."
  static let noLaterDay = "Hari sesudah hari ini belum ada."
  static let mayNotRecord = "Akun ini tidak mencatat tamu."
  static let mayNotWrite = "Akun ini tidak menulis surat."

  static let number = "Nomor"
  static let time = "Jam"
  static let name = "Nama"
  static let need = "Keperluan"
  static let state = "Keadaan"
  static let officer = "Petugas"

  static let loading = "Memuat tamu…"
  static let empty = ["Belum ada tamu pada hari ini.", "Tekan n untuk menerima tamu."]

  static func status(waiting: Int, done: Int, on day: Day) -> String {
    "\(waiting) menunggu · \(done) selesai · \(IndonesianDate.longWithWeekday(day))"
  }

  /// `menunggu`, `menunggu 3 hr`, `selesai`.
  static func state(of intake: Intake, on day: Day) -> String {
    guard intake.done == nil else { return "selesai" }
    let days = day.number - intake.day.number
    return days > 0 ? "menunggu \(days) hr" : "menunggu"
  }
}
