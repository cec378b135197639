import CaseDomain
import Testing

@testable import CaseStore

/// Far jumps in the list by name.
@Suite struct NameLadderTests {
  private static let shared = Result { try SampleProvince.store(count: 5000, seed: 3) }
  private let store: CaseStore
  private let all = ClientFilter(area: Samples.province)

  init() throws { store = try Self.shared.get() }

  private func rows(_ sort: ClientSort, _ first: Int, _ count: Int) throws -> [Int64] {
    try store.clientRows(
      matching: all, by: sort, window: RowWindow(first: first, count: count), on: Samples.today,
      as: Samples.everything
    ).map(\.id.rawValue)
  }

  @Test(arguments: [true, false])
  func jumpsWhereCountingWouldLead(_ ascending: Bool) throws {
    let sort = ClientSort(.nama, ascending: ascending)
    let whole = try rows(sort, 0, 10_000)
    #expect(whole.count > 4000)
    for first in [2001, 2500, 3333, whole.count - 40, whole.count - 7, whole.count - 1] {
      #expect(try rows(sort, first, 24) == Array(whole.dropFirst(first).prefix(24)))
    }
    #expect(try rows(sort, whole.count + 5, 24).isEmpty)
  }

  @Test func readsOnlyFromTheRungOn() throws {
    let rung = try store.read { db in try NameLadder.rung(below: { $0 / 2 }, db) }
    let found = try #require(rung)
    #expect(found.before > 0)
    #expect(found.total / 2 - found.before < 1600)
  }

  @Test func bookkeepsFewChangesAndRebuildsAfterMany() throws {
    let store = try SampleProvince.store(count: 2500, seed: 4)
    for count in [3, 700] {
      let options = ImportOptions(workArea: Samples.province, today: Samples.today)
      _ = try store.importList(
        ImportRequest(file: "uji.csv", options: options), as: Samples.everything, at: Samples.now
      ) { settle in
        for number in 0..<count {
          let person = ImportedPerson(
            nik: NIK(trusted: String(9_903_054_507_550_000 + count * 1000 + number)),
            name: "Budi \(number)", birthDate: Samples.day(1955, 7, 5), sex: .female,
            area: Samples.keraton)
          let client = ImportedClient(person, types: [8], from: Samples.today)
          _ = try settle(JudgedRow(record: number + 2, verdict: .accepted(.client(client))))
        }
      }
      #expect(try store.read { db in try NameLadder.wrongRungs(db) } == 0)
      let batch = try #require(try store.importBatches(as: Samples.everything).first)
      try store.takeBack(batch: batch.id, as: Samples.everything, at: Samples.now)
      #expect(try store.read { db in try NameLadder.wrongRungs(db) } == 0)
    }
  }
}
