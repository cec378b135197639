import CaseDomain

/// What the counter's commands say.
enum OfficeCommandText {
  static let letterHeads = ["ID", "Nomor", "Tanggal", "Hal", "Tentang", "Penanda tangan"]
  static let intakeHeads = ["Nomor", "Waktu", "Nama", "Keperluan", "Keadaan", "Petugas"]
  static let activityHeads = ["Tanggal", "Jenis", "Kegiatan", "Tugas", "Pilar", "Petugas"]
  static let officialHeads = ["Wilayah", "Jabatan", "Nama", "NIP", "Mulai", "Sampai"]
  static let toCome = "menyusul"
  static let passedOver = "dilewati tanpa keterangan"
  static let oneSubject = "Sebut satu saja: --klien, --tamu atau --rujukan."

  static func reserved(_ reason: String) -> String { "nomor cadangan: \(reason)" }

  static func gap(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
  }

  static func registerTotals(_ register: LetterRegister) -> String {
    "\(register.letters.count) surat, \(register.waitingCount) menyusul, "
      + "\(register.reservedCount) cadangan, \(register.gapCount) dilewati."
  }

  static func activityTotals(_ month: ActivityMonth) -> String {
    "\(month.activities.count) kegiatan, di antaranya \(month.meetingCount) rapat."
  }

  static func unknownKind(_ kind: String) -> String {
    "Jenis surat '\(kind)' tidak dikenal. Yang ada: "
      + LetterKind.all.map(\.code).joined(separator: ", ") + "."
  }

  static func written(_ letter: Letter) -> String {
    letter.number.isEmpty
      ? "Surat \(letter.id) tersimpan, nomor menyusul." : "Surat \(letter.number) tersimpan."
  }

  static func state(isDone: Bool) -> String { isDone ? "selesai" : "menunggu" }

  static func unreadableMonth(_ text: String) -> String {
    "Bulan '\(text)' tidak terbaca. Tulis seperti 2026-11."
  }
}
