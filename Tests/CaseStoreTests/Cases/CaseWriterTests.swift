import CaseDomain
import GRDB
import Testing

@testable import CaseStore

/// What a case may go through, on a real database.
@Suite struct CaseWriterTests {
  private let bench: CaseBench

  init() throws { bench = try CaseBench() }

  private func refuses(_ problem: CaseProblem, _ body: () throws -> Void) {
    #expect(throws: StorageError.rule(.casework(problem)), performing: body)
  }

  @Test func numbersCasesWithoutGapsAlsoAfterARefusal() throws {
    let first = try bench.open()
    #expect(first.number == "K-2026-0001")
    refuses(.alreadyOpen("K-2026-0001")) { _ = try bench.open() }
    try bench.step(.close(.pindah, reason: "ikut anak"), in: first)
    #expect(try bench.open().number == "K-2026-0002")
    #expect(try bench.findings() == 0)
  }

  @Test func everyStepMovesTheStoredStage() throws {
    let file = try bench.open(CaseBench.ago(9))
    var stages: [CaseStage] = []
    func look() throws { stages.append(try bench.file().stage) }
    try look()
    try bench.step(.approach(.tertulis), CaseBench.ago(8), in: file)
    try look()
    try bench.step(.assessment(Assessment(scores: [.sosial: .berat])), CaseBench.ago(7), in: file)
    try look()
    try bench.plan("PS-03", CaseBench.ago(6), in: file)
    try look()
    try bench.serve(CaseBench.ago(5), in: file)
    try look()
    try bench.step(.evaluation(.membaik), CaseBench.ago(4), in: file)
    try look()
    try bench.serve(CaseBench.ago(3), in: file)
    try look()
    try bench.step(.termination, CaseBench.ago(2), in: file)
    try look()
    try bench.step(.aftercare, CaseBench.ago(1), in: file)
    try look()
    try bench.step(.close(.mandiri, reason: "usaha jalan"), in: file)
    try look()
    #expect(
      stages == [
        .laporan, .pendekatan, .asesmen, .rencana, .intervensi, .evaluasi, .intervensi,
        .terminasi, .bimbinganLanjut, .tutup,
      ])
    let closed = try bench.file()
    #expect(closed.outcome == .mandiri)
    #expect(closed.closedDay == Samples.today)
    #expect(closed.assessedDay == CaseBench.ago(7))
    #expect(closed.servedDay == CaseBench.ago(5))
    #expect(closed.assessment?.scores == [.sosial: .berat])
    #expect(try bench.findings() == 0)
  }

  @Test func reopensAtTheStageBeforeTheClosing() throws {
    let file = try bench.served()
    try bench.step(.close(.hilangKontak, reason: "pindah tanpa kabar"), CaseBench.ago(3), in: file)
    refuses(.isClosed) { try bench.step(.evaluation(.tetap), in: file) }
    refuses(.reasonNeeded) { try bench.step(.reopen(reason: " "), in: file) }
    refuses(.beforeLastStep(CaseBench.ago(3))) {
      try bench.step(.reopen(reason: "kembali"), CaseBench.ago(4), in: file)
    }
    try bench.step(.reopen(reason: "kembali"), in: file)
    let open = try bench.file()
    #expect(open.stage == .intervensi)
    #expect(open.closedDay == nil)
    #expect(open.outcome == nil)
    #expect(try bench.findings() == 0)
  }

  @Test func refusesToReopenBesideAnotherOpenCase() throws {
    let first = try bench.open(CaseBench.ago(5))
    try bench.step(.close(.menolak, reason: "tidak mau"), CaseBench.ago(4), in: first)
    let second = try bench.open()
    refuses(.alreadyOpen(second.number)) {
      try bench.step(.reopen(reason: "mau lagi"), in: first)
    }
  }

  @Test func goesBackWithAReasonOnly() throws {
    let file = try bench.served()
    refuses(.reasonNeeded) { try bench.step(.goBack(to: .asesmen, reason: ""), in: file) }
    refuses(.stageOrder(from: .intervensi, to: .evaluasi)) {
      try bench.step(.goBack(to: .evaluasi, reason: "salah"), in: file)
    }
    refuses(.beforeLastStep(CaseBench.ago(10))) {
      try bench.step(.goBack(to: .asesmen, reason: "salah"), CaseBench.ago(11), in: file)
    }
    try bench.step(.goBack(to: .asesmen, reason: "data lama"), in: file)
    #expect(try bench.file().stage == .asesmen)
  }

  @Test func aRefusedStepWritesNothing() throws {
    let file = try bench.open()
    let before = try bench.file()
    refuses(.stageOrder(from: .laporan, to: .evaluasi)) {
      try bench.step(.evaluation(.tetap), in: file)
    }
    refuses(.nothingAssessed) { try bench.step(.assessment(Assessment()), in: file) }
    refuses(.dayInFuture) { try bench.step(.note, Samples.today.adding(days: 1), in: file) }
    refuses(.beforeOpening(Samples.today)) { try bench.step(.note, CaseBench.ago(1), in: file) }
    #expect(try bench.file() == before)
  }

  @Test func aStepRecordedLateDoesNotUndoALaterOne() throws {
    let file = try bench.served()
    try bench.step(.evaluation(.membaik), CaseBench.ago(5), in: file)
    try bench.serve(CaseBench.ago(8), in: file)
    #expect(try bench.file().stage == .evaluasi)
    try bench.step(.assessment(Assessment(scores: [.ekonomi: .cukup])), CaseBench.ago(17), in: file)
    let after = try bench.file()
    #expect(after.stage == .evaluasi)
    #expect(after.assessedDay == CaseBench.ago(17))
  }

  @Test func aClosedCaseTakesNotesOnly() throws {
    let file = try bench.open(CaseBench.ago(3))
    try bench.step(.close(.meninggal, reason: "sakit"), CaseBench.ago(2), in: file)
    try bench.step(.note, in: file)
    refuses(.isClosed) { try bench.step(.risk(.tinggi, reason: "x"), in: file) }
    refuses(.isClosed) { try bench.step(.companion(.named("Budi")), in: file) }
  }

  @Test func closingCallsOffWhatWasPromisedInTheCase() throws {
    let file = try bench.open(CaseBench.ago(3))
    let followUp = try bench.store.addFollowUp(
      NewFollowUp(kind: .kunjungan, title: "tengok", due: Samples.today.adding(days: 3)),
      for: bench.client, as: bench.work.tksk, at: Samples.now)
    try bench.step(.close(.meninggal, reason: "sakit"), in: file)
    let list = try bench.store.followUps(of: bench.client, as: bench.work.tksk)
    #expect(list.first { $0.id == followUp }?.outcome == .batal)
    #expect(list.first { $0.id == followUp }?.reason == "Kasus ditutup: Meninggal")
  }

  @Test func riskAndCompanionStandOnTheFileAndInTheLog() throws {
    let file = try bench.open()
    try bench.step(.risk(.tinggi, reason: "hidup sendiri"), in: file)
    try bench.step(.companion(.named("Rahmah, PSM")), in: file)
    let now = try bench.file()
    #expect(now.risk == .tinggi)
    #expect(now.companion == "Rahmah, PSM")
    #expect(now.version == 3)
    #expect(
      try bench.work.number("SELECT count(*) FROM changeLog WHERE subject = 'kasus'") == 2)
    try bench.step(.companion(.nobody), in: file)
    #expect(try bench.file().companion.isEmpty)
    #expect(try bench.findings() == 0)
  }

  @Test func aPlanItemIsDoneOrGivenUpOnce() throws {
    let file = try bench.open()
    let first = try bench.plan("RS-04", in: file)
    let second = try bench.plan("LS-01", in: file)
    let details = CaseBench.details()
    refuses(.reasonNeeded) {
      try bench.store.finishPlanItem(
        second, .dropped(reason: ""), details, as: bench.work.tksk, at: Samples.now)
    }
    try bench.store.finishPlanItem(first, .done, details, as: bench.work.tksk, at: Samples.now)
    try bench.store.finishPlanItem(
      second, .dropped(reason: "sudah dibantu"), details, as: bench.work.tksk, at: Samples.now)
    refuses(.isDoneAlready) {
      try bench.store.finishPlanItem(first, .done, details, as: bench.work.tksk, at: Samples.now)
    }
    let now = try bench.file()
    #expect(now.stage == .intervensi)
    #expect(now.servedDay == nil)
    #expect(now.plan.allSatisfy { !$0.isOpen })
    #expect(try bench.findings() == 0)
  }

  @Test func flagsAreRaisedAndSettledOnce() throws {
    let flag = try bench.store.raiseFlag(
      on: bench.client, CaseBench.ago(2), reason: "ancaman", as: bench.work.tksk, at: Samples.now)
    refuses(.beforeLastStep(CaseBench.ago(2))) {
      try bench.store.resolveFlag(
        flag, CaseBench.ago(3), resolution: "aman", as: bench.work.tksk, at: Samples.now)
    }
    try bench.store.resolveFlag(
      flag, Samples.today, resolution: "aman", as: bench.work.tksk, at: Samples.now)
    refuses(.isDoneAlready) {
      try bench.store.resolveFlag(
        flag, Samples.today, resolution: "aman", as: bench.work.tksk, at: Samples.now)
    }
  }

  @Test(arguments: Role.allCases)
  func onlyRolesThatRecordCasesChangeThem(_ role: Role) throws {
    let actor = Samples.actor(role, Samples.banjar)
    if role.rights.contains(.recordCases) {
      #expect(try bench.open(as: actor).number == "K-2026-0001")
    } else {
      #expect(throws: StorageError.notAllowed(.recordCases)) { try bench.open(as: actor) }
    }
  }

  @Test func nothingIsReachedFromAnotherKecamatan() throws {
    let stranger = bench.work.stranger
    #expect(throws: StorageError.notFound) { try bench.open(as: stranger) }
    let file = try bench.open()
    #expect(throws: StorageError.notFound) { try bench.step(.note, in: file, as: stranger) }
    #expect(throws: StorageError.notFound) { try bench.file(as: stranger) }
    let item = try bench.plan(in: file)
    #expect(throws: StorageError.notFound) {
      try bench.store.finishPlanItem(
        item, .done, CaseBench.details(), as: stranger, at: Samples.now)
    }
    #expect(throws: StorageError.notFound) {
      _ = try bench.store.raiseFlag(
        on: bench.client, Samples.today, reason: "x", as: stranger, at: Samples.now)
    }
  }
}
