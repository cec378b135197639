import TerminalUI
import Testing

struct MenuListTests {
  func menu(selected: String? = nil) -> MenuList<String> {
    MenuList(
      title: "Urut menurut",
      [
        MenuList.Item("nama", "Nama", detail: "naik"), MenuList.Item("umur", "Umur"),
        MenuList.Item("desa", "Desa", reason: "perlu kecamatan"),
      ], selected: selected, window: Size(columns: 40, rows: 12))
  }

  func outcome(_ keys: [Key]) -> MenuList<String>.Outcome {
    var menu = menu()
    var outcome = MenuList<String>.Outcome.handled
    for key in keys { outcome = menu.handle(.key(key)) }
    return outcome
  }

  static let keys: [([Key], MenuList<String>.Outcome)] = [
    ([.enter], .chosen("nama")), ([.down, .enter], .chosen("umur")),
    ([.character("2")], .chosen("umur")), ([.character("9")], .handled),
    ([.character("u"), .character("m"), .enter], .chosen("umur")),
    ([.character("3")], .refused(reason: "perlu kecamatan")),
    ([.character("x"), .enter], .handled), ([.escape], .closed),
    ([.character("x"), .escape], .handled),
  ]

  @Test(arguments: keys)
  func choosesByArrowsNumbersAndLetters(keys: [Key], expected: MenuList<String>.Outcome) {
    #expect(outcome(keys) == expected)
  }

  @Test func drawsNumbersDetailsAndReasons() {
    let lines = drawn(columns: 40, rows: 9) { surface, _ in
      menu(selected: "umur").draw(on: &surface, theme: .plain)
    }
    #expect(
      lines == [
        "", "",
        "      ┌─ Urut menurut ───────────┐",
        "      │   1 Nama            naik │",
        "      │ > 2 Umur                 │",
        "      │   3 Desa (perlu kecamat… │",
        "      │                          │",
        "      │                          │",
        "      └──────────────────────────┘",
      ])
  }

  @Test func ordersAndSwitchesColumns() {
    var list = CheckList(
      title: "Kolom",
      [
        CheckList.Item(1, "Nama", isOn: true), CheckList.Item(2, "Umur", isOn: true),
        CheckList.Item(3, "NIK", isOn: false),
      ], window: Size(columns: 60, rows: 12))
    for key: Key in [.end, .character(" "), .character("K")] { _ = list.handle(.key(key)) }
    let outcome = list.handle(.key(.enter))
    #expect(outcome == .accepted)
    #expect(list.items.map(\.id) == [1, 3, 2])
    #expect(list.items.map(\.isOn) == [true, true, true])
    let lines = drawn(columns: 60, rows: 9) { surface, _ in
      list.draw(on: &surface, theme: .plain)
    }
    #expect(lines.contains { $0.contains("> [x] NIK") })
  }
}
