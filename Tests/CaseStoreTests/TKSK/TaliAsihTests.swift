import CaseDomain
import Testing

@testable import CaseStore

/// The payment list: who, from which source, to which account, and who not.
@Suite struct TaliAsihTests {
  private let bench: TKSKBench

  init() throws {
    bench = try TKSKBench()
    let bench = bench
    try bench.appoint(0, from: "2025-01-01", to: "2026-10-31")
    try bench.appoint(0, in: TKSKBench.karangIntan, from: "2025-01-01")
    let person = try #require(try bench.history().holder?.person)
    try bench.store.write { db in
      let context = FormContext(db, bench.store, actor: bench.actor, now: bench.now)
      let writer = TaliAsihWriter(context: context)
      for (source, amount, from) in [
        ("APBN", 700_000, "2020-01-01"), ("APBN", 1_000_000, "2026-10-01"),
        ("APBD", 250_000, "2026-01-01"),
      ] {
        _ = try writer.keep(
          NewTaliAsihRate(
            source: source, area: Samples.banjar, amount: amount, from: TKSKBench.day(from),
            basis: "uji"))
      }
      _ = try writer.keep(
        NewBankAccount(
          source: "APBN", account: BankAccount(bank: "Bank Uji", number: "990012345678")),
        of: person)
    }
  }

  private func list(
    _ first: String, _ last: String, fullNumbers: Bool = false, as actor: Actor? = nil
  ) throws -> TaliAsihList {
    let months = try #require(MonthOfYear(first))
      .months(through: try #require(MonthOfYear(last)))
    return try bench.store.taliAsih(
      of: Samples.banjar, for: months, fullNumbers: fullNumbers, as: actor ?? bench.actor)
  }

  @Test func onlyMonthsWithAnSKInForceArePaid() throws {
    let list = try list("2026-09", "2026-11")
    let lines = list.lines.map { line in
      "\(line.source) \(line.kecamatan.dotted) \(line.payable.count) \(line.amount) "
        + line.blocked.compactMap(\.block?.label).joined(separator: ",")
    }
    #expect(
      lines == [
        "APBD 63.03.05 2 500000 SK habis 31-10-2026", "APBD 63.03.06 3 750000 ",
        "APBN 63.03.05 2 1700000 SK habis 31-10-2026", "APBN 63.03.06 3 2700000 ",
      ])
    #expect(list.amount == 5_650_000)
    #expect(list.bySource.map(\.people) == [2, 2])
  }

  @Test func numbersOfAccountsAreMaskedWithoutTheRight() throws {
    let account = try list("2026-09", "2026-09").lines.compactMap(\.account).first
    #expect(account?.number == "••••5678")
    let full = try list("2026-09", "2026-09", fullNumbers: true).lines.compactMap(\.account).first
    #expect(full?.number == "990012345678")
    let province = Samples.actor(.bidangProvinsi, Samples.province)
    #expect(throws: StorageError.notAllowed(.seeFullNumbers)) {
      try list("2026-09", "2026-09", fullNumbers: true, as: province)
    }
    #expect(throws: StorageError.notAllowed(.manageTKSK)) {
      try list("2026-09", "2026-09", as: Samples.actor(.tksk, Samples.banjar))
    }
  }
}
