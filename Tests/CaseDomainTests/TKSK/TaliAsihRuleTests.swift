import CaseDomain
import Testing

/// Which months are paid, and why others are not.
@Suite struct TaliAsihRuleTests {
  private typealias Rules = TKSKRuleTests

  private static func term(
    _ from: String, _ to: String? = nil, _ letters: [NewLetterOfAppointment]
  ) -> TKSKHolder {
    TKSKHolder(
      id: 1, person: 1, kecamatan: Rules.martapura, name: "Contoh", from: Rules.day(from),
      to: to.map { Rules.day($0) }, home: Rules.martapura,
      letters: letters.map { TKSKLetter(id: 1, role: 1, content: $0) })
  }

  private static func rate(
    _ amount: Int, _ from: String, _ to: String? = nil, area: String = "63"
  ) -> NewTaliAsihRate {
    NewTaliAsihRate(
      source: "APBN", area: Rules.code(area), amount: amount, from: Rules.day(from),
      to: to.map { Rules.day($0) }, basis: "uji")
  }

  /// The first quarter of 2026, as `amount`, `sebagian` or the reason.
  private func quarter(_ terms: [TKSKHolder], _ rates: [NewTaliAsihRate]) throws -> [String] {
    let first = try #require(MonthOfYear("2026-01"))
    let last = try #require(MonthOfYear("2026-03"))
    return TaliAsihRule(terms).months(first.months(through: last), paidBy: rates).map { month in
      let paid = "\(month.amount)" + (month.isPartial ? " sebagian" : "")
      return "\(month.month.month): " + (month.block?.label ?? paid)
    }
  }

  private static let million = [rate(1_000_000, "2024-01-01")]

  static let table: [(name: String, terms: [TKSKHolder], rates: [NewTaliAsihRate], [String])] = [
    (
      "an SK of the year pays every month",
      [term("2025-01-01", nil, [Rules.letter("2026-01-01", "2026-12-31")])], million,
      ["1: 1000000", "2: 1000000", "3: 1000000"]
    ),
    (
      "an SK that ended in January blocks the months after",
      [term("2025-01-01", nil, [Rules.letter("2025-02-01", "2026-01-31")])], million,
      ["1: 1000000", "2: SK habis 31-01-2026", "3: SK habis 31-01-2026"]
    ),
    (
      "an SK that ended on the last day of the year blocks January",
      [term("2025-01-01", nil, [Rules.letter("2025-01-01", "2025-12-31")])], million,
      ["1: SK habis 31-12-2025", "2: SK habis 31-12-2025", "3: SK habis 31-12-2025"]
    ),
    (
      "without SK nothing is paid", [term("2025-01-01", nil, [])], million,
      ["1: SK belum dicatat", "2: SK belum dicatat", "3: SK belum dicatat"]
    ),
    (
      "an SK without end pays",
      [term("2025-01-01", nil, [Rules.letter("2025-01-01", nil)])], million,
      ["1: 1000000", "2: 1000000", "3: 1000000"]
    ),
    (
      "a gap between two SK blocks its month and marks the edges",
      [
        term(
          "2025-01-01", nil,
          [Rules.letter("2025-01-01", "2026-01-15"), Rules.letter("2026-03-10", nil)])
      ], million, ["1: 1000000 sebagian", "2: SK habis 15-01-2026", "3: 1000000 sebagian"]
    ),
    (
      "who ended in February has no March",
      [term("2025-01-01", "2026-02-28", [Rules.letter("2025-01-01", nil)])], million,
      ["1: 1000000", "2: 1000000"]
    ),
    (
      "two terms of one person are one month",
      [
        term("2025-01-01", "2026-02-10", [Rules.letter("2025-01-01", nil)]),
        term("2026-02-20", nil, [Rules.letter("2026-02-20", nil)]),
      ], million, ["1: 1000000", "2: 1000000 sebagian", "3: 1000000"]
    ),
    (
      "the rate of the month counts, the nearer area before the wider",
      [term("2025-01-01", nil, [Rules.letter("2025-01-01", nil)])],
      [
        rate(700_000, "2020-01-01", "2026-01-31"), rate(1_000_000, "2026-02-01"),
        rate(1_250_000, "2026-03-01", area: "63.03"),
      ], ["1: 700000", "2: 1000000", "3: 1250000"]
    ),
    (
      "a month without rate is told",
      [term("2025-01-01", nil, [Rules.letter("2025-01-01", nil)])],
      [rate(700_000, "2026-03-01")],
      ["1: tarif belum ada", "2: tarif belum ada", "3: 700000"]
    ),
  ]

  @Test(arguments: table)
  func aMonthIsPaidWhileAnSKIsInForce(
    name: String, terms: [TKSKHolder], rates: [NewTaliAsihRate], expected: [String]
  ) throws {
    #expect(try quarter(terms, rates) == expected, "\(name)")
  }
}
