import Testing

@testable import TerminalUI

@Suite struct KeyDecoderFuzzTests {
  @Test(arguments: UInt64(1)...8)
  func randomBytesNeverTrapAndAlwaysSettle(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    var decoder = KeyDecoder()
    var now: Int64 = 0
    for _ in 0..<3_000 {
      let length = Int.random(in: 0...12, using: &generator)
      let bytes = (0..<length).map { _ in Self.byte(using: &generator) }
      _ = decoder.feed(bytes, at: now)
      now += Int64.random(in: 0...120, using: &generator)
      _ = decoder.flush(at: now)
    }
    _ = decoder.flush(at: now + 9_000)
    _ = decoder.flush(at: now + 18_000)
    #expect(decoder.deadline == nil, "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...8)
  func randomSequencesMakeNoCharacterKeys(seed: UInt64) {
    var generator = SplitMix(seed: seed)
    for _ in 0..<2_000 {
      var bytes: [UInt8] = [0x1B, UInt8(ascii: "[")]
      // A second bracket begins a sequence of the Linux console.
      for _ in 0..<Int.random(in: 0...5, using: &generator) {
        bytes.append(UInt8.random(in: 0x20...0x3F, using: &generator))
      }
      bytes.append(UInt8.random(in: 0x5C...0x7E, using: &generator))
      guard !bytes.contains(UInt8(ascii: "$")) else { continue }
      var decoder = KeyDecoder()
      let events = decoder.feed(bytes, at: 0) + decoder.flush(at: 60)
      let typed = events.contains {
        guard case .key(.character) = $0 else { return false }
        return true
      }
      #expect(!typed && decoder.deadline == nil, "seed \(seed)")
    }
  }

  private static func byte(using generator: inout SplitMix) -> UInt8 {
    switch Int.random(in: 0...3, using: &generator) {
    case 0: 0x1B
    case 1: Array("[O0123;~ABPM$<?]_\\".utf8).randomElement(using: &generator) ?? 0
    default: UInt8.random(in: 0...255, using: &generator)
    }
  }
}
