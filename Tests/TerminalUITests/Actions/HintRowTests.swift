import TerminalUI
import Testing

struct HintRowTests {
  let entries = ActionRegistry([
    sample("tandai", hint: "tandai", keys: [.character(" ")]),
    sample("saring", hint: "saring", keys: [.character("\\")]),
    sample("mati", hint: "mati", keys: [.character("m")], availability: .disabled(reason: "–")),
    sample("urut", hint: "urut", keys: [.character("o")]),
    sample("diam", keys: [.character("d")]),
    sample("buka", hint: "buka", keys: [.enter]),
  ]).entries

  static let widths: [(Int, String)] = [
    (80, " Spasi tandai  \\ saring  o urut  Enter buka                       ? semua tombol"),
    (60, " Spasi tandai  \\ saring  o urut  Enter buka   ? semua tombol"),
    (50, " Spasi tandai  \\ saring  o urut           ? tombol"),
    (10, "  ? tombol"), (5, ""),
  ]

  @Test(arguments: widths)
  func showsWholeHintsAndAlwaysTheWayToAllKeys(columns: Int, expected: String) {
    let lines = drawn(columns: columns, rows: 1) { surface, rect in
      HintRow(entries).draw(on: &surface, in: rect, theme: .plain)
    }
    #expect(lines == [expected])
  }
}
