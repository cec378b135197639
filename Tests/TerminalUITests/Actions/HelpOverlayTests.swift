import TerminalUI
import Testing

struct HelpOverlayTests {
  let entries = ActionRegistry([
    sample("buka", keys: [.enter, .character("l")]),
    Action("bantu", group: "Umum", title: "Bantuan", keys: [.function(1)], message: "bantu"),
    sample("ubah", keys: [.function(4)], availability: .disabled(reason: "baca saja")),
  ]).entries

  @Test func listsEveryActionUnderItsGroup() {
    let help = HelpOverlay(entries, window: Size(columns: 60, rows: 16))
    let lines = drawn(columns: 60, rows: 16) { surface, _ in
      help.draw(on: &surface, theme: .plain)
    }
    #expect(
      lines == [
        "",
        "  ┌─ Semua tombol ───────────────────────────────────────┐",
        "  │ Cari:                                                │",
        "  │                                                      │",
        "  │ Daftar                                               │",
        "  │  Enter  l          Judul buka                        │",
        "  │  F4                Judul ubah (baca saja)            │",
        "  │ Umum                                                 │",
        "  │  F1                Bantuan                           │",
        "  │                                                      │",
        "  │                                                      │",
        "  │                                                      │",
        "  │                                                      │",
        "  │ Ketik untuk menyaring   ↑↓ gulir   Esc tutup         │",
        "  └──────────────────────────────────────────────────────┘",
        "",
      ])
  }

  @Test func filtersByTypingAndClosesByTheSecondEscape() {
    var help = HelpOverlay(entries, window: Size(columns: 60, rows: 16))
    for character in "bant" { _ = help.handle(.key(.character(character))) }
    let lines = drawn(columns: 60, rows: 16) { surface, _ in
      help.draw(on: &surface, theme: .plain)
    }
    #expect(lines[4].contains("│ Umum"))
    #expect(lines[5].contains("F1                Bantuan"))
    #expect(!lines.joined().contains("Judul"))
    let outcomes = [help.handle(.key(.escape)), help.handle(.key(.escape))]
    #expect(outcomes == [.handled, .closed])
  }

  @Test func drawsInEveryWindow() {
    for rows in 0...30 {
      var help = HelpOverlay(entries, window: Size(columns: rows * 3, rows: rows))
      _ = help.handle(.key(.end))
      let lines = drawn(columns: rows * 3, rows: rows) { surface, _ in
        help.draw(on: &surface, theme: .plain)
      }
      #expect(lines.count == rows)
    }
  }
}
