import CaseDomain
import TestSupport
import Testing

/// Patterns and check symbols as ISO/IEC 15417 has them.
struct Code128Tests {
  /// Entries of the standard's table, by value.
  static let known: [(value: Int, pattern: String)] = [
    (0, "212222"), (16, "123122"), (17, "123221"), (33, "111323"), (34, "131123"),
    (48, "313121"), (64, "111422"), (92, "111143"), (94, "131141"), (99, "113141"), (100, "114131"),
    (103, "211412"), (104, "211214"), (105, "211232"), (106, "2331112"),
  ]

  @Test(arguments: known) func hasTheStandardsPatterns(value: Int, pattern: String) {
    #expect(Code128.patterns[value] == pattern)
  }

  /// Every symbol is eleven modules wide, its bars an even number of them, and no two are alike.
  @Test func everyPatternKeepsTheStandardsRules() {
    #expect(Code128.patterns.count == 107)
    #expect(Set(Code128.patterns).count == 107)
    for pattern in Code128.patterns.dropLast() {
      let widths = pattern.utf8.map { Int($0 - 48) }
      #expect(widths.count == 6)
      #expect(widths.reduce(0, +) == 11)
      #expect((widths[0] + widths[2] + widths[4]).isMultiple(of: 2))
      #expect(widths.allSatisfy { (1...4).contains($0) })
    }
  }

  /// Values counted by hand: start, symbols, check, stop.
  static let texts: [(text: String, values: [Int])] = [
    // 104 + 1·48 + 2·42 + 3·42 + 4·17 + 5·18 + 6·19 + 7·35 = 879 = 8·103 + 55.
    ("PJJ123C", [104, 48, 42, 42, 17, 18, 19, 35, 55, 106]),
    // 104 + 55 + 2·73 + 3·75 + 4·73 + 5·80 + 6·69 + 7·68 + 8·73 + 9·65 = 3281 = 31·103 + 88.
    ("Wikipedia", [104, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88, 106]),
    // Digits alone go in pairs: 105 + 12 + 2·34 = 185 = 103 + 82.
    ("1234", [105, 12, 34, 82, 106]),
    ("12", [105, 12, 14, 106]),
    // An odd digit stays in set B: 105 + 12 + 2·34 + 3·100 + 4·21 = 569 = 5·103 + 54.
    ("12345", [105, 12, 34, 100, 21, 54, 106]),
    // 104 + 33 + 2·17 + 3·18 + 4·19 = 301 = 2·103 + 95: three digits do not pay.
    ("A123", [104, 33, 17, 18, 19, 95, 106]),
    // 104 + 33 + 2·99 + 3·12 + 4·34 = 507 = 4·103 + 95.
    ("A1234", [104, 33, 99, 12, 34, 95, 106]),
    // A badge: 104 + 48 + 2·99 + 3·0 + 4·12 + 5·0 + 6·84 + 7·100 + 8·43 = 1946 = 18·103 + 92.
    ("P00120084K", [104, 48, 99, 0, 12, 0, 84, 100, 43, 92, 106]),
  ]

  @Test(arguments: texts) func encodesWithTheCheckSymbol(text: String, values: [Int]) {
    #expect(Code128(text)?.values == values)
  }

  @Test(arguments: ["", "é", "a\n", "\u{7F}"]) func takesPrintableASCIIAlone(text: String) {
    #expect(Code128(text) == nil)
  }

  /// What a scanner reads is what the desk understands.
  @Test func aDecoderReadsEveryBadgeBack() throws {
    for event in [1, 12, 345, 9999] as [Int64] {
      for participant in stride(from: 1, through: 9999, by: 37) {
        let code = try #require(BadgeCode(event: event, participant: participant))
        let barcode = try #require(Code128(code.text))
        let read = try #require(BarcodeReader.text(of: barcode.widths))
        #expect(read == code.text)
        #expect(ScannedCode(read) == .badge(code))
      }
    }
  }

  @Test func aChangedBarIsNotRead() throws {
    var widths = try #require(Code128("P00120084K")?.widths)
    (widths[6], widths[7]) = (widths[7], widths[6])
    #expect(BarcodeReader.text(of: widths) == nil)
  }
}
