/// Sentences that more than one command says.
enum CommonText {
  static let cannotWrite = "Keluaran tidak dapat ditulis. Periksa ruang disk atau tujuan pipanya."
  static let notAdminForAnother = "Hanya admin yang boleh memakai --sebagai."

  static func noAccount(_ name: String) -> String {
    "Akun '\(name)' tidak ada atau nonaktif. Minta admin: pilar akun tambah \(name)"
  }

  static func cannotMakeFolder(_ path: String) -> String {
    "Folder \(path) tidak dapat dibuat. Periksa hak akses, atau pilih tempat lain: --basisdata"
  }

  static func unreadableClock(_ text: String) -> String {
    "PILAR_SEKARANG tidak terbaca: '\(text)'. Tulis 2026-11-22 atau 2026-11-22T08:14."
  }

  static func unknownWilayah(_ text: String) -> String {
    "Kode wilayah '\(text)' tidak dikenal. Tulis seperti 63, 63.03 atau 63.03.05."
  }

  static func unreadableDay(_ text: String) -> String {
    "Tanggal '\(text)' tidak terbaca. Tulis seperti 22-11-2026 atau 2026-11-22."
  }
}
