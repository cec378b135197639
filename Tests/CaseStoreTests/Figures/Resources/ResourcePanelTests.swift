import CaseDomain
import Testing

@testable import CaseStore

/// What the dashboard tells of PSKS and TKSK.
@Suite struct ResourcePanelTests {
  private static let start = Samples.day(2026, 1, 1)

  private func bench() throws -> RegistryBench {
    let bench = try RegistryBench()
    try bench.person(1)
    try bench.person(2, area: Samples.code("63.71.01"))
    try bench.role(1, of: 1, "PSM", from: Self.start)
    try bench.role(2, of: 1, "Tagana", from: Self.start, to: Samples.today)
    return bench
  }

  private func panel(_ bench: RegistryBench, on day: Day = Samples.today) throws -> ResourcePanel {
    try bench.store.resourcePanel(of: Samples.martapura, on: day, as: Samples.everything)
  }

  @Test func countsTodayWithTheAgeOfEachKind() throws {
    let bench = try bench()
    let today = try panel(bench)
    #expect(today.total.peran == 2)
    #expect(today.total.orang == 1)
    #expect(today.kinds.map(\.kind.code) == ["PSM", "Tagana"])
    #expect(today.kinds.map { today.verdict(of: $0) } == [.stale, .stale])
    try bench.run("UPDATE psksRole SET confirmedDay = ?1 WHERE id = 1", [SQLValue(Samples.today)])
    #expect(try panel(bench).kinds.first?.lastUpdate == Samples.today)
    #expect(try panel(bench, on: Samples.today.adding(days: 1)).total.peran == 1)
  }

  @Test func tellsWhoServesUntilWhenOrSinceWhenNobody() throws {
    let bench = try bench()
    #expect(try panel(bench).tksk == .noRecord)
    try bench.run(
      """
      INSERT INTO tkskVacancy (uid, area, fromDay, reason, createdAt, createdBy, updatedAt,
        updatedBy)
      VALUES (randomblob(16), 6303050000, ?1, 'mundur', 1, 1, 1, 1)
      """, [SQLValue(Self.start)])
    #expect(try panel(bench).tksk == .vacant(since: Self.start))
    try bench.role(3, of: 1, "TKSK", from: Self.start, area: Samples.martapura)
    #expect(try panel(bench).tksk == .held(name: "Contoh 1", letter: .none))
    let last = Samples.today.adding(days: 39)
    try bench.run(
      """
      INSERT INTO tkskLetter (uid, role, number, day, issuer, fromDay, toDay, createdAt, createdBy,
        updatedAt, updatedBy)
      VALUES (randomblob(16), 3, '1', ?1, 'Kadis', ?1, ?2, 1, 1, 1, 1)
      """, [SQLValue(Self.start), SQLValue(last)])
    #expect(try panel(bench).tksk == .held(name: "Contoh 1", letter: .until(last)))
  }

  @Test func openPairsOfTheAreaAreCountedFromEitherSide() throws {
    let bench = try bench()
    try bench.person(3, area: Samples.code("63.71.01"))
    try bench.run(
      """
      INSERT INTO personPair (one, other, score, reasons, state, foundAt)
      VALUES (1, 2, 900, 'nama', 'terbuka', 1), (2, 3, 900, 'nama', 'terbuka', 1)
      """, [])
    #expect(try panel(bench).openPairs == 1)
    let province = try bench.store.resourcePanel(
      of: Samples.province, on: Samples.today, as: Samples.everything)
    #expect(province.openPairs == 2)
    #expect(province.tksk == .shares(TKSKRecap.Count(formation: 156, filled: 0)))
  }
}
