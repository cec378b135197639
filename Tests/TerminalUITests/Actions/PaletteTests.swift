import TerminalUI
import Testing

struct PaletteTests {
  func palette(recent: [String] = []) -> Palette {
    let actions = ActionRegistry([
      Action(
        "klien.ekspor", group: "Klien", title: "Ekspor daftar ini", keys: [.character("E")],
        synonyms: ["simpan csv"], message: 1),
      Action(
        "klien.tandai", group: "Klien", title: "Tandai dan turun", keys: [.character(" ")],
        availability: .disabled(reason: "daftar kosong"), message: 2),
    ]).entries
    return Palette(
      actions.map(PaletteEntry.init) + [
        PaletteEntry(screen: "klien", title: "Daftar klien PPKS"),
        PaletteEntry(screen: "dasbor", title: "Dasbor wilayah", synonyms: ["dashboard"]),
      ], recent: recent, window: Size(columns: 60, rows: 16))
  }

  func typed(_ text: String) -> Palette {
    var palette = palette()
    for character in text { _ = palette.handle(.key(.character(character))) }
    return palette
  }

  static let queries: [(String, [String])] = [
    ("klien", ["klien", "klien.ekspor", "klien.tandai"]),
    ("ekspor", ["klien.ekspor"]), ("csv", ["klien.ekspor"]), ("DASH", ["dasbor"]),
    ("dsbr", ["dasbor"]), (">", ["klien", "dasbor"]), ("> das", ["dasbor"]), ("zzz", []),
    ("daf ppks", ["klien"]),
  ]

  @Test(arguments: queries)
  func findsByTitleIdAndSynonym(query: String, ids: [String]) {
    #expect(typed(query).matches.map(\.id) == ids)
  }

  @Test func goesToAScreenByItsCodeAndEnter() {
    var palette = typed("klien")
    let outcome = palette.handle(.key(.enter))
    #expect(outcome == .chosen("klien"))
  }

  @Test func tellsWhyAnEntryCannotBeChosen() {
    var palette = typed("tandai")
    let outcome = palette.handle(.key(.enter))
    #expect(outcome == .refused(reason: "daftar kosong"))
  }

  @Test func beginsWithWhatWasChosenLately() {
    #expect(palette(recent: ["dasbor"]).matches.first?.id == "dasbor")
  }

  @Test func drawsKeysCodesAndReasons() {
    var palette = palette()
    _ = palette.handle(.key(.down))
    let lines = drawn(columns: 60, rows: 16) { surface, _ in
      palette.draw(on: &surface, theme: .plain)
    }
    #expect(
      lines == [
        "", "",
        "  ┌─ Perintah ───────────────────────────────────────────┐",
        "  │ :                                                    │",
        "  │                                                      │",
        "  │   Ekspor daftar ini                                E │",
        "  │ > Daftar klien PPKS                            klien │",
        "  │   Dasbor wilayah                              dasbor │",
        "  │   Tandai dan turun (daftar kosong)             Spasi │",
        "  │                                                      │",
        "  │                                                      │",
        "  │                                                      │",
        "  │ Ketik sebagian kata   Enter jalankan   Esc tutup     │",
        "  └──────────────────────────────────────────────────────┘",
        "", "",
      ])
  }
}
