import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Lists and figures of cases come from one filter and an index.
@Suite struct CaseListTests {
  private let bench: CaseBench
  private let others: [ClientID]

  init() throws {
    let bench = try CaseBench()
    self.bench = bench
    others = try bench.work.clients(count: 4).filter { $0 != bench.client }
    let file = try bench.served()
    try bench.step(.close(.mandiri, reason: "cukup"), in: file)
    for (offset, client) in others.enumerated() {
      _ = try bench.store.openCase(
        NewCase(
          client: client, channel: .datang, details: CaseBench.details(CaseBench.ago(offset)),
          risk: offset == 0 ? .tinggi : nil), as: bench.work.tksk, at: Samples.now)
    }
  }

  static let filters: [(CaseFilter, Int)] = [
    (CaseFilter(area: Samples.martapura), 4),
    (.open(in: Samples.martapura), 3),
    (CaseFilter(area: Samples.martapura, stages: [.tutup]), 1),
    (CaseFilter(area: Samples.martapura, stages: [.laporan, .tutup]), 4),
    (CaseFilter(area: Samples.martapura, stages: [.rencana]), 0),
    (CaseFilter(area: Samples.martapura, outcome: .mandiri), 1),
    (CaseFilter(area: Samples.martapura, outcome: .pindah), 0),
    (CaseFilter(area: Samples.martapura, closed: CaseBench.ago(3)...Samples.today), 1),
    (CaseFilter(area: Samples.martapura, closed: CaseBench.ago(3)...CaseBench.ago(1)), 0),
    (CaseFilter(area: Samples.martapura, opened: CaseBench.ago(1)...Samples.today), 2),
    (CaseFilter(area: Samples.martapura, risk: .tinggi), 1),
    (CaseFilter(area: Samples.martapura, worker: 1), 0),
  ]

  @Test(arguments: filters)
  func countsWhatItLists(_ filter: CaseFilter, _ count: Int) throws {
    #expect(try bench.store.caseList(matching: filter, as: bench.work.tksk).count == count)
    #expect(try bench.store.caseCount(matching: filter, as: bench.work.tksk) == count)
  }

  @Test func listsTheLongestInTheirStageFirst() throws {
    let rows = try bench.store.caseList(
      matching: .open(in: Samples.martapura), as: bench.work.tksk)
    #expect(rows.map(\.stageDay) == rows.map(\.stageDay).sorted())
    #expect(rows.first?.client == others.last)
    #expect(
      try bench.store.caseList(
        matching: .open(in: Samples.martapura), limit: 2, as: bench.work.tksk
      ).count == 2)
  }

  @Test func refusesAnAreaOutside() {
    let wide = CaseFilter(area: Samples.banjar)
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.caseList(matching: wide, as: bench.work.tksk)
    }
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try bench.store.caseCount(matching: wide, as: bench.work.tksk)
    }
  }

  static let plans: [(CaseFilter, String)] = [
    (.open(in: Samples.banjar), "caseFile_stage"),
    (CaseFilter(area: Samples.banjar, stages: [.asesmen]), "caseFile_stage"),
    (CaseFilter(area: Samples.banjar, outcome: .mandiri), "caseFile_closed"),
    (
      CaseFilter(area: Samples.banjar, closed: CaseBench.ago(30)...Samples.today),
      "caseFile_closed"
    ),
    (
      CaseFilter(area: Samples.banjar, opened: CaseBench.ago(30)...Samples.today),
      "caseFile_opened"
    ),
  ]

  @Test(arguments: plans)
  func countsFromAnIndex(_ filter: CaseFilter, _ index: String) throws {
    let criteria = CaseCriteria(filter)
    let steps = try bench.store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + criteria.countSQL, criteria.arguments)
        .all { $0.text(3) }
    }
    #expect(steps.count == 1)
    #expect(steps.allSatisfy { $0.contains("SEARCH") && $0.contains(index) }, "\(steps)")
  }

  @Test func theWorkOfACaseIsFoundByItsClient() throws {
    let steps = try bench.store.read { db in
      try db.query(
        """
        EXPLAIN QUERY PLAN SELECT id FROM service WHERE client = ?1 AND caseFile = ?2
        UNION ALL SELECT id FROM caseStep WHERE caseFile = ?2
        """, [.integer(1), .integer(1)]
      ).all { $0.text(3) }
    }
    #expect(!steps.contains { $0.contains("SCAN") })
  }
}
