import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// The participants of invented events are people of the registry.
struct BulkParticipantTests {
  @Test func everyTKSKOfTheEventIsThatOfTheRegistry() throws {
    let invented = try #require(
      TrainingProvince(province: Samples.province, people: 200, seed: 3, now: Samples.now))
    let store = try CaseStore.inMemory(Samples.blueprint) { loader in
      for institution in invented.institutions { try loader.add(institution) }
      try invented.forEachPerson { (person) throws(StorageError) in try loader.add(person) }
      for event in invented.events { try loader.add(event) }
    }
    let counts = try store.read { db in
      try db.query(
        """
        SELECT count(*), count(p.person), count(p.sex), sum(p.kecamatan * 10000 = r.area)
        FROM bimtekEvent e JOIN bimtekParticipant p ON p.event = e.id
          LEFT JOIN psksRole r ON r.person = p.person AND r.kind = 'TKSK'
        WHERE e.code = 'TKSK24'
        """
      ).first { row in (0..<4).map { row.int($0) } }
    }
    #expect(counts == [156, 156, 156, 156])
  }
}
