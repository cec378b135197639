import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// What waits to be done, over rows written by hand.
@Suite struct AgendaTests {
  private let store: CaseStore

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint) { loader in
      try loader.add(FileSamples.person(1, type: 8))
      try loader.add(FileSamples.person(2, type: 7))
    }
    try store.write { db in
      try db.execute(sql: FileSamples.accounts)
      for client in [1, 2] { try db.execute(sql: FileSamples.work(of: client)) }
      for (days, worker) in [(0, 2), (6, 2), (7, 2), (30, 2), (31, 2), (-1, 9)] {
        try db.execute(sql: Self.followUp(in: days, of: worker))
      }
    }
  }

  private static func followUp(in days: Int, of worker: Int) -> String {
    """
    INSERT INTO followUp (uid, client, area, kind, title, dueDay, worker, createdAt, createdBy,
      updatedAt, updatedBy)
    VALUES (randomblob(16), 1, 6303051004, 'lain', '', \(Samples.today.number + days), \(worker),
      1, 1, 1, 1);
    """
  }

  private func agenda(
    _ actor: Actor, onlyOwn: Bool = false, kind: AgendaKind? = nil
  ) throws -> Agenda {
    try store.agenda(
      AgendaFilter(area: actor.area, onlyOwn: onlyOwn, kind: kind), on: Samples.today, as: actor)
  }

  @Test func countsLateSoonAndLaterOnBothSidesOfEachBorder() throws {
    let counts = try agenda(FileSamples.tksk(2)).counts
    #expect((counts.overdue, counts.thisWeek, counts.later) == (3, 2, 2))
    #expect((counts.referrals, counts.visitors) == (2, 2))
    let own = try agenda(FileSamples.tksk(2), onlyOwn: true).counts
    #expect((own.overdue, own.visitors) == (2, 0))
  }

  @Test(arguments: [true, false]) func countsEqualTheLists(_ onlyOwn: Bool) throws {
    let actor = FileSamples.tksk(2)
    let all = try agenda(actor, onlyOwn: onlyOwn)
    #expect(all.items.count == all.counts.all)
    for kind in AgendaKind.allCases {
      let part = try agenda(actor, onlyOwn: onlyOwn, kind: kind)
      #expect(part.items.count == all.counts.of(kind))
      #expect(part.counts == all.counts)
      #expect(part.items == all.items.filter { $0.id.kind == kind })
    }
  }

  @Test func theOverdueComeFirstAndAmongThemTheOwn() throws {
    let items = try agenda(FileSamples.tksk(2)).items
    let late = items.prefix(3)
    #expect(late.allSatisfy { $0.overdueDays(on: Samples.today) > 0 })
    #expect(late.map(\.isOwn) == [true, true, false])
  }

  @Test func aRestrictedClientsTextIsLeftOut() throws {
    let items = try agenda(FileSamples.tksk(9), kind: .tindakLanjut).items
    let hidden = items.filter { $0.client == ClientID(rawValue: 2) }
    #expect(hidden.map(\.title) == [nil])
    #expect(try agenda(FileSamples.tksk(2)).items.contains { $0.title == "kunjungi" })
  }

  @Test func anotherAreaIsRefusedAndEmpty() throws {
    let elsewhere = Samples.actor(.tksk, Samples.code("63.71.01"))
    #expect(try agenda(elsewhere) == Agenda())
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try store.agenda(
        AgendaFilter(area: Samples.banjar, onlyOwn: false), on: Samples.today, as: elsewhere)
    }
  }

  @Test func draftsAreTheAccountsOwn() throws {
    try store.write { db in
      try db.execute(
        sql: """
          INSERT INTO draft (account, form, subject, title, about, field, version, openedAt,
            changedAt)
          VALUES (2, 'layanan', 'klien:1', 'Layanan', 'Siti', '', 0, 1, \(Samples.now.milliseconds))
          """)
    }
    let item = try #require(try agenda(FileSamples.tksk(2), kind: .draf).items.first)
    #expect(
      (item.detail, item.client, item.day) == ("layanan", ClientID(rawValue: 1), Samples.today))
    #expect(try agenda(FileSamples.tksk(9)).counts.drafts == 0)
  }

  @Test func everySourceIsReadByItsIndex() throws {
    for kind in AgendaKind.allCases {
      for onlyOwn in [true, false] {
        guard let source = AgendaSource.source(of: kind, onlyOwn: onlyOwn, manages: false)
        else { continue }
        let plan = try store.read { db in
          try db.query(
            "EXPLAIN QUERY PLAN SELECT t.id FROM \(source.from) WHERE \(source.condition)"
          ).all { $0.text(3) }
        }
        #expect(!plan.isEmpty && plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(kind) \(plan)")
        #expect(
          plan.allSatisfy { $0.hasPrefix("SEARCH") || $0.hasPrefix("CORRELATED") },
          "\(kind) \(plan)")
      }
    }
  }
}
