import CursesTerminal

/// What is said when the terminal cannot be used.
enum TerminalText {
  static func sentence(for error: CursesError) -> String {
    switch error {
    case .notATerminal:
      "Layar perlu terminal. Jalankan tanpa pipa, atau pakai perintah seperti: pilar cari"
    case .unusableTerminal(let name):
      "Terminal '\(name)' tidak dapat menampilkan layar. Setel TERM, misalnya TERM=xterm."
    case .systemCall(let number):
      "Terminal tidak dapat disiapkan (galat sistem \(number)). Sambungkan ulang lalu coba lagi."
    }
  }
}
