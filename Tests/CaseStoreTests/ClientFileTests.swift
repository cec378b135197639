import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// The client file and the agenda, over rows written by hand.
@Suite struct ClientFileTests {
  private let store: CaseStore
  /// A client with a type that everybody sees, and one with a restricted type.
  private let open: ClientID
  private let restricted: ClientID

  init() throws {
    store = try CaseStore.inMemory(Samples.blueprint) { loader in
      try loader.add(FileSamples.person(1, type: 8))
      try loader.add(FileSamples.person(2, type: 7))
    }
    (open, restricted) = (ClientID(rawValue: 1), ClientID(rawValue: 2))
    try store.write { db in
      try db.execute(sql: FileSamples.accounts)
      for client in [1, 2] { try db.execute(sql: FileSamples.work(of: client)) }
    }
  }

  private func file(_ id: ClientID, as actor: Actor) throws -> ClientFile {
    try store.clientFile(id, on: Samples.today, as: actor)
  }

  @Test func tellsTheCaseTheTasksAndTheHelp() throws {
    let file = try file(open, as: FileSamples.reader)
    let openCase = try #require(file.openCase)
    #expect(openCase.number == "K-2026-0001")
    #expect(openCase.stage == .intervensi)
    #expect((openCase.doneItems, openCase.plannedItems) == (1, 2))
    #expect(openCase.worker == "petugas")
    #expect(
      file.tasks.map(\.day) == [
        Samples.today.adding(days: -12), Samples.today.adding(days: -1),
        Samples.today.adding(days: -49),
      ])
    #expect(file.flags.map(\.reason) == ["bendera"])
    #expect(file.dtsen?.decile == 3, "the later report counts")
    #expect(file.programmes.map(\.isMember) == [false], "the later report counts")
    #expect(
      file.help == [
        HelpTotal(source: .masyarakat, services: 1, amount: 0),
        HelpTotal(source: .pemerintah, services: 2, amount: 700_000),
      ])
  }

  @Test func theTimelineIsNewestFirstAndSaysWhetherThereIsMore() throws {
    let timeline = try file(open, as: FileSamples.reader).timeline
    #expect(timeline.entries.map(\.day) == timeline.entries.map(\.day).sorted(by: >))
    #expect(!timeline.hasMore)
    let short = try store.timeline(
      of: open, for: .ringkasan, limit: 3, on: Samples.today, as: FileSamples.reader)
    #expect(short.entries == Array(timeline.entries.prefix(3)))
    #expect(short.hasMore)
  }

  @Test(arguments: [
    (FileTab.kasus, 5), (.layanan, 3), (.rujukan, 2), (.keluarga, 0), (.surat, 1), (.akses, 1),
  ])
  func eachPartHasItsLines(_ tab: FileTab, _ count: Int) throws {
    let timeline = try store.timeline(
      of: open, for: tab, limit: 50, on: Samples.today, as: FileSamples.reader)
    #expect(timeline.entries.count == count)
  }

  @Test func textOfARestrictedClientIsForItsAuthorAndTheCasesWorkerOnly() throws {
    let stranger = try file(restricted, as: FileSamples.tksk(9))
    #expect(FileSamples.texts(of: stranger).isEmpty)
    #expect(stranger.card.row.types.hasRestricted)
    let worker = try file(restricted, as: FileSamples.tksk(2))
    #expect(FileSamples.texts(of: worker).contains("catatan"))
    let named = try file(restricted, as: FileSamples.reader)
    #expect(FileSamples.texts(of: named).contains("catatan"))
  }

  @Test func anEndedRestrictedTypeStillHidesTheText() throws {
    try store.write { db in
      try db.execute(
        sql: "UPDATE ppksEntry SET toDay = fromDay, endReason = 'mandiri' WHERE client = 2")
    }
    let stranger = try file(restricted, as: FileSamples.tksk(9))
    #expect(FileSamples.texts(of: stranger).isEmpty)
    let begun = stranger.timeline.entries.filter { $0.id.source == .entryBegun }
    #expect(begun.map(\.fact) == [.entryBegun(type: nil)])
  }

  @Test func nobodySeesAFileOutsideTheOwnArea() throws {
    let stranger = Samples.actor(.verifikator, Samples.banjarmasin)
    #expect(throws: StorageError.notFound) { try file(open, as: stranger) }
    #expect(throws: StorageError.notFound) {
      try store.timeline(of: open, for: .kasus, limit: 5, on: Samples.today, as: stranger)
    }
  }

  @Test func whoLookedIsToldToThoseWhoMaySeeTheLog() throws {
    try store.logView(of: open, as: FileSamples.reader, at: Samples.now)
    for (role, isTold) in [(Role.auditor, true), (.verifikator, false)] {
      let timeline = try store.timeline(
        of: open, for: .akses, limit: 50, on: Samples.today,
        as: Samples.actor(role, Samples.province))
      #expect(timeline.entries.contains { $0.fact == .view(.view) } == isTold)
    }
  }

  @Test func changedNumbersStayMasked() throws {
    try store.write { db in
      try ChangeLog(account: 1, at: Samples.now, batch: nil).add(
        "person", row: 1, field: "kk", old: "9903050101100001", new: "9903050101100002", db)
    }
    let timeline = try store.timeline(
      of: open, for: .akses, limit: 50, on: Samples.today, as: Samples.everything)
    let changed = try #require(timeline.entries.first { $0.id.source == .change })
    let mask = "990305" + String(repeating: "•", count: 10)
    #expect(changed.fact == .change(field: "kk", old: mask, new: mask))
  }

  @Test func theLastOwnChangeIsTheOneThatCtrlZTakesBack() throws {
    #expect(try file(open, as: FileSamples.reader).lastOwnChange?.title == "Layanan")
    #expect(try file(open, as: FileSamples.tksk(9)).lastOwnChange == nil)
  }

  @Test func theListTellsStageAndNextDueDay() throws {
    let rows = try store.clientRows(
      matching: ClientFilter(area: Samples.martapura), by: ClientSort(),
      window: RowWindow(first: 0, count: 5), on: Samples.today, as: FileSamples.reader)
    #expect(rows.map(\.stage) == [.intervensi, .intervensi])
    #expect(
      rows.map(\.nextDue) == [Samples.today.adding(days: -12), Samples.today.adding(days: -12)])
  }

  /// Every table that grows is searched by an index, whatever part of the file is read.
  @Test(arguments: FileTab.allCases) func noPartOfAFileIsScannedFor(_ tab: FileTab) throws {
    let plans = try store.read { db in
      var statements: [String] = []
      db.trace { event in
        if case .statement(let statement) = event { statements.append(statement.sql) }
      }
      let scope = try FileScope(
        open, on: Samples.today, in: .wita, as: Samples.actor(.auditor, Samples.province), db)
      let card = try CardReader(record: scope.record, actor: scope.actor, db: db).card()
      _ = try FileReader(scope: scope).file(of: card)
      _ = try TimelineReader(scope: scope, limit: 5).timeline(for: tab)
      db.trace(options: [])
      return try Set(statements).flatMap { sql in
        try db.query("EXPLAIN QUERY PLAN " + sql).all { $0.text(3) }
      }
    }
    #expect(!plans.isEmpty)
    for step in plans where step.hasPrefix("SCAN") {
      #expect(step.hasPrefix("SCAN CONSTANT ROW"), "\(step)")
    }
  }
}
