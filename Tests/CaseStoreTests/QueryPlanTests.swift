import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The queries behind every key press read an index in its order and nothing else.
@Suite struct QueryPlanTests {
  private static let shared = Result { try SampleProvince.store(count: 60, seed: 5) }
  private let store: CaseStore

  init() throws { store = try Self.shared.get() }

  private func explain(_ sql: String, _ arguments: [SQLValue]) throws -> [String] {
    try store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + sql, arguments).all { $0.text(3) }
    }
  }

  private func plan(_ filter: ClientFilter, _ sort: ClientSort, _ db: Database) -> ClientListPlan {
    ClientListPlan(
      criteria: ClientCriteria(
        filter, for: Samples.everything, on: Samples.today, in: store.info),
      order: ClientOrder(sort, in: filter.area, for: Samples.everything), db: db)
  }

  @Test(arguments: ClientSort.Column.allCases, [true, false])
  func pagesWithoutSorting(_ column: ClientSort.Column, _ ascending: Bool) throws {
    let sort = ClientSort(column, ascending: ascending)
    let filter = ClientFilter(area: Samples.province, types: [8], sex: .female)
    let (sql, arguments) = try store.read { db in
      let plan = plan(filter, sort, db)
      let near = RowWindow.Anchor(
        ordinal: 10, position: ClientPosition(value: .number(5), id: ClientID(rawValue: 3)))
      let step = ClientListPlan.Step(to: RowWindow(first: 11, count: 24, near: near))
      return plan.walkingSQL(try #require(plan.order.index), step, bound: nil)
    }
    let steps = try explain(sql, arguments)
    #expect(steps.count == 1)
    #expect(steps.allSatisfy { $0.contains("COVERING INDEX") && !$0.contains("TEMP B-TREE") })
  }

  @Test func readsRollUpsByTheirKey() throws {
    let steps = try explain(
      "SELECT sum(n) FROM tally WHERE \(TallyArea.condition) AND type = 0",
      TallyArea(Samples.banjar).arguments)
    #expect(steps == ["SEARCH tally USING PRIMARY KEY (area>? AND area<?)"])
  }

  @Test func findsAPersonOfAnImportByIndex() throws {
    #expect(
      try explain("SELECT id FROM person WHERE nik = ?", [.integer(1)])
        == ["SEARCH person USING COVERING INDEX person_nik (nik=?)"])
    #expect(
      try explain(
        "SELECT name FROM person INDEXED BY person_birth WHERE birthDay = ? AND area = ?",
        [.integer(1), .integer(1)])
        == ["SEARCH person USING INDEX person_birth (birthDay=? AND area=?)"])
  }

  @Test func listsDraftsAndSavedChangesOfAnAccountByIndex() throws {
    let drafts = try explain(DraftJournal.listSQL, [.integer(1)])
    #expect(drafts.contains { $0.contains("draft_account (account=?)") })
    let changes = try explain(SavedChanges.listSQL, [.integer(1), .integer(50)])
    #expect(changes.contains { $0.contains("savedChange_last (account=?)") })
    #expect(
      (drafts + changes).allSatisfy { !$0.hasPrefix("SCAN") && !$0.contains("B-TREE FOR ORD") })
  }

  @Test func findsWhoTouchedARowByIndex() throws {
    let steps = try explain(TouchedRows.laterSQL, [.text("person"), .text("1"), .integer(1)])
    #expect(steps.allSatisfy { $0.hasPrefix("SEARCH") })
  }
}
