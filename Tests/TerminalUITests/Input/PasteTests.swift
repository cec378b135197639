import Testing

@testable import TerminalUI

@Suite struct PasteTests {
  @Test(arguments: [
    ("halo dunia", "halo dunia"), ("satu\r\ndua\rtiga\n", "satu\ndua\ntiga\n"),
    ("a\u{1B}[31mb\u{7}c\u{9B}d", "a[31mbcd"), ("", ""), ("q", "q"), ("a\tb", "a\tb"),
    ("x\u{1B}[201~:q\r", "x:q\n"),
  ])
  func textBetweenMarksIsOnePaste(content: String, expected: String) {
    var decoder = KeyDecoder()
    let bytes = Array("\u{1B}[200~\(content)\u{1B}[201~".utf8)
    #expect(decoder.feed(bytes, at: 0) == [.paste(expected)])
    #expect(decoder.deadline == nil)
  }

  @Test func aPasteCutAnywhereIsOnePaste() {
    let bytes = Array("\u{1B}[200~tempel é\u{1B}[201~".utf8)
    for cut in 1..<bytes.count {
      var decoder = KeyDecoder()
      let events =
        decoder.feed(Array(bytes[..<cut]), at: 0) + decoder.feed(Array(bytes[cut...]), at: 10)
      #expect(events == [.paste("tempel é")], "cut \(cut)")
    }
  }

  @Test func keysAfterAPasteAreKeysAgain() {
    var decoder = KeyDecoder()
    let events = decoder.feed(
      Array("\u{1B}[200~a\u{1B}[201~q\u{1B}[200~b\u{1B}[201~\r".utf8), at: 0)
    #expect(events == [.paste("a"), .key(.character("q")), .paste("b"), .key(.enter)])
  }

  @Test func aPasteWithoutItsEndIsGivenOutInTheEnd() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc".utf8), at: 0) == [])
    #expect(decoder.deadline == 2_000)
    #expect(decoder.flush(at: 2_000) == [.paste("abc")])
    #expect(decoder.feed([0x71], at: 2_001) == [.key(.character("q"))])
  }

  @Test func aBurstThatNoHandTypesIsAPaste() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("siti aminah\r".utf8), at: 0) == [.paste("siti aminah\n")])
  }

  @Test(arguments: ["jjjjjjjjjjjjjjjj", "jkjkjkjkjkjkjkjk", "abcdefgh", "\r\r\r\r\r\r\r\r\r\r\r"])
  func heldKeysAndQuickHandsAreKeys(bytes: String) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array(bytes.utf8), at: 0).count == bytes.utf8.count)
  }

  @Test func heldArrowsAreKeys() {
    var decoder = KeyDecoder()
    let bytes = Array(String(repeating: "\u{1B}[A\u{1B}[B\u{1B}[C\u{1B}[D", count: 8).utf8)
    #expect(decoder.feed(bytes, at: 0).count == 32)
  }
}
