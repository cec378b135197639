import TerminalUI
import Testing

@testable import CursesTerminal

struct TerminalFactsTests {
  @Test(arguments: [
    ("xterm-256color", 256, ColorTier.palette256), ("xterm", 8, .eight), ("linux", 8, .sixteen),
    ("rxvt-88color", 88, .sixteen), ("vt100", 0, .mono),
  ])
  func theDescriptionDecidesTheColours(name: String, colors: Int, expected: ColorTier) {
    #expect(
      facts(name, colors: colors).capabilities(CursesOptions(), ownKeys: [:]).colors == expected)
  }

  @Test(arguments: [("1", ColorTier.mono), ("", .palette256)])
  func noColorCountsWhenItIsNotEmpty(value: String, expected: ColorTier) {
    let facts = facts(environment: ["NO_COLOR": value])
    #expect(facts.capabilities(CursesOptions(), ownKeys: [:]).colors == expected)
  }

  @Test func theUsersChoiceIsStrongerThanNoColor() {
    let facts = facts("xterm", colors: 8, environment: ["NO_COLOR": "1"])
    let chosen = facts.capabilities(CursesOptions(colors: .palette256), ownKeys: [:])
    #expect(chosen.colors == .palette256)
  }

  @Test(arguments: [
    ("xterm", true, GlyphTier.full), ("linux", true, .half), ("vt100", true, .ascii),
    ("xterm", false, .ascii),
  ])
  func fontAndLocaleDecideTheGlyphs(name: String, isUTF8: Bool, expected: GlyphTier) {
    let facts = facts(name, isUTF8: isUTF8)
    #expect(facts.capabilities(CursesOptions(), ownKeys: [:]).glyphs == expected)
    #expect(facts.capabilities(CursesOptions(glyphs: .ascii), ownKeys: [:]).glyphs == .ascii)
  }

  @Test(arguments: [
    ([:], 50), (["SSH_TTY": "/dev/pts/3"], 100), (["SSH_CONNECTION": "a b"], 100),
    (["ESCDELAY": "250", "SSH_TTY": "x"], 250), (["ESCDELAY": "banyak"], 50),
    (["ESCDELAY": "0"], 50),
    (["ESCDELAY": "999999"], 5_000),
  ])
  func theLineDecidesTheWaitAfterEscape(environment: [String: String], expected: Int) {
    let facts = facts(environment: environment)
    #expect(facts.capabilities(CursesOptions(), ownKeys: [:]).escapeDelay == expected)
  }

  private func facts(
    _ name: String = "xterm-256color", colors: Int = 256, isUTF8: Bool = true,
    environment: [String: String] = [:]
  ) -> TerminalFacts {
    TerminalFacts(name: name, colors: colors, isUTF8: isUTF8, environment: environment)
  }
}
