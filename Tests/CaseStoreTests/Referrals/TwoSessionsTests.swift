import CaseDomain
import TestSupport
import Testing

@testable import CaseStore

/// Two programs on one file want the last place of a panti at once.
struct TwoSessionsTests {
  @Test func oneGetsTheLastPlaceAndTheOtherIsToldThatItIsFull() async throws {
    let scratch = try ScratchDirectory()
    let path = scratch.path("pilar.db")
    try CaseStore.bulkLoad(at: path, Samples.blueprint) { loader in
      try SampleProvince.fill(loader, 60, 11)
    }
    let first = try CaseStore.open(at: path, .readWrite)
    let keeper = Samples.actor(.bidangProvinsi, Samples.province)
    let panti = try first.addInstitution(
      NewInstitution(
        kind: .lks, name: "LKS Contoh", area: Samples.banjar, level: .provinsi,
        from: Samples.day(2024, 1, 1)), as: keeper, at: Samples.now)
    let place = try first.addPlace(
      NewPlace(
        location: "Martapura", careClass: "total", capacity: 1, from: Samples.day(2024, 1, 1)),
      to: panti, as: keeper, at: Samples.now)
    let worker = Samples.actor(.verifikator, Samples.province)
    let clients = try first.clientIDs(
      matching: ClientFilter(area: Samples.province), except: [], on: Samples.today, as: worker)
    let referrals = try clients.prefix(2).map { client in
      try first.refer(
        client,
        NewReferral(
          institution: panti, day: Samples.today, purpose: "x", consent: .lisan, officer: "uji"),
        as: worker, at: Samples.now)
    }
    let second = try CaseStore.open(at: path, .readWrite)
    let stores = [first, second]
    let outcomes = await withTaskGroup(of: StorageError?.self) { group in
      for (store, referral) in zip(stores, referrals) {
        group.addTask {
          do throws(StorageError) {
            try store.answerReferral(
              referral,
              NewReferralAnswer(answer: .diterima, day: Samples.today, place: place), as: keeper,
              at: Samples.now)
            return nil
          } catch { return error }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { $0 == nil } == 1)
    #expect(outcomes.contains(.rule(.casework(.placeIsFull(capacity: 1)))))
    let board = try first.institutionBoard(on: Samples.today, as: keeper)
    #expect(board.lines.first?.occupied == 1)
  }
}
