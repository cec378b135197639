import TerminalUI

extension Shell {
  /// Everything that can be done now: the screen's own first, then what works everywhere.
  var allActions: [Action<ShellMessage>] { top.shellActions + shellActions }

  private var shellActions: [Action<ShellMessage>] {
    [
      action(
        "umum.petunjuk", "Petunjuk dan semua tombol", keys: [.function(1), .character("?")],
        short: "Bantu", message: .helpPressed),
      action(
        "umum.perintah", "Palet perintah", keys: [.character(":"), .control("p")],
        short: "", message: .palettePressed),
      action(
        "umum.kembali", "Kembali satu tingkat", keys: [.escape],
        short: "", message: .back),
      action(
        "umum.keluar", "Keluar dari Pilar", keys: [.function(10), .character("q")],
        short: "Keluar", message: .quitPressed),
      action(
        "umum.hentikan", "Hentikan atau keluar", keys: [.control("c")],
        short: "", message: .interruptPressed),
      action(
        "umum.gambar-ulang", "Gambar ulang layar", keys: [.control("l")],
        short: "", message: .repaintPressed),
    ]
  }

  private func action(
    _ id: String, _ title: String, keys: [Key], short: String, message: ShellMessage
  ) -> Action<ShellMessage> {
    Action(id, group: "Umum", title: title, short: short, keys: keys, message: message)
  }
}
