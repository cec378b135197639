import Testing

@testable import TerminalUI

@Suite struct SafeTextTests {
  static let hostile: [(String, shown: String, width: Int)] = [
    ("Siti Aminah", "Siti Aminah", 11),
    ("", "", 0),
    ("\u{1B}[31mmerah", "\u{FFFD}[31mmerah", 10),
    ("\u{9B}31mmerah", "31mmerah", 8),
    ("a\tb\nc\rd", "a b c d", 7),
    ("a\u{0}b\u{7F}c\u{8}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}", 6),
    ("\u{202E}abc\u{2066}\u{200F}\u{61C}", "abc", 3),
    ("a\u{200B}b\u{200D}c\u{2060}d\u{FEFF}e\u{AD}f", "abcdef", 6),
    ("José", "José", 4),
    ("Jose\u{301}", "Jos\u{E9}", 4),
    ("\u{301}abc", "abc", 3),
    ("x\u{316}\u{317}\u{318}\u{319}\u{31A}", "x\u{316}\u{317}\u{318}", 1),
    ("日本", "日本", 4),
    ("❤\u{FE0F}", "❤", 1),
    ("👨\u{200D}👩\u{200D}👧!", "👨!", 3),
    ("👍\u{1F3FD}", "👍", 2),
    ("🇮🇩", "ID", 2),
    ("1\u{FE0F}\u{20E3}", "1", 1),
    ("\u{E000}\u{378}", "\u{FFFD}\u{FFFD}", 2),
    ("a\u{A0}b\u{2009}c", "a b c", 5),
    ("ꦱꦸ", "ꦱꦸ", 1),
    ("\u{1100}\u{1161}", "\u{1100}\u{FFFD}", 3),
  ]

  @Test(arguments: hostile)
  func keepsOnlyWhatTerminalsAgreeOn(raw: String, shown: String, width: Int) {
    let text = SafeText(raw)
    #expect(text.string.unicodeScalars.elementsEqual(shown.unicodeScalars))
    #expect(text.width == width)
    #expect(text.characters.reduce(0) { $0 + Int($1.width) } == width)
  }

  @Test func walkingEqualsTheCharacters() {
    for (raw, _, _) in Self.hostile {
      let text = SafeText(raw)
      var walked: [SafeCharacter] = []
      text.forEachCharacter { character, width in
        walked.append(SafeCharacter(character: character, width: UInt8(width)))
        return true
      }
      #expect(walked == text.characters)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func anyScalarsComeOutShowable(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    for _ in 0..<2_000 {
      var raw = ""
      for _ in 0..<Int.random(in: 0...12, using: &generator) {
        let value = UInt32.random(in: 0...0x2FFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { raw.unicodeScalars.append(scalar) }
      }
      let safe = SafeText(raw)
      let shown = safe.string.unicodeScalars.map(ScalarClass.init(of:))
      #expect(shown.allSatisfy { $0 != .dropped && $0 != .unprintable }, "seed \(seed)")
      #expect(SafeText(safe.string).width == safe.width, "seed \(seed)")
    }
  }
}
