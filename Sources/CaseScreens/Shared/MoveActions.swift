import TerminalUI

/// The steps through a list as actions, so that help and palette know them too.
enum MoveActions {
  /// The moves in the group of a screen, each sent as what `message` makes of it.
  ///
  /// Without `letters` only the keys with arrows count: the screen uses the letters.
  static func all<Message: Equatable & Sendable>(
    in group: String, letters: Bool = true, message: (ListMove) -> Message
  ) -> [Action<Message>] {
    table.map { entry in
      Action(
        "gerak." + entry.id, group: group, title: entry.title,
        keys: letters ? [entry.key] + entry.letters : [entry.key], message: message(entry.move))
    }
  }

  private struct Entry {
    let id: String
    let title: String
    let key: Key
    let letters: [Key]
    let move: ListMove
  }

  private static let table = [
    Entry(id: "naik", title: MoveText.up, key: .up, letters: [.character("k")], move: .up),
    Entry(id: "turun", title: MoveText.down, key: .down, letters: [.character("j")], move: .down),
    Entry(
      id: "halaman-naik", title: MoveText.pageUp, key: .pageUp, letters: [.control("u")],
      move: .pageUp),
    Entry(
      id: "halaman-turun", title: MoveText.pageDown, key: .pageDown, letters: [.control("d")],
      move: .pageDown),
    Entry(id: "awal", title: MoveText.first, key: .home, letters: [.character("g")], move: .first),
    Entry(id: "akhir", title: MoveText.last, key: .end, letters: [.character("G")], move: .last),
  ]
}

/// The titles of the moves.
private enum MoveText {
  static let up = "Baris sebelumnya"
  static let down = "Baris berikutnya"
  static let pageUp = "Halaman sebelumnya"
  static let pageDown = "Halaman berikutnya"
  static let first = "Baris pertama"
  static let last = "Baris terakhir"
}
