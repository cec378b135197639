import TerminalUI
import Testing

struct ActionRegistryTests {
  let registry = ActionRegistry([
    sample("daftar.buka", keys: [.enter]),
    sample("daftar.ubah", keys: [.function(4)], availability: .disabled(reason: "Baca saja.")),
    sample("daftar.rahasia", keys: [.character("x")], availability: .hidden),
  ])

  @Test func answersAKeyWithItsMessage() {
    #expect(registry.outcome(of: .enter) == .message("daftar.buka"))
  }

  @Test func refusesADisabledActionWithItsReason() {
    #expect(registry.outcome(of: .function(4)) == .refused(reason: "Baca saja."))
    #expect(registry.outcome(ofActionNamed: "daftar.ubah") == .refused(reason: "Baca saja."))
  }

  @Test func knowsNothingOfHiddenActions() {
    #expect(registry.outcome(of: .character("x")) == .unbound)
    #expect(registry.entries.map(\.id) == ["daftar.buka", "daftar.ubah"])
  }

  @Test func givesASharedKeyToTheInnermostEnabledAction() {
    let outer = ActionRegistry([sample("global.bantu", keys: [.enter, .function(4)])])
    let both = registry.followed(by: outer)
    #expect(both.outcome(of: .enter) == .message("daftar.buka"))
    #expect(both.outcome(of: .function(4)) == .message("global.bantu"))
  }

  @Test func tellsWhichKeysEnabledActionsShare() {
    let outer = ActionRegistry([sample("global.bantu", keys: [.enter, .function(4)])])
    #expect(registry.sharedKeys.isEmpty)
    #expect(registry.followed(by: outer).sharedKeys == [.enter])
  }

  static let names: [(Key, String)] = [
    (.character(" "), "Spasi"), (.character("/"), "/"), (.enter, "Enter"), (.escape, "Esc"),
    (.function(10), "F10"), (.control("p"), "Ctrl-P"), (.alt("b"), "Alt-B"),
    (.pageDown, "PgDn"), (.backTab, "Shift-Tab"),
  ]

  @Test(arguments: names)
  func namesKeysAsUsersReadThem(key: Key, name: String) { #expect(key.name == name) }
}
