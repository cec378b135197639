import Testing

@testable import TerminalUI

@Suite struct AsciiFallbackTests {
  @Test(
    arguments: [
      ("é", "e"), ("Ñ", "N"), ("’", "'"), ("“", "\""), ("─", "-"), ("│", "|"), ("┌", "+"),
      ("×", "x"),
      ("●", "*"), ("▲", "^"), ("…", "."), ("–", "-"), ("█", "#"), ("日", "?"), ("A", "A"),
      ("~", "~"),
    ] as [(Character, Character)])
  func readsLikeTheOriginal(character: Character, expected: Character) {
    #expect(AsciiFallback.character(for: character) == expected)
  }

  @Test func marksAreLeftOut() {
    #expect(AsciiFallback.character(for: "x\u{316}") == "x")
  }

  @Test func isAlwaysOnePrintableAsciiCharacter() {
    for value in UInt32(0xA0)...0x2BFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = AsciiFallback.character(for: Character(scalar))
      #expect(shown.asciiValue.map { $0 >= 0x20 && $0 < 0x7F } == true)
    }
  }
}
