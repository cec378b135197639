import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// What a bulk load stores of the registries whose figures are known.
@Suite struct KnownRegistryStoreTests {
  @Test func storesExactlyWhatTheKnownRegistrySays() throws {
    let registry = try #require(
      KnownRegistry(province: Samples.province, people: 3000, seed: 5, day: Samples.today))
    let store = try CaseStore.inMemory(Samples.blueprint) { loader in
      try registry.forEachPerson { person in try loader.add(person) }
    }
    let known = registry.figures()
    let day = SQLValue(Samples.today.number)
    try store.read { db in
      #expect(
        try db.number("SELECT count(DISTINCT person) \(Self.inForce)", [day]) == Int64(known.heads))
      #expect(try db.number("SELECT count(*) \(Self.inForce)", [day]) == Int64(known.roleCount))
      let byKind = try db.query("SELECT kind, count(*) \(Self.inForce) GROUP BY kind", [day])
        .all { ($0.text(0), Int($0.int(1))) }
      #expect(Dictionary(uniqueKeysWithValues: byKind) == known.roles)
    }
    let checks = try store.check(as: Samples.actor(.auditor, Samples.province))
    #expect(checks.filter { !$0.holds }.map(\.check) == [])
  }

  private static let inForce =
    "FROM psksRole WHERE fromDay <= ?1 AND (toDay IS NULL OR toDay >= ?1)"

  @Test(arguments: PublishedProvince.Name.allCases)
  func storesThePublishedNumbers(name: PublishedProvince.Name) throws {
    let published = try #require(PublishedProvince(name, seed: 1))
    let blueprint = Blueprint(
      province: published.province, officeName: "Contoh", firstAccount: "kepala",
      now: Samples.now)
    let store = try CaseStore.inMemory(blueprint) { loader in
      for institution in published.institutions { try loader.add(institution) }
      try published.forEachPerson { person in try loader.add(person) }
    }
    try store.read { db in
      for fact in published.facts {
        let table =
          PSKSKind.find(fact.kind)?.unit == .lembaga
          ? "(SELECT p.kind, i.fromDay, i.toDay FROM institution i JOIN psksInstitution p ON p.institution = i.id)"
          : "psksRole"
        let found = try db.number(
          """
          SELECT count(*) FROM \(table)
          WHERE kind = ?2 AND fromDay <= ?1 AND (toDay IS NULL OR toDay >= ?1)
          """, [SQLValue(fact.day.number), .text(fact.kind)])
        #expect(found == Int64(fact.count), "\(fact.kind) \(fact.day.iso8601)")
      }
    }
    let checks = try store.check(as: Samples.actor(.auditor, published.province))
    #expect(checks.filter { !$0.holds }.map(\.check) == [])
  }
}
