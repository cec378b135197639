import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// Reports of duty from draft to approval, and who may do what.
@Suite struct DutyReportStoreTests {
  private let bench: ReportBench

  init() throws { bench = try ReportBench() }

  private func problem(_ problem: DutyReportProblem) -> StorageError {
    .rule(.tksk(.report(problem)))
  }

  @Test func goesFromDraftOverRevisionToApproval() throws {
    let id = try bench.begin()
    #expect(try bench.page().report?.state == .draft)
    try bench.handIn(id)
    try bench.review(id, .askRevision, note: "lengkapi lampiran")
    #expect(try bench.page().standing == .returned)
    try bench.save(
      MonthlyReportForm.id, about: id, [MonthlyReportForm.annex: "Foto|Daftar hadir"])
    try bench.handIn(id)
    try bench.review(id, .approve)
    let page = try bench.page()
    #expect(page.report?.state == .disetujui)
    #expect(page.report?.texts.annex == "Foto\nDaftar hadir")
    #expect(
      page.steps.map(\.action) == [.create, .handIn, .askRevision, .edit, .handIn, .approve])
    #expect(page.steps.map(\.account) == ["ahmad", "ahmad", "siti", "ahmad", "ahmad", "siti"])
    #expect(page.steps[2].note == "lengkapi lampiran")
    #expect(page.actions.isEmpty)
    #expect(try bench.findings() == 0)
  }

  @Test func nobodyReviewsWhatHeWroteAlsoInAnotherRole() throws {
    let promoted = Actor(accountID: 2, name: "ahmad", role: .verifikator, area: Samples.banjar)
    let id = try bench.begin()
    try bench.handIn(id)
    for action in ReviewForm.decisions {
      #expect(throws: problem(.ownReport)) {
        try bench.review(id, action, note: "x", as: promoted)
      }
    }
    // Who mended the draft of another wrote it too.
    let second = try bench.begin("2026-09")
    try bench.save(MonthlyReportForm.id, about: second, [:], as: bench.reviewer)
    try bench.handIn(second)
    #expect(throws: problem(.ownReport)) { try bench.review(second, .approve) }
    #expect(try bench.page(as: promoted).actions.isEmpty)
    #expect(try bench.page(as: bench.reviewer).actions == [.approve, .askRevision, .reject])
  }

  /// The TKSK in office reports on the own work, whoever typed it.
  @Test func whoServesThereReviewsNoReportOfThatTime() throws {
    try bench.store.write { db in
      try db.run(
        """
        INSERT INTO psksRole (uid, person, kind, fromDay, area, createdAt, createdBy, updatedAt,
          updatedBy)
        VALUES (randomblob(16), (SELECT min(id) FROM person), 'TKSK', ?, 6303050000, 1, 1, 1, 1)
        """, [SQLValue(Samples.day(2026, 10, 20))])
      try db.run(
        "INSERT INTO tkskPerson (person, account) VALUES ((SELECT min(id) FROM person), 3)")
    }
    let october = try bench.begin()
    try bench.handIn(october)
    #expect(throws: problem(.ownReport)) { try bench.review(october, .approve) }
    let september = try bench.begin("2026-09")
    try bench.handIn(september)
    try bench.review(september, .approve)
    let name = try bench.store.read { db in
      try db.query("SELECT name FROM person ORDER BY id LIMIT 1").first { $0.text(0) }
    }
    #expect(try bench.page().content[.cover].first?.label == name)
  }

  @Test func theStepsThatTheTableForbidsAreRefused() throws {
    let id = try bench.begin()
    #expect(throws: problem(.notInState(.draft))) { try bench.review(id, .approve) }
    try bench.handIn(id)
    #expect(throws: problem(.notInState(.menunggu))) { try bench.handIn(id) }
    #expect(throws: problem(.notInState(.menunggu))) {
      try bench.save(MonthlyReportForm.id, about: id, [:])
    }
    try bench.review(id, .reject, note: "bulan lain")
    #expect(throws: problem(.notInState(.ditolak))) { try bench.handIn(id) }
    #expect(throws: problem(.notInState(.ditolak))) { try bench.review(id, .approve) }
  }

  @Test func anotherKecamatanFindsNothing() throws {
    let id = try bench.begin()
    let elsewhere = Actor(
      accountID: 4, name: "noor", role: .tksk, area: Samples.code("63.71.01"))
    #expect(throws: StorageError.notFound) { try bench.handIn(id, as: elsewhere) }
    #expect(throws: StorageError.outsideArea(Samples.martapura)) { try bench.begin(as: elsewhere) }
    #expect(throws: StorageError.outsideArea(Samples.martapura)) {
      try bench.page(as: elsewhere)
    }
    #expect(throws: StorageError.notFound) {
      try bench.store.dutyReport(.report(id), on: Samples.today, as: elsewhere)
    }
  }

  @Test func aKecamatanHasOneReportOfAMonthAndOneOfADay() throws {
    try bench.begin()
    #expect(
      throws: FieldFault(MonthlyReportForm.month, .rule(.tksk(.report(.exists))))
    ) { try bench.begin() }
    func daily() throws {
      try bench.save(
        DailyReportForm.id,
        [
          DailyReportForm.kecamatan: "63.03.05", DailyReportForm.day: "2026-11-20",
          DailyReportForm.place: "Keraton", DailyReportForm.result: "12 rumah",
        ])
    }
    try daily()
    #expect(throws: FieldFault(DailyReportForm.day, .rule(.tksk(.report(.exists))))) {
      try daily()
    }
    let listed = try bench.store.dutyReports(
      .harian, in: Samples.martapura, Samples.day(2026, 11, 1)...Samples.today, as: bench.tksk)
    #expect(listed.map(\.texts.place) == ["Keraton"])
  }

  @Test func aMonthIsHandedInWhenItIsOver() throws {
    let id = try bench.begin("2026-11")
    let last = Samples.day(2026, 11, 30)
    #expect(throws: problem(.monthNotOver(last))) { try bench.handIn(id) }
    try bench.handIn(id, on: last)
  }

  @Test func whatWasHandedInStaysAndALaterChangeIsTold() throws {
    let client = try #require(try bench.someClient())
    let id = try bench.begin()
    try bench.serve(client, on: Samples.day(2026, 10, 7))
    #expect(try bench.page().content.figures(.services, "semua")[0] == 1)
    try bench.handIn(id)
    #expect(try !bench.page().hasChanged)
    try bench.serve(client, on: Samples.day(2026, 10, 8))
    let page = try bench.page()
    #expect(page.content.figures(.services, "semua")[0] == 1)
    #expect(page.hasChanged)
    try bench.review(id, .approve)
    #expect(try bench.page().content == page.content)
  }

  @Test func theFirstHandingInCountsForTheDeadline() throws {
    let id = try bench.begin()
    try bench.handIn(id, on: Samples.day(2026, 11, 4))
    try bench.review(id, .askRevision, note: "x")
    try bench.handIn(id)
    #expect(try bench.page().standing == .waiting(late: 0))
  }

  @Test func aRuleOfTheProvinceMovesTheDeadline() throws {
    let keeper = Samples.actor(.bidangProvinsi, Samples.province)
    func set(_ days: String, as actor: Actor) throws {
      try bench.save(
        ReportDeadlineForm.id,
        [
          ReportDeadlineForm.kind: "bulanan", ReportDeadlineForm.dueDays: days,
          ReportDeadlineForm.from: "2026-10-01", ReportDeadlineForm.basis: "Surat Kadis",
        ], as: actor)
    }
    #expect(try bench.page().standing == .overdue(days: 17))
    try set("10", as: keeper)
    #expect(try bench.page().standing == .overdue(days: 12))
    try set("25", as: keeper)
    #expect(try bench.page().standing == .notYet)
    #expect(throws: StorageError.outsideArea(Samples.province)) {
      try set("3", as: bench.reviewer)
    }
  }

  @Test func theCheckFindsWhatDoesNotHold() throws {
    let id = try bench.begin()
    try bench.handIn(id)
    try bench.review(id, .approve)
    #expect(try bench.findings() == 0)
    try bench.store.write { db in
      try db.run("UPDATE dutyReport SET state = 'menunggu' WHERE id = ?", [.integer(id)])
    }
    #expect(try bench.findings() == 1)
    try bench.store.write { db in
      try db.run("UPDATE dutyReportStep SET account = 2 WHERE action = 'setujui'")
      try db.run("UPDATE dutyReport SET handedInDay = 1 WHERE id = ?", [.integer(id)])
    }
    #expect(try bench.findings() == 3)
  }
}
