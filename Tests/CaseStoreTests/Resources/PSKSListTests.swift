import CaseDomain
import GRDB
import Testing

@testable import CaseStore

struct PSKSListTests {
  private let bench: PSKSBench

  init() throws { bench = try PSKSBench() }

  @Test func onePersonOfTwoRolesIsOneHead() throws {
    let count = try bench.count(bench.filter())
    #expect(count.roles == 4)
    #expect(count.people == 3)
    #expect(count.institutions == 1)
  }

  @Test func theLastDayCounts() throws {
    let psm = { (day: Day) in try bench.count(bench.filter(day) { $0.kinds = ["PSM"] }).roles }
    #expect(try psm(bench.lastDay) == 3)
    #expect(try psm(bench.lastDay.adding(days: 1)) == 2)
    #expect(try psm(Samples.day(2024, 1, 1)) == 3)
    #expect(try psm(Samples.day(2023, 12, 31)) == 0)
  }

  @Test func currentAndFormerAreApart() throws {
    #expect(
      try bench.roles(bench.filter(status: .berakhir)).map(\.name) == ["Citra Contoh 3"])
    #expect(try bench.count(bench.filter(bench.lastDay, status: .berakhir)).roles == 0)
    #expect(try bench.count(bench.filter(status: .semua)).roles == 5)
  }

  static let filters: [(@Sendable (inout PSKSFilter) -> Void, [String])] = [
    ({ $0.kinds = ["Tagana"] }, ["2"]),
    ({ $0.unit = .lembaga }, ["4"]),
    ({ $0.unit = .orang }, ["1", "2", "2"]),
    ({ $0.text = "contoh 2" }, ["2", "2"]),
    ({ $0.text = "%" }, []),
    ({ $0.isVerified = true }, ["1"]),
    (
      {
        $0.isVerified = false
        $0.kinds = ["PSM"]
      }, ["2"]
    ),
    (
      {
        $0.unconfirmedDays = 365
        $0.kinds = ["PSM"]
      }, ["2"]
    ),
    (
      {
        $0.unconfirmedDays = 30
        $0.kinds = ["PSM"]
      }, ["1", "2"]
    ),
    ({ $0.qualification = .qualified }, ["1", "2"]),
    ({ $0.qualification = .has(.lain) }, ["4"]),
    (
      {
        $0.qualification = .unqualified
        $0.unit = .orang
      }, ["2"]
    ),
  ]

  @Test(arguments: filters.indices) func eachFilterTakesItsOwn(_ index: Int) throws {
    let (change, numbers) = Self.filters[index]
    try bench.store.write { db in
      let (day, now) = (Samples.today.number - 90, Samples.now.milliseconds)
      try db.execute(
        sql: """
          UPDATE psksRole SET verifiedDay = \(day), confirmedDay = \(day) WHERE person = 1;
          INSERT INTO psksTraining (uid, person, kind, level, name, day, createdAt, createdBy,
            updatedAt, updatedBy)
          VALUES (randomblob(16), 1, '', 'bimtek-dasar', 'Bimtek', \(day), \(now), 1, \(now), 1),
            (randomblob(16), 2, 'Tagana', 'sertifikat', 'Uji', \(day), \(now), 1, \(now), 1),
            (randomblob(16), 4, '', 'lain', 'Lain', \(day), \(now), 1, \(now), 1);
          """)
    }
    let filter = bench.filter(Samples.today, change)
    let rows = try bench.roles(filter)
    #expect(rows.map { String($0.name.last ?? "-") } == numbers)
    #expect(try bench.count(filter).roles == numbers.count)
  }

  @Test func aPageGoesOnWhereTheOneBeforeEnded() throws {
    let pages = try [0, 2, 4].flatMap { first in
      try bench.store.psksRoles(
        matching: bench.filter(), window: RowWindow(first: first, count: 2),
        as: bench.operatorKecamatan)
    }
    #expect(try pages == bench.roles(bench.filter()))
  }

  @Test func institutionsTellTheirSeats() throws {
    let rows = try bench.store.psksInstitutions(
      matching: bench.filter(), window: RowWindow(first: 0, count: 5),
      as: bench.operatorKecamatan)
    #expect(rows.map(\.name) == ["Karang Taruna Contoh"])
    #expect(rows.map(\.seats) == [1])
    #expect(rows.map(\.tier) == [.desa])
    #expect(rows.map(\.permitEnd) == [nil])
  }

  @Test func anAreaOutsideIsRefused() throws {
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.psksCount(
        matching: PSKSFilter(area: Samples.banjar, on: Samples.today),
        as: bench.operatorKecamatan)
    }
  }

  /// A page picks its rows by the dated index, then reads people and institutions by their keys.
  @Test func listsReadTheDatedIndex() throws {
    let criteria = PSKSCriteria(bench.filter())
    let plan = try bench.store.read { db in
      try db.query(
        "EXPLAIN QUERY PLAN " + PSKSListReader.rolesSQL(criteria),
        criteria.roles.arguments + [.integer(50), .integer(0)]
      ).all { $0.text(3) }
    }
    #expect(plan.contains { $0.contains("r USING") && $0.contains("psksRole_dated (area>") })
    #expect(!plan.contains { $0.hasPrefix("SCAN r") || $0.hasPrefix("SCAN p") })
    let institutions = try bench.store.read { db in
      try db.query(
        "EXPLAIN QUERY PLAN " + PSKSListReader.institutionsSQL(criteria),
        Array(repeating: .integer(0), count: 4) + criteria.institutions.arguments
          + [.integer(50), .integer(0)]
      ).all { $0.text(3) }
    }
    #expect(institutions.contains { $0.contains("institution_area (area>") })
    #expect(!institutions.contains { $0.hasPrefix("SCAN i") || $0.hasPrefix("SCAN s") })
  }
}
