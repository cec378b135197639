import CaseDomain

/// What the register of letters says.
enum SuratText {
  static let title = "Surat"
  static let group = "Surat"
  static let open = "Pratinjau surat"
  static let new = "Surat baru"
  static let change = "Ubah surat yang belum bernomor"
  static let number = "Beri nomor surat yang menyusul"
  static let reserve = "Kosongkan nomor cadangan"
  static let document = "Register sebagai dokumen"
  static let official = "Catat pejabat penanda tangan"
  static let texts = "Ubah naskah baku surat"
  static let yearBefore = "Tahun sebelumnya"
  static let yearAfter = "Tahun berikutnya"
  static let reload = "Muat ulang"

  static let noLetter = "Baris ini bukan surat."
  static let hasNumber = "Surat itu sudah bernomor."
  static let noLaterYear = "Tahun sesudah tahun ini belum ada."
  static let mayNotWrite = "Akun ini tidak menulis surat."
  static let mayNotManage = "Akun ini tidak mengatur pejabat dan naskah."

  static let numberHead = "Nomor"
  static let dayHead = "Tanggal"
  static let subjectHead = "Hal"
  static let aboutHead = "Tentang"
  static let addresseeHead = "Kepada"
  static let signerHead = "Penanda tangan"

  static let loading = "Memuat register…"
  static let empty = ["Belum ada surat pada tahun ini.", "Tekan n untuk membuat surat."]
  static let toCome = "menyusul"
  static let passedOver = "nomor dilewati"

  static func reserved(_ reason: String) -> String { "nomor cadangan: \(reason)" }

  static func gap(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  static func status(_ register: LetterRegister) -> String {
    var parts = ["\(register.letters.count) surat tahun \(register.year)"]
    if register.waitingCount > 0 { parts.append("\(register.waitingCount) menyusul") }
    if register.reservedCount > 0 { parts.append("\(register.reservedCount) cadangan") }
    if register.gapCount > 0 { parts.append("\(register.gapCount) dilewati") }
    return parts.joined(separator: " · ")
  }
}
