import CaseDomain
import Testing

/// Scans and human typing told apart as DESIGN 12 says: a table over a pure decoder.
///
/// Every line is a badge code or a NIK typed with gaps of a scanner or of fingers, with or
/// without a suffix, and delivered as SSH delivers it: collected over so many milliseconds.
struct ScanDecoderTests {
  enum Suffix: String, CaseIterable {
    case enter = "\n"
    case tab = "\t"
    case none = ""
  }

  static let scannerGaps: [Int64] = [5, 10, 20, 35]
  static let humanGaps: [Int64] = [80, 120, 200, 300]
  /// Milliseconds over which bytes are collected; 1 delivers each by itself.
  static let collected: [Int64] = [1, 20, 50, 100, 200]

  static let badge = BadgeCode(event: 12, participant: 84)?.text ?? ""

  private static let texts = [badge, "9903051708450001"]

  /// Types `text` with the same gap between all characters; gives what the decoder makes of it.
  private func typed(
    _ text: String, gap: Int64, collected: Int64
  ) -> (decoder: ScanDecoder, codes: [ScanDecoder.Code], last: Int64) {
    var decoder = ScanDecoder()
    var codes: [ScanDecoder.Code] = []
    var arrivals: [(at: Int64, text: String)] = []
    for (index, character) in text.enumerated() {
      let time = Int64(index) * gap + 7
      let arrival = (time + collected - 1) / collected * collected
      if arrivals.last?.at == arrival {
        arrivals[arrivals.count - 1].text.append(character)
      } else {
        arrivals.append((arrival, String(character)))
      }
    }
    for (at, part) in arrivals { codes += decoder.take(part, at: at) }
    return (decoder, codes, arrivals.last?.at ?? 0)
  }

  @Test(arguments: scannerGaps, collected)
  func aScanIsAScanWhateverItsSuffix(gap: Int64, collected: Int64) {
    for text in Self.texts {
      for suffix in Suffix.allCases {
        let line = typed(text + suffix.rawValue, gap: gap, collected: collected)
        var (decoder, codes) = (line.decoder, line.codes)
        if suffix == .none {
          #expect(codes.isEmpty && decoder.deadline == line.last + ScanDecoder.pause)
          #expect(decoder.rest(at: line.last + ScanDecoder.pause - 1).isEmpty)
          codes = decoder.rest(at: line.last + ScanDecoder.pause)
        }
        #expect(codes.map(\.text) == [text], "\(suffix) \(gap) \(collected)")
        #expect(codes.allSatisfy { $0.isScan }, "\(suffix) \(gap) \(collected)")
        #expect(decoder.text.isEmpty)
      }
    }
  }

  @Test(arguments: humanGaps, collected)
  func fingersAreNeverAScan(gap: Int64, collected: Int64) {
    for text in Self.texts {
      for suffix in Suffix.allCases {
        let line = typed(text + suffix.rawValue, gap: gap, collected: collected)
        var decoder = line.decoder
        #expect(!line.codes.contains { $0.isScan }, "\(suffix) \(gap) \(collected)")
        // Without Enter what fingers type waits, however long.
        #expect(line.codes.map(\.text) == (suffix == .none ? [] : [text]))
        #expect(decoder.deadline == nil)
        #expect(decoder.rest(at: line.last + 60_000).isEmpty)
      }
    }
  }

  /// A number of one to four digits is shorter than any scan, however fast it is typed.
  @Test(arguments: ["7", "84", "0084"]) func aShortNumberIsTyped(number: String) {
    let line = typed(number, gap: 5, collected: 1)
    var decoder = line.decoder
    #expect(line.codes.isEmpty)
    #expect(decoder.rest(at: line.last + 60_000).isEmpty)
    let codes = decoder.take("\n", at: line.last + 60_000)
    #expect(codes.map(\.text) == [number])
    #expect(codes.map(\.isScan) == [false])
  }

  @Test func aHeldUpScanIsStillOne() {
    var decoder = ScanDecoder()
    let (start, end) = (Self.badge.prefix(2), Self.badge.dropFirst(2))
    #expect(decoder.take(String(start), at: 0).isEmpty)
    #expect(decoder.take(String(end), at: 400).isEmpty)
    #expect(decoder.take("\n", at: 410).map(\.text) == [Self.badge])
  }

  @Test func aBadgeBehindDigitsLeftStandingIsTheBadge() {
    var decoder = ScanDecoder()
    #expect(decoder.take("1", at: 0).isEmpty)
    #expect(decoder.take("2", at: 180).isEmpty)
    for (index, character) in Self.badge.enumerated() {
      #expect(decoder.take(String(character), at: 4_000 + Int64(index) * 10).isEmpty)
    }
    #expect(decoder.rest(at: 5_000).map(\.text) == [Self.badge])
  }

  @Test func badgesWithoutAnythingBetweenAreTold() throws {
    let other = try #require(BadgeCode(event: 12, participant: 85)).text
    var decoder = ScanDecoder()
    let codes = decoder.take(Self.badge + other + "\n", at: 10)
    #expect(codes.map(\.text) == [Self.badge, other])
  }

  @Test func linesOfOneReadAreACodeEach() {
    var decoder = ScanDecoder()
    #expect(decoder.take("001\r\n002\t00", at: 5).map(\.text) == ["001", "002"])
    #expect(decoder.text == "00")
  }

  /// A Tab that comes late must not choose the next session.
  @Test func aSuffixThatComesLateBelongsToItsScan() {
    let line = typed(Self.badge, gap: 10, collected: 1)
    var decoder = line.decoder
    let last = line.last
    #expect(decoder.rest(at: last + ScanDecoder.pause).count == 1)
    #expect(decoder.isLateSuffix(at: last + 200))
    #expect(!decoder.isLateSuffix(at: last + 5_000))
    #expect(decoder.take("\t", at: last + 200).isEmpty)
  }

  @Test func whatIsCorrectedByHandIsNoScan() {
    let line = typed(Self.badge, gap: 5, collected: 1)
    var decoder = line.decoder
    decoder.removeLast()
    _ = decoder.take(String(Self.badge.suffix(1)), at: line.last + 300)
    #expect(decoder.deadline == nil)
  }
}
