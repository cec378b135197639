import Testing

@testable import TerminalUI

@Suite struct KeyDecoderTests {
  @Test(arguments: KeySequenceSamples.all)
  func everySequenceIsItsKey(bytes: String, key: Key) {
    #expect(typed(bytes) == [.key(key)])
  }

  @Test(arguments: KeySequenceSamples.all)
  func aSequenceCutAnywhereIsStillItsKey(bytes: String, key: Key) {
    let all = Array(bytes.utf8)
    for cut in 1..<all.count {
      for delay in [Int64(0), 1, 40] {
        var decoder = KeyDecoder(escapeDelay: 50)
        var events = decoder.feed(Array(all[..<cut]), at: 1_000)
        events += decoder.flush(at: 1_000 + delay)
        events += decoder.feed(Array(all[cut...]), at: 1_000 + delay)
        events += decoder.flush(at: 5_000)
        #expect(events == [.key(key)], "cut \(cut) delay \(delay)")
      }
    }
  }

  @Test(arguments: KeySequenceSamples.all)
  func theTailOfASequenceThatComesLateTypesNothing(bytes: String, key: Key) {
    let all = Array(bytes.utf8)
    guard all[1] == UInt8(ascii: "[") || all[1] == UInt8(ascii: "O") else { return }
    for cut in 1..<all.count {
      var decoder = KeyDecoder(escapeDelay: 50)
      var events = decoder.feed(Array(all[..<cut]), at: 1_000)
      events += decoder.flush(at: 1_060)
      events += decoder.feed(Array(all[cut...]), at: 1_300)
      events += decoder.flush(at: 5_000)
      #expect(events == [cut == 1 ? .key(.escape) : .unknown], "cut \(cut)")
    }
  }

  @Test(arguments: KeySequenceSamples.strangers)
  func unknownSequencesAreSwallowedWhole(bytes: String) {
    #expect(typed(bytes) == [.unknown])
    #expect(typed(bytes + "q") == [.unknown, .key(.character("q"))])
  }

  @Test(
    arguments: [
      ("a", [Key.character("a")]), ("é", [.character("é")]), ("日", [.character("日")]),
      ("\r", [.enter]), ("\n", [.enter]), ("\r\n", [.enter]), ("\r\r", [.enter, .enter]),
      ("\t", [.tab]), ("\u{8}", [.backspace]), ("\u{7F}", [.backspace]),
      ("\u{1}", [.control("a")]), ("\u{1A}", [.control("z")]), ("\u{1C}", [.control("\\")]),
      ("\u{0}", [.control(" ")]), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape]),
      ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{1B}\u{1B}x", [.escape, .character("x")]),
      ("\u{1B}[A\u{1B}[A", [.up, .up]), ("\u{1B}[", []), ("\u{1B}P", [.alt("P")]),
    ] as [(String, [Key])])
  func singleBytesAreKeys(bytes: String, keys: [Key]) {
    #expect(typed(bytes).filter { $0 != .unknown } == keys.map(InputEvent.key))
  }

  @Test func aLoneEscapeWaitsForItsDelayAndNoLonger() {
    var decoder = KeyDecoder(escapeDelay: 50)
    #expect(decoder.feed([0x1B], at: 100) == [])
    #expect(decoder.deadline == 150)
    #expect(decoder.flush(at: 149) == [])
    #expect(decoder.flush(at: 150) == [.key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test func overASlowLineTheWaitIsLonger() {
    var decoder = KeyDecoder(escapeDelay: 100)
    #expect(decoder.feed([0x1B], at: 0) == [])
    #expect(decoder.flush(at: 80) == [])
    #expect(decoder.feed(Array("OA".utf8), at: 80) == [.key(.up)])
  }

  @Test func twoEscapesAreOneAtOnce() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B, 0x1B], at: 0) == [.key(.escape)])
    #expect(decoder.deadline == nil)
    #expect(decoder.feed([0x71], at: 5) == [.key(.character("q"))])
  }

  @Test func keysLongAfterAnEscapeAreTyped() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0x1B], at: 0) == [])
    #expect(decoder.flush(at: 60) == [.key(.escape)])
    #expect(decoder.feed(Array("[".utf8), at: 700) == [.key(.character("["))])
  }

  @Test func aBracketTypedSoonAfterAnEscapeIsTyped() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B], at: 0)
    _ = decoder.flush(at: 60)
    #expect(decoder.feed(Array("[".utf8), at: 200) == [])
    #expect(decoder.deadline == 250)
    #expect(decoder.flush(at: 250) == [.key(.character("["))])
    #expect(decoder.feed(Array("A".utf8), at: 260) == [.key(.character("A"))])
  }

  @Test func otherKeysSoonAfterAnEscapeAreTyped() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B], at: 0)
    _ = decoder.flush(at: 60)
    #expect(decoder.feed(Array("q".utf8), at: 61) == [.key(.character("q"))])
  }

  @Test func anEscapeReadLateIsNotAltWithWhatFollows() {
    var decoder = KeyDecoder()
    _ = decoder.feed([0x1B], at: 0)
    #expect(decoder.feed(Array("q".utf8), at: 300) == [.key(.escape), .key(.character("q"))])
  }

  @Test func charactersCutByAReadAreKeptForAWhile() {
    var decoder = KeyDecoder()
    #expect(decoder.feed([0xE6, 0x97], at: 0) == [])
    #expect(decoder.deadline == 100)
    #expect(decoder.feed([0xA5], at: 90) == [.key(.character("日"))])
    #expect(decoder.feed([0xC3], at: 200) == [])
    #expect(decoder.flush(at: 300) == [.unknown])
  }

  @Test(
    arguments: [[0xFF], [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xC2, 0x9B]] as [[UInt8]])
  func bytesThatAreNotTextAreNoKeys(bytes: [UInt8]) {
    var decoder = KeyDecoder()
    let events = decoder.feed(bytes + [0x78], at: 0)
    #expect(events.last == .key(.character("x")))
    #expect(events.dropLast().allSatisfy { $0 == .unknown })
    #expect(events.count > 1)
  }

  @Test func theTerminalsOwnKeysComeFirst() {
    var decoder = KeyDecoder(ownKeys: [Array("\u{1B}Ot".utf8): .function(5)])
    #expect(decoder.feed(Array("\u{1B}Ot".utf8), at: 0) == [.key(.function(5))])
  }

  private func typed(_ bytes: String) -> [InputEvent] {
    var decoder = KeyDecoder(escapeDelay: 50)
    return decoder.feed(Array(bytes.utf8), at: 0) + decoder.flush(at: 60) + decoder.flush(at: 9_000)
  }
}
