import CaseDomain
import CaseStore
import TestSupport
import Testing

/// The list, its count and its export over one generated province; paging must never lose, repeat
/// or misplace a row.
@Suite struct ClientListTests {
  static let filters: [ClientFilter] = {
    let all = ClientFilter(area: Samples.province)
    var filters = [all]
    filters.append(ClientFilter(area: Samples.banjar))
    filters.append(ClientFilter(area: Samples.martapura))
    filters.append(ClientFilter(area: Samples.keraton))
    filters.append(ClientFilter(area: Samples.province, types: [8]))
    filters.append(ClientFilter(area: Samples.banjar, types: [8, 24, 16], sex: .female))
    filters.append(ClientFilter(area: Samples.province, restrictedOnly: true))
    filters.append(ClientFilter(area: Samples.province, unit: .keluarga))
    filters.append(ClientFilter(area: Samples.province, unit: .komunitas))
    filters.append(ClientFilter(area: Samples.province, ages: 60...200))
    filters.append(ClientFilter(area: Samples.martapura, sex: .male, ages: 6...17))
    filters.append(ClientFilter(area: Samples.province, rt: "003", rw: "002"))
    filters.append(ClientFilter(area: Samples.province, withoutNIK: true))
    filters.append(ClientFilter(area: Samples.province, status: .selesai))
    filters.append(ClientFilter(area: Samples.banjar, types: [9], status: .selesai))
    for search in ["zain", "m", "ra", "rah mad", "9903", "rusdiana", "qqq"] {
      filters.append(ClientFilter(area: Samples.province, search: search))
    }
    return filters
  }()

  static let sorts = ClientSort.Column.allCases.flatMap {
    [ClientSort($0), ClientSort($0, ascending: false)]
  }

  /// One for all tests: nothing here writes.
  private static let shared = Result { try SampleProvince.store(count: 700, seed: 7) }
  private let store: CaseStore

  init() throws { store = try Self.shared.get() }

  private func rows(
    _ filter: ClientFilter, _ sort: ClientSort, _ window: RowWindow,
    _ actor: Actor = Samples.everything
  ) throws -> [ClientRow] {
    try store.clientRows(matching: filter, by: sort, window: window, on: Samples.today, as: actor)
  }

  @Test(arguments: filters)
  func countsWhatTheListHolds(_ filter: ClientFilter) throws {
    for actor in [Samples.everything, Samples.actor(.admin, Samples.province)] {
      let all = try rows(filter, ClientSort(), RowWindow(first: 0, count: 10_000), actor)
      let count = try store.clientCount(matching: filter, on: Samples.today, as: actor)
      #expect(count.rows == all.count)
      #expect(count.keluarga == all.count { $0.unit == .keluarga })
      #expect(Set(all.map(\.id)).count == all.count)
    }
  }

  @Test(arguments: sorts)
  func readsTheSameRowsByEveryWay(_ sort: ClientSort) throws {
    for filter in Self.filters {
      let all = try rows(filter, sort, RowWindow(first: 0, count: 10_000))
      let total = all.count
      for first in [0, 30, total / 2, max(0, total - 21)] {
        let wanted = all.dropFirst(first).prefix(20).map(\.id)
        for near in [nil, 0, max(0, first - 1), total / 3, total - 1] where near ?? 0 < total {
          let anchor = near.map { RowWindow.Anchor(ordinal: $0, position: all[$0].position) }
          for known in [nil, total] {
            let window = RowWindow(first: first, count: 20, near: anchor, total: known)
            #expect(try rows(filter, sort, window).map(\.id) == wanted)
          }
        }
      }
    }
  }

  @Test(arguments: sorts)
  func turnsTheOrderRound(_ sort: ClientSort) throws {
    let filter = ClientFilter(area: Samples.province)
    let forward = try rows(filter, sort, RowWindow(first: 0, count: 10_000)).map(\.id)
    let other = ClientSort(sort.column, ascending: !sort.ascending)
    let backward = try rows(filter, other, RowWindow(first: 0, count: 10_000)).map(\.id)
    #expect(forward == backward.reversed())
  }

  @Test(arguments: filters)
  func exportsWhatItCounts(_ filter: ClientFilter) throws {
    for role in [Role.bidangProvinsi, .verifikator, .admin] {
      let actor = Samples.actor(role, Samples.province)
      var lines = 0
      var clients: Set<ClientID> = []
      let count = try store.eachEntry(
        matching: filter, by: ClientSort(.desa), on: Samples.today, as: actor
      ) { entry in
        lines += 1
        clients.insert(entry.row.id)
      }
      #expect(count == (try store.clientCount(matching: filter, on: Samples.today, as: actor)))
      guard filter.status == .aktif, !filter.restrictedOnly else { continue }
      #expect(lines == count.entri)
      #expect(clients.count == count.rows)
    }
  }

  @Test func findsTheSameByRollUpsAndByScan() throws {
    for type in 1...26 {
      let quick = ClientFilter(area: Samples.banjar, types: [type])
      // An age that everybody has makes the same set of a filter that no roll-up knows.
      var scanned = quick
      scanned.ages = 0...200
      let one = try store.clientCount(matching: quick, on: Samples.today, as: Samples.everything)
      let two = try store.clientCount(matching: scanned, on: Samples.today, as: Samples.everything)
      #expect(one.orang == two.orang)
      if type < 25 { #expect(one.checkCode == two.checkCode) }
    }
  }

  @Test func hidesWhatTheAccountMayNotSee() throws {
    let clerk = Samples.actor(.operatorKecamatan, Samples.martapura)
    let hidden = ClientFilter(area: Samples.martapura, types: [16])
    #expect(try rows(hidden, ClientSort(), RowWindow(first: 0, count: 50), clerk).isEmpty)
    #expect(
      try store.clientCount(matching: hidden, on: Samples.today, as: clerk)
        == ClientCount(checkCode: CheckCode(sum: 0)))
    let all = ClientFilter(area: Samples.martapura)
    for row in try rows(all, ClientSort(.jenis), RowWindow(first: 0, count: 5000), clerk) {
      #expect(row.types.known.intersection(.restricted).isEmpty)
    }
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try rows(
        ClientFilter(area: Samples.banjar), ClientSort(), RowWindow(first: 0, count: 1), clerk)
    }
  }

  @Test func masksNumbersForThoseWhoDoNotNeedThem() throws {
    let all = ClientFilter(area: Samples.martapura)
    let window = RowWindow(first: 0, count: 20)
    let masked = try rows(all, ClientSort(), window, Samples.actor(.admin, Samples.province))
    #expect(masked.allSatisfy { $0.nik?.hasSuffix("••••••••••") ?? true })
    let full = try rows(
      all, ClientSort(), window, Samples.actor(.operatorKecamatan, Samples.martapura))
    #expect(full.contains { $0.nik?.utf8.count == 16 })
  }

  @Test func listsAFamilyByItsCardNumber() throws {
    let actor = Samples.actor(.verifikator, Samples.banjar)
    let family = try rows(
      ClientFilter(area: Samples.banjar, search: "9903050101100010"), ClientSort(),
      RowWindow(first: 0, count: 50), actor)
    #expect(!family.isEmpty)
    #expect(family.allSatisfy { $0.kk == "9903050101100010" })
  }
}
