import TerminalUI

/// What the shell says.
enum ShellText {
  static let group = "Umum"
  static let training: SafeText = "LATIHAN"
  static let setClock: SafeText = "JAM DIATUR"

  static let help = "Petunjuk dan semua tombol"
  static let palette = "Palet perintah"
  static let back = "Kembali satu tingkat"
  static let quit = "Keluar dari Pilar"
  static let interrupt = "Hentikan pekerjaan; dua kali: keluar"
  static let repaint = "Gambar ulang layar"
  static let messages = "Pesan-pesan tadi"

  static let alreadyHome = "Ini Beranda. Tekan F10 atau q untuk keluar dari Pilar."
  static let interruptAgain = "Tekan Ctrl-C sekali lagi untuk keluar dari Pilar."
  static let quitTitle: SafeText = "Keluar dari Pilar?"
  static let quitQuestion: SafeText =
    "Perubahan terakhir masih disimpan. Tunggu sebentar, atau keluar tanpa menunggu."
  static let quitButton: SafeText = "Keluar"
  static let mayNotSeeClients = "Akun ini tidak berhak melihat data klien."
  static let mayNotSeeBimtek = "Akun ini tidak berhak melihat bimtek."
  static let mayNotMerge = "Akun ini tidak berhak memutuskan orang ganda."
  static let noMessages: SafeText = "Belum ada pesan."
}
