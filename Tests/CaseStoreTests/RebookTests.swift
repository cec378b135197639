import CaseDomain
import Testing

@testable import CaseStore

/// What lists and roll-ups repeat of a person follows every change of it.
struct RebookTests {
  static let changes = [
    "name = 'Zubaidah Binti Contoh'", "area = 6303060000", "birthDay = birthDay - 9000",
    "sex = 1 - sex", "rt = '077'", "birthEstimated = 1 - birthEstimated", "nik = NULL",
    "name = 'Aa', area = 6371010000, sex = 1 - sex, birthDay = birthDay + 400",
  ]

  @Test(arguments: changes)
  func keepsEveryCopyTrue(change: String) throws {
    let store = try SampleProvince.store(count: 400, seed: 11)
    try store.write { db in
      var writer = try ClientWriter(db, account: 1, at: Samples.now, day: Samples.today)
      // Person 1 heads a family as well, so two client rows repeat it.
      for person: Int64 in [1, 2, 3, 58] {
        try PersonChange.rebookingClients(of: person, by: &writer) {
          try db.run("UPDATE person SET \(change) WHERE id = \(person)")
        }
      }
      try writer.finish()
    }
    let results = try store.check(as: Samples.actor(.auditor, Samples.province))
    #expect(results.filter { !$0.holds } == [])
  }
}
