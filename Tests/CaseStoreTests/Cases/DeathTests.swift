import CaseDomain
import Testing

@testable import CaseStore

/// A death ends the work with a person in the same step; other endings leave it.
@Suite struct DeathTests {
  private let bench: ClientBench
  private let client: ClientID

  init() throws {
    bench = try ClientBench()
    var answers = ClientBench.answers
    answers[EntryFields.from] = "2026-01-05"
    client = try bench.register(answers)
    try promise("sebelum kasus")
    _ = try bench.store.openCase(
      NewCase(client: client, channel: .warga, details: details(-20)), as: bench.tksk,
      at: Samples.now)
    try promise("dalam kasus")
  }

  private func details(_ days: Int) -> StepDetails {
    StepDetails(day: Samples.today.adding(days: days), officer: "Petugas Uji", note: "catatan")
  }

  private func promise(_ title: String) throws {
    let new = NewFollowUp(kind: .kunjungan, title: title, due: Samples.today.adding(days: 5))
    _ = try bench.store.addFollowUp(new, for: client, as: bench.tksk, at: Samples.now)
  }

  private func end(_ reason: String, _ day: Day) throws {
    let store = bench.store
    let request = FormRequest(EndTypeForm.id, about: .clients([client]))
    let opened = try store.openForm(request, on: Samples.today, as: bench.tksk)
    var values = opened.values
    values[EndTypeForm.reason] = reason
    values[EndTypeForm.day] = day.iso8601
    let outcome = try store.submit(
      FormSubmission(
        request: opened.request, values: values, base: opened.values, version: opened.version),
      on: Samples.today, as: bench.tksk, at: Samples.now)
    guard case .saved = outcome else { throw StorageError.notFound }
  }

  private var file: CaseFile? {
    get throws { try bench.store.caseFile(of: client, as: bench.tksk) }
  }

  private var followUps: [FollowUp] {
    get throws { try bench.store.followUps(of: client, as: bench.tksk) }
  }

  private var entriesInForce: Int64 {
    get throws {
      try bench.number("SELECT count(*) FROM ppksEntry WHERE client = ? AND toDay IS NULL", client)
    }
  }

  @Test func theCaseClosesAndNobodyIsToBeVisitedAnyMore() throws {
    let day = Samples.today.adding(days: -3)
    try end("meninggal", day)
    #expect(try file?.outcome == .meninggal)
    #expect(try file?.closedDay == day)
    #expect(try followUps.map(\.outcome) == [.batal, .batal])
    #expect(try followUps.allSatisfy { $0.reason.contains("Meninggal") })
    #expect(try entriesInForce == 0)
    try bench.expectAllTrue()
  }

  @Test func undoTakesAllOfItBack() throws {
    let before = try (file, followUps)
    try end("meninggal", Samples.today)
    let change = try #require(try bench.store.savedChanges(as: bench.tksk).first)
    _ = try bench.store.undo(change.id, on: Samples.today, as: bench.tksk, at: Samples.now)
    #expect(try file?.stage == before.0?.stage)
    #expect(try file?.closedDay == nil)
    #expect(try followUps == before.1)
    #expect(try entriesInForce == 1)
    try bench.expectAllTrue()
  }

  @Test func aDeathKnownLateClosesTheCaseOnItsLastDay() throws {
    let file = try #require(try file)
    _ = try bench.store.recordStep(
      NewStep(.approach(.lisan), details(-2)), in: file.id, as: bench.tksk, at: Samples.now)
    try end("meninggal", Samples.today.adding(days: -10))
    #expect(try self.file?.closedDay == Samples.today.adding(days: -2))
    try bench.expectAllTrue()
  }

  @Test(arguments: ["pindah", "menolak", "mandiri"])
  func otherEndingsLeaveTheWork(_ reason: String) throws {
    try end(reason, Samples.today)
    #expect(try file?.closedDay == nil)
    #expect(try followUps.allSatisfy { $0.done == nil })
    #expect(try entriesInForce == 0)
  }
}
