import TerminalUI
import Testing

struct FKeyBarTests {
  let entries = ActionRegistry([
    sample("bantu", short: "Bantu", keys: [.function(1)]),
    sample("cari", short: "Cari", keys: [.function(3)]),
    sample("muat", short: "Muat", long: "Muatkan", keys: [.function(5)]),
    sample("hapus", short: "Hapus", keys: [.function(8)], availability: .disabled(reason: "–")),
    sample("menu", short: "Menu", keys: [.function(9)]),
    sample("keluar", short: "Keluar", keys: [.function(10)]),
  ]).entries

  @Test func givesEightCellsToEveryKeyAndKeepsTheirPlaces() {
    let lines = drawn(columns: 80, rows: 1) { surface, rect in
      FKeyBar(entries).draw(on: &surface, in: rect, theme: .plain)
    }
    #expect(
      lines == ["1Bantu  2       3Cari   4       5Muat   6       7       8       9Menu   10Keluar"])
  }

  @Test func growsItsLabelsInAWideTerminal() {
    let lines = drawn(columns: 100, rows: 1) { surface, rect in
      FKeyBar(entries).draw(on: &surface, in: rect, theme: .plain)
    }
    #expect(lines[0].hasPrefix("1Bantu    2         3Cari     4         5Muatkan  6"))
  }
}
