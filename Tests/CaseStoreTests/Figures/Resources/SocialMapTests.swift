import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Need beside help, with the same rule for restricted types as the dashboard.
@Suite struct SocialMapTests {
  private static let day = Samples.today

  private func bench() throws -> RegistryBench {
    try RegistryBench { loader in
      try loader.add(FileSamples.person(1, type: 8))
      try loader.add(FileSamples.person(2, type: 7))
    }
  }

  private func map(
    _ bench: RegistryBench, as actor: Actor, on day: Day = Self.day
  ) throws -> SocialMap {
    try bench.store.socialMap(
      RecapRequest(area: Samples.martapura, level: .desa, position: day), today: Self.day,
      as: actor)
  }

  @Test func aDesaWithClientsAndNoPSKSIsAGap() throws {
    let bench = try bench()
    let before = try map(bench, as: Samples.everything)
    let keraton = try #require(before.lines.first { $0.area == Samples.keraton })
    #expect(keraton.orang == 2)
    #expect(keraton.isGap)
    try bench.role(1, of: 1, "PSM", from: Self.day)
    let after = try map(bench, as: Samples.everything)
    let helped = try #require(after.lines.first { $0.area == Samples.keraton })
    #expect(!helped.isGap)
    #expect(helped.entriByKind == ["PSM": 1])
    #expect(helped.entriByGroup[.ketelantaran] == 1)
  }

  @Test func restrictedTypesAreGuardedAsOnTheDashboard() throws {
    let bench = try bench()
    let all = try map(bench, as: Samples.everything)
    #expect(all.total.entriByGroup[.kekerasan] == 1)
    let officer = Samples.actor(.tksk, Samples.martapura)
    let guarded = try map(bench, as: officer)
    #expect(guarded.total.entriByGroup[.kekerasan] == 0)
    #expect(guarded.total.restricted == .fewerThanFive)
    let board = try bench.store.dashboard(of: Samples.martapura, on: Self.day, as: officer)
    #expect(board.figures.restricted == guarded.total.restricted)
    #expect(board.figures.orang == guarded.total.orang)
  }

  @Test func accompaniedClientsStandBesideTheirPSKS() throws {
    let bench = try bench()
    try bench.store.write { db in
      try db.execute(sql: FileSamples.accounts)
      try db.execute(sql: FileSamples.work(of: 1))
    }
    try bench.role(900, of: 2, "PSM", from: Samples.day(2020, 1, 1), to: Self.day)
    try bench.run("UPDATE caseFile SET companion = 900 WHERE closedDay IS NULL", [])
    let map = try map(bench, as: Samples.everything)
    #expect(map.total.accompanied == 1)
    #expect(map.total.companions == 1)
    #expect(map.total.perCompanionTenths == 10)
  }
}
