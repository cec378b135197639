import CaseDomain
import Testing

struct BadgeCodeTests {
  @Test func readsWhatItWrites() throws {
    for (event, participant) in [(1, 1), (12, 84), (9999, 9999)] {
      let code = try #require(BadgeCode(event: Int64(event), participant: participant))
      #expect(code.text.utf8.count == 10)
      #expect(BadgeCode(reading: code.text) == code)
      #expect(BadgeCode(reading: code.text.lowercased()) == code)
    }
    #expect(BadgeCode(event: 0, participant: 1) == nil)
    #expect(BadgeCode(event: 1, participant: 10_000) == nil)
  }

  @Test func tellsAWrongDigitAndASwappedPair() throws {
    let text = Array(try #require(BadgeCode(event: 12, participant: 3084)).text.utf8)
    for place in 1..<9 {
      for digit in UInt8(48)...57 where digit != text[place] {
        var wrong = text
        wrong[place] = digit
        #expect(BadgeCode(reading: String(decoding: wrong, as: UTF8.self)) == nil)
      }
      if place < 8, text[place] != text[place + 1] {
        var wrong = text
        wrong.swapAt(place, place + 1)
        #expect(BadgeCode(reading: String(decoding: wrong, as: UTF8.self)) == nil)
      }
    }
  }

  @Test func tellsWhatReachedADesk() throws {
    let badge = try #require(BadgeCode(event: 3, participant: 84))
    #expect(ScannedCode(badge.text + "\r") == .badge(badge))
    #expect(ScannedCode(" 84 ") == .number(84))
    #expect(ScannedCode("0084") == .number(84))
    #expect(ScannedCode("9903054507550011") == .nik(try NIK(parsing: "9903054507550011")))
    #expect(ScannedCode("990305 450755 0011") == .nik(try NIK(parsing: "9903054507550011")))
    for text in ["", "0", "00084", "990305", "P0003008", "P00030084B", "abc", "-5", "９"] {
      #expect(ScannedCode(text) == .unknown, "\(text)")
    }
  }
}
