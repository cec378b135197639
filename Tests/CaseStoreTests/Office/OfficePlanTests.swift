import CaseDomain
import Testing

@testable import CaseStore

/// The counter's lists read an index and never the whole table.
@Suite struct OfficePlanTests {
  private let store: CaseStore

  init() throws { store = try CaseStore.inMemory(Samples.blueprint) }

  static let queries: [(name: String, sql: String, index: String)] = [
    ("waiting", IntakeReader.waitingSQL, "intake_open"),
    ("finished", IntakeReader.finishedSQL, "intake_day"),
    ("month", ActivityReader.monthSQL, "activity_day"),
    ("register", LetterReader.yearSQL, "letter_year"),
    ("next", OfficeDesk.highestSQL, "letter_"),
    ("text", LetterTexts.sql, "letterText_kind"),
  ]

  @Test(arguments: queries) func readsAnIndex(
    _ query: (name: String, sql: String, index: String)
  )
    throws
  {
    let steps = try store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + query.sql).all { $0.text(3) }
    }
    #expect(steps.contains { $0.hasPrefix("SEARCH") && $0.contains(query.index) }, "\(steps)")
    #expect(!steps.contains { $0.hasPrefix("SCAN") }, "\(steps)")
  }
}
