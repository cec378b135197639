import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The board of an area by date, and the offices around a term.
@Suite struct TKSKBoardTests {
  private let bench: TKSKBench

  init() throws { bench = try TKSKBench() }

  private func write(_ body: (FormContext) throws -> Void) throws {
    try bench.store.write { db in
      try body(FormContext(db, bench.store, actor: bench.actor, now: bench.now))
    }
  }

  @Test func theBoardTellsRecordedVacanciesFromUnknownOnes() throws {
    let role = try bench.appoint(0, from: "2024-01-01", to: "2026-12-31")
    try bench.end(bench.appoint(0, in: TKSKBench.karangIntan, from: "2024-01-01"), on: "2026-10-31")
    let board = try bench.store.tkskBoard(of: Samples.banjar, on: Samples.today, as: bench.actor)
    let totals = board.totals
    #expect(totals.formation == 20)
    #expect(totals.filled == 1)
    #expect(totals.vacant == 1)
    #expect(totals.withoutRecord == 18)
    #expect(totals.share == 50)
    #expect(totals.expiring == 1)
    #expect(board.posts.first { $0.kecamatan == TKSKBench.martapura }?.holder?.id == role)
    let early = try bench.store.tkskBoard(
      of: Samples.banjar, on: TKSKBench.day("2023-12-31"), as: bench.actor)
    #expect(early.totals.withoutRecord == 20)
  }

  @Test func aNeighbourLooksAfterAVacancyUntilItIsFilled() throws {
    let role = try bench.appoint(0, in: TKSKBench.karangIntan, from: "2024-01-01")
    let neighbour = try #require(try bench.history(of: TKSKBench.karangIntan).holder?.person)
    let charge = NewCharge(
      kind: .pengampu, area: TKSKBench.martapura, person: neighbour, letter: "ST/1",
      from: TKSKBench.day("2026-10-01"))
    try write { _ = try ChargeWriter(context: $0).add(charge) }
    #expect(try bench.post(on: "2026-10-01")?.cover?.person == neighbour)
    #expect(throws: StorageError.self) {
      try write { _ = try ChargeWriter(context: $0).add(charge) }
    }
    try bench.appoint(0, from: "2026-11-10")
    #expect(try bench.post(on: "2026-11-09")?.cover?.person == neighbour)
    #expect(try bench.post(on: "2026-11-10")?.cover == nil)
    #expect(throws: StorageError.self) {
      try write { _ = try ChargeWriter(context: $0).add(charge) }
    }
    try bench.end(role, on: "2026-11-20")
    #expect(try bench.findings() == 0)
  }

  @Test func oneKoordinatorAtATimeAndNoneWhoServesNoLonger() throws {
    let first = try bench.appoint(0, from: "2024-01-01")
    try bench.appoint(0, in: TKSKBench.karangIntan, from: "2024-01-01")
    func koordinator(_ kecamatan: WilayahCode, _ from: String) throws -> NewCharge {
      let person = try bench.history(of: kecamatan).holder?.person ?? 0
      return NewCharge(
        kind: .koordinator, area: Samples.banjar, person: person, letter: "SK",
        from: TKSKBench.day(from))
    }
    let charges = try [
      koordinator(TKSKBench.karangIntan, "2025-01-01"),
      koordinator(TKSKBench.martapura, "2026-01-01"),
    ]
    for charge in charges { try write { _ = try ChargeWriter(context: $0).add(charge) } }
    func holder(on day: String) throws -> Int64? {
      try bench.store.tkskBoard(of: Samples.banjar, on: TKSKBench.day(day), as: bench.actor)
        .coordinator(of: Samples.banjar)?.person
    }
    #expect(try holder(on: "2025-12-31") == bench.history(of: TKSKBench.karangIntan).holder?.person)
    #expect(try holder(on: "2026-01-01") == bench.history().holder?.person)
    try bench.end(first, on: "2026-06-30")
    #expect(try holder(on: "2026-06-30") != nil)
    #expect(try holder(on: "2026-07-01") == nil)
  }

  @Test func stepsGoOnInOrderUntilTheVacancyIsFilled() throws {
    try bench.end(bench.appoint(0, from: "2024-01-01"), on: "2026-09-21")
    let vacancy = try #require(try bench.history().openVacancy)
    func reach(_ step: SuccessionStep, _ day: String) throws {
      try write { context in
        let now = try TKSKOfficeReader(db: context.db).vacancy(vacancy.id)
        _ = try VacancyWriter(context: context)
          .reach(.init(step: step, day: TKSKBench.day(day)), in: now)
      }
    }
    try reach(.pemberitahuan, "2026-09-28")
    try reach(.wawancara, "2026-10-12")
    #expect(throws: StorageError.self) { try reach(.ujianTertulis, "2026-10-13") }
    #expect(throws: StorageError.self) { try reach(.usul, "2026-10-01") }
    #expect(try bench.history().openVacancy?.clock(on: Samples.today).current == .wawancara)
    try bench.appoint(1, from: "2026-11-01")
    #expect(throws: StorageError.rule(.tksk(.vacancyFilled))) { try reach(.usul, "2026-11-02") }
  }

  @Test func theBoardReadsItsIndex() throws {
    let plan = try bench.store.read { db in
      try db.query(
        "EXPLAIN QUERY PLAN "
          + TKSKReader.sql("r.area BETWEEN ?1 AND ?2 AND r.fromDay <= ?3"),
        [.integer(1), .integer(2), .integer(3)]
      ).all { $0.text(3) }
    }
    #expect(plan.contains { $0.contains("SEARCH r USING INDEX psksRole_tksk (area>? AND area<?)") })
    #expect(!plan.contains { $0.hasPrefix("SCAN") })
    #expect(!plan.contains { $0.contains("TEMP B-TREE") })
  }

  @Test func brokenOfficesAreFound() throws {
    let role = try bench.appoint(0, from: "2024-01-01")
    try bench.end(role, on: "2026-09-21")
    #expect(try bench.findings() == 0)
    try bench.store.write { db in
      try db.execute(sql: "UPDATE psksRole SET toDay = NULL WHERE id = \(role)")
    }
    #expect(try bench.findings() == 1)
    try bench.store.write { db in
      try db.execute(
        sql: """
          UPDATE psksRole SET kind = 'PSM' WHERE id = \(role);
          """)
    }
    #expect(try bench.findings() == 1)
  }
}

/// What of TKSK stands on the agenda, and whose.
@Suite struct TKSKAgendaTests {
  private func agenda(
    _ bench: TKSKBench, as actor: Actor, onlyOwn: Bool = true
  ) throws -> Agenda {
    try bench.store.agenda(
      AgendaFilter(area: actor.area, onlyOwn: onlyOwn), on: Samples.today, as: actor)
  }

  @Test func expiringSKAndVacanciesAreTheWorkOfWhoAppoints() throws {
    let bench = try TKSKBench()
    // 22 November 2026 and ninety days are 20 February 2027.
    let soon = try bench.appoint(0, from: "2025-01-01", to: "2027-02-20")
    try bench.end(bench.appoint(0, in: TKSKBench.karangIntan, from: "2025-01-01"), on: "2026-10-31")
    let far = try bench.appoint(
      1, in: Samples.code("63.03.06"), from: "2026-11-01", to: "2027-02-21")
    try bench.end(far, on: "2026-11-20")
    let own = try agenda(bench, as: bench.actor)
    let rows = own.items.filter { [.skTKSK, .lowonganTKSK].contains($0.id.kind) }
    #expect(rows.map(\.id.kind) == [.lowonganTKSK, .skTKSK])
    #expect(rows.map(\.day) == [TKSKBench.day("2026-11-21"), TKSKBench.day("2027-02-20")])
    #expect(own.counts.expiringLetters == 1)
    #expect(own.counts.vacancies == 1)
    let holder = try #require(try bench.history().holder)
    #expect(holder.id == soon)
    let tksk = Actor(accountID: 2, name: "tksk", role: .tksk, area: TKSKBench.martapura)
    #expect(try agenda(bench, as: tksk).counts.expiringLetters == 0)
    try bench.store.write { db in
      try db.execute(
        sql: """
          INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
          VALUES (2, randomblob(16), 'tksk', 'tksk', 630305, 1, 1, 1)
          """)
      var facts = holder.facts
      facts.account = 2
      try TKSKPersonWriter(
        context: FormContext(db, bench.store, actor: bench.actor, now: bench.now)
      ).set(facts, of: holder.person)
    }
    let mine = try agenda(bench, as: tksk)
    // The account owes reports as well.
    let letters = mine.items.filter { $0.id.kind != .laporan }
    #expect(letters.map(\.id) == [AgendaItem.ID(.skTKSK, soon)])
    #expect(mine.counts.vacancies == 0)
  }
}
