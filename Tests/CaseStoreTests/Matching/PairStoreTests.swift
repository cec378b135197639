import CaseDomain
import GRDB
import TestSupport
import Testing

@testable import CaseStore

/// Pairs as they are found, kept, decided and shown.
struct PairStoreTests {
  private static let clerk = MergeBench.clerk
  private static let filter = PairFilter(area: Samples.province)

  /// Two records of one volunteer, one without NIK.
  private func officeWithTwins() throws -> (MergeBench, PairKey) {
    let merge = try MergeBench()
    try merge.bench.store.write { db in
      for (number, name, nik) in [
        (951, "Syarifuddin Mawardi", "9903051507800011"),
        (952, "H. Sjarifudin Mawardi", "NULL"),
      ] {
        try db.execute(
          sql: """
            INSERT INTO person (id, uid, nik, name, birthDay, sex, area, address, createdAt,
              createdBy, updatedAt, updatedBy)
            VALUES (\(number), randomblob(16), \(nik), '\(name)', 3848, 0, 6303051004,
              'Jl. Melati No. 12', 1, 1, 1, 1)
            """)
      }
    }
    return (merge, PairKey(PersonID(rawValue: 951), PersonID(rawValue: 952)))
  }

  private func found(_ store: CaseStore) throws -> [CaseStore.FoundPeople] {
    try #require(try store.findPairs(in: Samples.province, as: Self.clerk))
  }

  @Test func findsKeepsAndListsThem() throws {
    let (merge, key) = try officeWithTwins()
    let store = merge.bench.store
    let pairs = try found(store)
    #expect(pairs.contains { $0.key == key })
    try store.keepPairs(pairs, of: Samples.province, as: Self.clerk, at: Samples.now)
    try store.keepPairs(pairs, of: Samples.province, as: Self.clerk, at: Samples.now)
    #expect(try store.pairCount(matching: Self.filter, as: Self.clerk) == pairs.count)
    let listed = try store.pairs(matching: Self.filter, from: 0, count: 50, as: Self.clerk)
    #expect(listed.map(\.key).contains(key))
    let pair = try #require(listed.first { $0.key == key })
    #expect(pair.reasons.contains(.birthSame))
    #expect(pair.reasons.contains(.nikMissing))
    #expect(pair.state == .open)
    let elsewhere = PairFilter(area: Samples.banjarmasin)
    #expect(try store.pairCount(matching: elsewhere, as: Self.clerk) == 0)
  }

  @Test func aDecidedPairIsNotRaisedAgain() throws {
    let (merge, key) = try officeWithTwins()
    let store = merge.bench.store
    try store.keepPairs(found(store), of: Samples.province, as: Self.clerk, at: Samples.now)
    try store.decideDifferent(key, as: Self.clerk, at: Samples.now)
    #expect(try !found(store).contains { $0.key == key })
    try store.keepPairs(found(store), of: Samples.province, as: Self.clerk, at: Samples.now)
    let different = PairFilter(area: Samples.province, state: .different)
    #expect(try store.pairCount(matching: different, as: Self.clerk) == 1)
    #expect(
      try store.likelyPairs(of: key.one, as: Self.clerk).allSatisfy { $0.key != key })
    try store.reopen(key, as: Self.clerk, at: Samples.now)
    #expect(try found(store).contains { $0.key == key })
    #expect(try store.pairCount(matching: different, as: Self.clerk) == 0)
  }

  @Test func aMergedPairLeavesTheListAndComesBack() throws {
    var (merge, key) = try officeWithTwins()
    let store = merge.bench.store
    try store.keepPairs(found(store), of: Samples.province, as: Self.clerk, at: Samples.now)
    let open = try store.pairCount(matching: Self.filter, as: Self.clerk)
    let number = try merge.merge(key.one, key.other)
    #expect(try store.pairCount(matching: Self.filter, as: Self.clerk) == open - 1)
    let review = try store.review(key, on: Samples.today, as: Self.clerk)
    #expect(review.merge == number)
    #expect(review.pair.state == .merged)
    #expect(try !found(store).contains { $0.key == key })
    _ = try merge.undo(number)
    #expect(try store.pairCount(matching: Self.filter, as: Self.clerk) == open)
  }

  @Test func showsWhatDiffersByWhatIsStored() throws {
    let (merge, key) = try officeWithTwins()
    let store = merge.bench.store
    try store.keepPairs(found(store), of: Samples.province, as: Self.clerk, at: Samples.now)
    let review = try store.review(key, on: Samples.today, as: Self.clerk)
    #expect(review.differing == [.name, .nik])
    #expect(review.one.values[.nik] == "9903051507800011")
    let province = Actor(
      accountID: 2, name: "bidang", role: .bidangProvinsi, area: Samples.province)
    let masked = try store.review(key, on: Samples.today, as: province)
    #expect(masked.one.values[.nik]?.hasPrefix("990305•") == true)
  }

  @Test func stopsWhenItIsTold() throws {
    let (merge, _) = try officeWithTwins()
    let pairs = try merge.bench.store.findPairs(
      in: Samples.province, as: Self.clerk, progress: { _ in false })
    #expect(pairs == nil)
  }

  /// The lists of a growing table read an index, never the whole table.
  @Test(arguments: [
    PairDesk.listSQL, LikelyPeople.byNIK, LikelyPeople.byKK, LikelyPeople.byBirth,
  ])
  func readsByIndex(sql: String) throws {
    let merge = try MergeBench()
    let plan = try merge.bench.store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + sql).all { $0.text(3) }
    }
    #expect(!plan.isEmpty)
    #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)")
  }
}
