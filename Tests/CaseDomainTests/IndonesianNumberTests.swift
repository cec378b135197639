import CaseDomain
import Testing

struct IndonesianNumberTests {
  static let groups: [(number: Int, text: String)] = [
    (0, "0"), (999, "999"), (1000, "1.000"), (1284, "1.284"), (1_000_000, "1.000.000"),
    (-1284, "-1.284"),
  ]

  @Test(arguments: groups)
  func putsADotBetweenThousands(number: Int, text: String) {
    #expect(IndonesianNumber.grouped(number) == text)
  }

  @Test func writesMoneySharesAndChanges() {
    #expect(IndonesianNumber.rupiah(1_000_000) == "Rp1.000.000")
    #expect(IndonesianNumber.percent(tenths: 926) == "92,6%")
    #expect(IndonesianNumber.decimal(tenths: -5) == "-0,5")
    #expect(IndonesianNumber.signed(12) == "+12")
    #expect(IndonesianNumber.signed(-1200) == "-1.200")
    #expect(IndonesianNumber.signed(0) == "0")
  }

  @Test func roundsSharesHalfUp() {
    #expect(IndonesianNumber.percentTenths(126, of: 136) == 926)
    #expect(IndonesianNumber.percentTenths(122, of: 156) == 782)
    #expect(IndonesianNumber.percentTenths(1, of: 2000) == 1)
    #expect(IndonesianNumber.percentTenths(3, of: 0) == nil)
  }

  @Test func hidesCountsBelowFive() {
    let texts = [0, 1, 4, 5, 1234].map { IndonesianNumber.guarded(GuardedCount($0)) }
    #expect(texts == ["0", "<5", "<5", "5", "1.234"])
  }
}
