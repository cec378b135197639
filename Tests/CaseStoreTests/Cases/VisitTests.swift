import CaseDomain
import Testing

@testable import CaseStore

/// A visit is told in a few answers and does several things at once.
@Suite struct VisitTests {
  private let bench: CaseBench

  init() throws { bench = try CaseBench() }

  private func visit(
    _ result: NewClientVisit.Result, next: Day? = nil, fulfilling followUp: Int64? = nil
  ) throws -> CaseReference? {
    try bench.store.recordVisit(
      NewClientVisit(result, CaseBench.details(), next: next, nextTitle: "lihat hasil"),
      to: bench.client, fulfilling: followUp, as: bench.work.tksk, at: Samples.now)
  }

  private func promise() throws -> Int64 {
    try bench.store.addFollowUp(
      NewFollowUp(kind: .kunjungan, title: "tengok", due: Samples.today), for: bench.client,
      as: bench.work.tksk, at: Samples.now)
  }

  private func followUps() throws -> [FollowUp] {
    try bench.store.followUps(of: bench.client, as: bench.work.tksk).sorted { $0.id < $1.id }
  }

  @Test func opensACaseForAClientWithoutOne() throws {
    let file = try #require(try visit(.done))
    #expect(file.number == "K-2026-0001")
    #expect(try bench.steps() == 2)
    #expect(try bench.file().stage == .laporan)
    #expect(try visit(.done) == file)
  }

  @Test func fulfilsAPromiseAndMakesTheNext() throws {
    let promised = try promise()
    let next = Samples.today.adding(days: 7)
    _ = try visit(.done, next: next, fulfilling: promised)
    let list = try followUps()
    #expect(list.map(\.outcome) == [.selesai, nil])
    #expect(list.last?.due == next)
    #expect(list.last?.title == "lihat hasil")
    #expect(list.last?.caseFile == (try bench.file().id))
  }

  @Test func onePutOffIsPromisedAnewAndOpensNoCase() throws {
    let promised = try promise()
    let next = Samples.today.adding(days: 2)
    #expect(try visit(.postponed(to: next, reason: "hujan"), fulfilling: promised) == nil)
    #expect(try followUps().map(\.outcome) == [.ditunda, nil])
    #expect(try followUps().map(\.title) == ["tengok", "tengok"])
    #expect(try bench.store.caseFile(of: bench.client, as: bench.work.tksk) == nil)
  }

  @Test func aNoteLeavesThePromiseStanding() throws {
    let promised = try promise()
    _ = try visit(.noted, fulfilling: promised)
    #expect(try followUps().map(\.outcome) == [nil])
  }

  @Test func aPromiseIsFulfilledOnceOrNothingIsWritten() throws {
    let promised = try promise()
    _ = try visit(.referral, fulfilling: promised)
    let before = try bench.file()
    #expect(throws: StorageError.rule(.casework(.isDoneAlready))) {
      try visit(.done, fulfilling: promised)
    }
    #expect(try bench.file() == before)
  }
}
