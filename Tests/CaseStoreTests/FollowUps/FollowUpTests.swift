import CaseDomain
import GRDB
import Testing

@testable import CaseStore

struct FollowUpTests {
  let work: Casework
  let client: ClientID

  init() throws {
    work = try Casework()
    client = try work.client(with: [8])
  }

  private func promise(_ due: Day, as actor: Actor? = nil) throws -> Int64 {
    try work.store.addFollowUp(
      NewFollowUp(kind: .kunjungan, title: "tengok", due: due), for: client,
      as: actor ?? work.tksk, at: Samples.now)
  }

  private func open(_ filter: FollowUpFilter, as actor: Actor? = nil) throws -> [FollowUp] {
    try work.store.followUps(matching: filter, as: actor ?? work.tksk)
  }

  @Test func theListIsByDueDayAndTheCountAgrees() throws {
    for offset in [3, -12, 0] { _ = try promise(Samples.today.adding(days: offset)) }
    let all = FollowUpFilter(area: Samples.martapura)
    #expect(try open(all).map { $0.daysOverdue(on: Samples.today) } == [12, 0, -3])
    let overdue = FollowUpFilter.overdue(in: Samples.martapura, on: Samples.today)
    #expect(try open(overdue).count == 1)
    #expect(try work.store.followUpCount(matching: overdue, as: work.tksk) == 1)
    #expect(try work.store.followUpCount(matching: all, as: work.tksk) == 3)
    var own = all
    own.worker = work.operatorKecamatan.accountID
    #expect(try open(own).isEmpty)
  }

  @Test func onePutOffBecomesANewOne() throws {
    let first = try promise(Samples.today)
    let next = try work.store.finishFollowUp(
      first,
      FollowUpResult(
        outcome: .ditunda, day: Samples.today, reason: "banjir",
        next: Samples.today.adding(days: 7)), as: work.tksk, at: Samples.now)
    let list = try work.store.followUps(of: client, as: work.tksk)
    #expect(list.map(\.outcome) == [nil, .ditunda])
    #expect(list.first?.id == next)
    #expect(list.first?.title == "tengok")
    #expect(
      try work.number("SELECT previous FROM followUp WHERE id = \(try #require(next))") == first)
  }

  static let refused: [(FollowUpResult, CaseProblem)] = [
    (FollowUpResult(outcome: .ditunda, day: Samples.today, next: Samples.today), .reasonNeeded),
    (FollowUpResult(outcome: .batal, day: Samples.today, reason: " "), .reasonNeeded),
    (FollowUpResult(outcome: .ditunda, day: Samples.today, reason: "x"), .newDayNeeded),
    (
      FollowUpResult(outcome: .ditunda, day: Samples.today, reason: "x", next: Samples.today),
      .newDayNeeded
    ),
    (FollowUpResult(outcome: .selesai, day: Samples.today.adding(days: 1)), .dayInFuture),
  ]

  @Test(arguments: refused) func aResultWithoutWhatItNeedsWritesNothing(
    result: FollowUpResult, problem: CaseProblem
  ) throws {
    let id = try promise(Samples.today)
    #expect(throws: StorageError.rule(.casework(problem))) {
      try work.store.finishFollowUp(id, result, as: work.tksk, at: Samples.now)
    }
    #expect(try open(FollowUpFilter(area: Samples.martapura)).count == 1)
  }

  @Test func whatHasEndedIsNotEndedAgain() throws {
    let id = try promise(Samples.today)
    let result = FollowUpResult(outcome: .selesai, day: Samples.today)
    try work.store.finishFollowUp(id, result, as: work.tksk, at: Samples.now)
    #expect(throws: StorageError.rule(.casework(.isDoneAlready))) {
      try work.store.finishFollowUp(id, result, as: work.tksk, at: Samples.now)
    }
  }

  @Test func theFormsPromiseAndGoOnWithAReferral() throws {
    let saved = try work.save(
      "tindak-lanjut", about: .clients([client]),
      ["jenis": "dokumen", "apa": "ambil KK", "tenggat": "2026-11-30"], as: work.tksk)
    let done = try work.save(
      "tindak-lanjut-hasil", about: .row("tindak-lanjut", saved.row),
      ["hasil": "rujuk", "tanggal": "2026-11-22"], as: work.tksk)
    #expect(done.followOn == FormRequest("rujukan", about: .clients([client])))
    #expect(throws: StorageError.rule(.casework(.isDoneAlready))) {
      try work.open("tindak-lanjut-hasil", about: .row("tindak-lanjut", saved.row), as: work.tksk)
    }
  }

  @Test func othersAreasAndRolesAreRefused() throws {
    let id = try promise(Samples.today)
    let result = FollowUpResult(outcome: .selesai, day: Samples.today)
    #expect(throws: StorageError.notFound) {
      try work.store.finishFollowUp(id, result, as: work.stranger, at: Samples.now)
    }
    #expect(throws: StorageError.notAllowed(.recordCases)) {
      try work.store.finishFollowUp(id, result, as: work.bidang, at: Samples.now)
    }
    #expect(throws: StorageError.outsideArea(Samples.banjar)) {
      try open(FollowUpFilter(area: Samples.banjar))
    }
    #expect(try open(FollowUpFilter(area: Samples.code("63.71.01")), as: work.stranger).isEmpty)
  }

  @Test func whatIsDueIsFoundByIndex() throws {
    let (sql, arguments) = FollowUpReader.countSQL(
      .overdue(in: Samples.martapura, on: Samples.today))
    let steps = try work.store.read { db in
      try db.query("EXPLAIN QUERY PLAN " + sql, arguments).all { $0.text(3) }
    }
    #expect(steps == ["SEARCH t USING INDEX followUp_due (area>? AND area<?)"])
  }
}
