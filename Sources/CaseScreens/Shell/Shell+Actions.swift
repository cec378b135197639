import CaseDomain
import TerminalUI

extension Shell {
  /// Everything that can be done now: the screen's own first, then what works everywhere.
  var allActions: [Action<ShellMessage>] { top.shellActions + generalActions + placeActions }

  var generalActions: [Action<ShellMessage>] {
    [
      action(
        "petunjuk", ShellText.help, short: "Bantu", long: "Bantuan",
        keys: [.function(1), .character("?")], message: .helpPressed),
      action(
        "perintah", ShellText.palette, short: "Menu",
        keys: [.character(":"), .control("p"), .function(9)], message: .palettePressed),
      // Letters of habit: q leaves the program only where there is nothing to go back to.
      action(
        "kembali", ShellText.back, keys: stack.count == 1 ? [.escape] : [.escape, .character("q")],
        message: .back),
      action(
        "keluar", ShellText.quit, short: "Keluar",
        keys: stack.count == 1 ? [.function(10), .character("q")] : [.function(10)],
        message: .quitPressed),
      action("hentikan", ShellText.interrupt, keys: [.control("c")], message: .interruptPressed),
      action("gambar-ulang", ShellText.repaint, keys: [.control("l")], message: .repaintPressed),
      action("pesan", ShellText.messages, keys: [], message: .messagesPressed),
    ]
  }

  /// The screens that the palette opens by their codes.
  private var placeActions: [Action<ShellMessage>] {
    PlaceCode.allCases.map { place in
      Action(
        place.rawValue, group: PlaceCode.group, title: place.title, keys: [],
        availability: place.availability(for: context.actor), synonyms: place.synonyms,
        message: .open(place.destination(for: context.actor)))
    }
  }

  private func action(
    _ id: String, _ title: String, short: String = "", long: String = "", keys: [Key],
    message: ShellMessage
  ) -> Action<ShellMessage> {
    Action(
      "umum." + id, group: ShellText.group, title: title, short: short, long: long, keys: keys,
      message: message)
  }
}
