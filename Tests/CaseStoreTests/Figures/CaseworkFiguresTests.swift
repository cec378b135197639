import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The figures of case work on an invented province, counted again by hand and by the lists.
struct CaseworkFiguresTests {
  private let store: CaseStore
  private let today = Samples.today

  init() throws {
    let invented = try #require(
      TrainingProvince(province: Samples.province, people: 4000, seed: 11, now: Samples.now))
    store = try CaseStore.inMemory(Samples.blueprint) { loader in
      try invented.forEachPerson { (person) throws(StorageError) in try loader.add(person) }
    }
  }

  private func figures(_ area: WilayahCode = Samples.province) throws -> CaseworkFigures {
    try store.casework(of: area, on: today, as: Samples.everything)
  }

  private func count(_ filter: CaseFilter) throws -> Int {
    try store.caseCount(matching: filter, as: Samples.everything)
  }

  @Test func theProvinceHasCasesOfEveryKind() throws {
    let figures = try figures()
    #expect(figures.openByStage.count >= 4)
    #expect(figures.closedByOutcome[.mandiri] ?? 0 > 0)
    #expect(figures.services.total.services > 100)
    #expect(figures.agenda.overdue > 0)
  }

  @Test(arguments: ["63", "63.03", "63.03.05"]) func stagesAndOutcomesAreTheirLists(
    code: String
  ) throws {
    let area = Samples.code(code)
    let figures = try figures(area)
    for stage in CaseStage.allCases where stage != .tutup {
      #expect(try count(CaseFilter(area: area, stages: [stage])) == figures.openByStage[stage] ?? 0)
    }
    let months = CaseworkFigures.twelveMonths(to: today)
    for outcome in CaseOutcome.allCases {
      let filter = CaseFilter(area: area, outcome: outcome, closed: months)
      #expect(try count(filter) == figures.closedByOutcome[outcome] ?? 0)
    }
  }

  @Test func servicesAreTheirLists() throws {
    let figures = try figures()
    for pillar in InterventionPillar.allCases {
      var filter = CaseworkFigures.services(in: Samples.province, to: today)
      filter.pillar = pillar
      let count = try store.serviceCount(matching: filter, as: Samples.everything)
      #expect(count == figures.services.pillars[pillar]?.services ?? 0)
    }
    for item in SPMItem.allCases {
      var filter = CaseworkFigures.services(in: Samples.province, to: today)
      filter.spm = item
      let list = try store.serviceList(
        matching: filter, limit: 10_000, as: Samples.everything)
      let figure = figures.services.spm[item] ?? ServiceCount()
      #expect(list.count == figure.services)
      #expect(Set(list.map(\.client)).count == figure.orang + figure.others)
    }
  }

  @Test func theMedianIsTheMiddleOfAllDays() throws {
    let months = CaseworkFigures.twelveMonths(to: today)
    let days = try store.read { db in
      try db.query(
        """
        SELECT servedDay - openedDay FROM caseFile
        WHERE servedDay IS NOT NULL AND openedDay BETWEEN ? AND ? ORDER BY 1
        """, [SQLValue(months.lowerBound.number), SQLValue(months.upperBound.number)]
      ).all { Int($0.int(0)) }
    }
    try #require(!days.isEmpty)
    let median = try #require(try figures().toService)
    #expect(median.cases == days.count)
    #expect(median.halfDays == days[(days.count - 1) / 2] + days[days.count / 2])
  }

  @Test func everythingInventedIsSound() throws {
    let admin = Samples.actor(.admin, Samples.province)
    #expect(try store.check(as: admin).filter { !$0.holds } == [])
  }

  @Test func anAreaOutsideIsRefused() throws {
    let actor = Samples.actor(.tksk, Samples.martapura)
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try store.casework(of: Samples.banjar, on: today, as: actor)
    }
  }

  static let plans: [(sql: String, index: String)] = [
    (CaseworkReader.stageSQL, "caseFile_stage"), (CaseworkReader.outcomeSQL, "caseFile_closed"),
    (CaseworkReader.medianSQL(of: "assessedDay"), "caseFile_opened"),
    (CaseworkReader.medianSQL(of: "servedDay"), "caseFile_opened"),
  ]

  @Test(arguments: plans.indices) func readsOneIndexAlone(index: Int) throws {
    let plan = Self.plans[index]
    let parameters = plan.sql.filter { $0 == "?" }.count
    let steps = try store.read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + plan.sql,
        arguments: StatementArguments(Array(repeating: 1, count: parameters))
      ).map { row -> String in row["detail"] }
    }
    #expect(steps.contains { $0.contains("SEARCH caseFile USING COVERING INDEX \(plan.index)") })
  }
}
