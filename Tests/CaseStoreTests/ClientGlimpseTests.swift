import CaseDomain
import Testing

@testable import CaseStore

/// The rows that a search shows before its order is known.
@Suite struct ClientGlimpseTests {
  private static let shared = Result { try SampleProvince.store(count: 700, seed: 7) }
  private let store: CaseStore

  init() throws { store = try Self.shared.get() }

  private func glimpse(_ search: String, _ count: Int) throws -> [Int64]? {
    let filter = ClientFilter(area: Samples.province, search: search)
    let criteria = ClientCriteria(
      filter, for: Samples.everything, on: Samples.today, in: store.info)
    let order = ClientOrder(ClientSort(), in: filter.area, for: Samples.everything)
    return try store.read { db in
      try ClientListPlan(criteria: criteria, order: order, db: db).glimpse(count)
    }
  }

  private func list(_ search: String) throws -> [Int64] {
    try store.clientRows(
      matching: ClientFilter(area: Samples.province, search: search), by: ClientSort(),
      window: RowWindow(first: 0, count: 10_000), on: Samples.today, as: Samples.everything
    ).map(\.id.rawValue)
  }

  @Test(arguments: ["a", "zain", "ra", "rahman", "ahmad ra", "wati"])
  func showsSomeOfTheRowsThatMatchNoneTwice(search: String) throws {
    let rows = try #require(try glimpse(search, 5))
    let all = try Set(list(search))
    #expect(rows.count == 5)
    #expect(Set(rows).count == 5)
    #expect(all.isSuperset(of: rows))
  }

  @Test func namesThatBeginWithTheSearchComeFirst() throws {
    let rows = try #require(try glimpse("zain", 5))
    let names = try store.read { db in
      try rows.map { try CaseStore.record($0, db).sortKey }
    }
    #expect(names.allSatisfy { $0.hasPrefix("zain") })
    #expect(names == names.sorted())
  }

  @Test(arguments: ["", "9903", "qqq", "zain qqq"])
  func saysNothingWhereTooFewAreNear(search: String) throws {
    #expect(try glimpse(search, 5) == nil)
  }

  @Test func aWindowThatWaitsIsInOrder() throws {
    var window = RowWindow(first: 0, count: 20)
    window.waitsForOrder = true
    let found = try store.firstClientRows(
      matching: ClientFilter(area: Samples.province, search: "a"), by: ClientSort(),
      window: window, on: Samples.today, as: Samples.everything)
    #expect(found.areInOrder)
    #expect(try found.rows.map(\.id.rawValue) == Array(list("a").prefix(20)))
  }
}
