import TerminalUI
import Testing

struct DialogTests {
  func dialog(mustType: String? = nil) -> Dialog<Int> {
    Dialog(
      title: "Tutup kasus",
      message: "Tutup 37 kasus terpilih? Bisa dibatalkan selama 24 jam sesudahnya.",
      buttons: [Dialog.Button("Tutup", letter: "t", 1, isDangerous: true)], mustType: mustType)
  }

  func outcome(_ keys: [Key], mustType: String? = nil) -> Dialog<Int>.Outcome {
    var dialog = dialog(mustType: mustType)
    var outcome = Dialog<Int>.Outcome.handled
    for key in keys { outcome = dialog.handle(.key(key), isFresh: true) }
    return outcome
  }

  static let keys: [([Key], Dialog<Int>.Outcome)] = [
    ([.enter], .cancelled), ([.escape], .cancelled), ([.left, .enter], .answered(1)),
    ([.tab, .enter], .answered(1)), ([.character("t")], .answered(1)),
    ([.character("y")], .handled), ([.left, .right, .enter], .cancelled),
  ]

  @Test(arguments: keys)
  func isSafeUnlessTheFocusMoves(keys: [Key], expected: Dialog<Int>.Outcome) {
    #expect(outcome(keys) == expected)
  }

  @Test func ignoresKeysTypedBeforeItWasSeen() {
    var dialog = dialog()
    let outcome = dialog.handle(.key(.character("t")), isFresh: false)
    #expect(outcome == .handled)
  }

  @Test func wantsTheNumberTypedForBulkChanges() {
    #expect(outcome([.left, .enter], mustType: "37") == .handled)
    let typed: [Key] = [.character("3"), .character("7"), .left, .enter]
    #expect(outcome(typed, mustType: "37") == .answered(1))
  }

  @Test func drawsItsQuestionAndButtons() {
    let lines = drawn(columns: 60, rows: 9) { surface, _ in
      dialog().draw(on: &surface, theme: .plain)
    }
    #expect(
      lines == [
        "",
        "  ┌─ Tutup kasus ────────────────────────────────────────┐",
        "  │ Tutup 37 kasus terpilih? Bisa dibatalkan selama 24   │",
        "  │ jam sesudahnya.                                      │",
        "  │                                                      │",
        "  │                                  [ Tutup ] [ Batal ] │",
        "  └──────────────────────────────────────────────────────┘",
        "", "",
      ])
  }
}
