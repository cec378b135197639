/// What the shell says.
enum ShellText {
  static let interruptAgain = "Tekan Ctrl-C sekali lagi untuk keluar dari Pilar."
}
