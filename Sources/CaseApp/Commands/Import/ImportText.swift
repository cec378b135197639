import CaseDomain

/// What the import commands say.
enum ImportText {
  static let batchHeads = [
    "No", "Waktu", "Akun", "Berkas", "Baris", "Baru", "Ditambah", "Sama", "Ditolak", "Keadaan",
  ]

  static func state(isTakenBack: Bool) -> String { isTakenBack ? "dibatalkan" : "tersimpan" }

  static func noBatch(_ number: Int64) -> String {
    "Impor nomor \(number) tidak ada. Lihat nomornya dengan: pilar impor daftar"
  }

  static func takenBack(_ number: Int64) -> String {
    "Impor nomor \(number) dibatalkan; isinya sudah tidak ada di basis data."
  }
}
