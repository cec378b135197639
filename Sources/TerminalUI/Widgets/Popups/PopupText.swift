/// The words that popups share.
enum PopupText {
  static let cancel: SafeText = "Batal"
  static let help: SafeText = "Semua tombol"
  static let helpFooter: SafeText = "Ketik untuk menyaring   ↑↓ gulir   Esc tutup"
  static let palette: SafeText = "Perintah"
  static let paletteFooter: SafeText = "Ketik sebagian kata   Enter jalankan   Esc tutup"
  static let checklistFooter: SafeText = "Spasi pilih   J K geser   Enter pakai   Esc batal"
  static let nothingFound: SafeText = "Tidak ada yang cocok. Hapus beberapa huruf."
  static let prompt: SafeText = "Cari:"

  static func mustType(_ text: String) -> SafeText {
    SafeText("Ketik \(text) untuk melanjutkan:")
  }
}
