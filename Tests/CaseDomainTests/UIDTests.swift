import CaseDomain
import Testing

struct UIDTests {
  private static let moment = Moment(milliseconds: 1_795_305_600_123)

  @Test func isOfVersionSevenAndBeginsWithTheTime() {
    let uid = UID(at: Self.moment, random: (.max, .max))
    #expect(uid.high >> 16 == 1_795_305_600_123)
    #expect(uid.high >> 12 & 0xF == 7)
    #expect(uid.low >> 62 == 0b10)
    #expect(UID(at: Self.moment, random: (0, 0)).high & 0xFFFF == 0x7000)
  }

  /// Sums of these are stored; a changed function would break every check code on paper.
  @Test func hashIsPartOfTheFileFormat() {
    #expect(UID(high: 1, low: 2).checkHash == 0xBCD9_DBB4_9673_066B)
    #expect(UID(high: 2, low: 1).checkHash != UID(high: 1, low: 2).checkHash)
  }

  static let codes: [(sum: UInt64, text: String)] = [
    (0, "0000-00"), (0x7F3A91, "7F3A-91"), (1 << 24, "0000-01"), (1 << 48, "0000-01"),
    (.max, "00FF-FF"),
  ]

  @Test(arguments: codes)
  func checkCodeFoldsTheSumToSixDigits(sum: UInt64, text: String) {
    #expect(CheckCode(sum: sum).text == text)
  }

  @Test func hashesSpreadOverTheCheckCode() {
    let codes = Set((0..<2000).map { CheckCode(sum: UID(high: 7, low: $0).checkHash).text })
    #expect(codes.count > 1990)
  }
}
