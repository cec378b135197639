import CaseDomain
import Testing

@testable import CaseStore

/// Follow-up plans of participants on the agenda of their area.
@Suite struct PromiseTests {
  private let bench: ResultBench

  init() throws { bench = try ResultBench() }

  private func agenda(_ area: WilayahCode, onlyOwn: Bool = false) throws -> Agenda {
    try bench.store.agenda(
      AgendaFilter(area: area, onlyOwn: onlyOwn), on: Samples.today, as: bench.verifikator)
  }

  private func promise(_ title: String, due: Int, by number: Int) throws {
    try bench.save(
      "rtl", about: .row("peserta", try bench.participant(number)),
      [
        PromiseForms.title: title,
        PromiseForms.due: Samples.today.adding(days: due).iso8601,
      ])
  }

  @Test func standsOnTheAgendaOfTheParticipantsArea() throws {
    try promise("Sosialisasi DTSEN", due: 7, by: 1)
    try promise("Pemetaan", due: 3, by: 7)
    let banjar = try agenda(Samples.banjar)
    #expect(banjar.items.map(\.title) == ["Sosialisasi DTSEN"])
    #expect(banjar.items.map(\.name) == ["Peserta 1"])
    #expect(banjar.items.first?.client == nil)
    #expect(banjar.counts.promises == 1)
    #expect(try agenda(Samples.province).counts.promises == 2)
    #expect(try agenda(Samples.province, onlyOwn: true).counts.promises == 2)
    #expect(try agenda(Samples.martapura).items.isEmpty)
    #expect(try bench.result().promises.map(\.title) == ["Pemetaan", "Sosialisasi DTSEN"])
    #expect(try bench.result().promises.map(\.done) == [nil, nil])
  }

  @Test func isDoneWithItsResultOnce() throws {
    try promise("Sosialisasi", due: 7, by: 1)
    let id = try #require(try bench.result().promises.first?.id)
    try bench.save("rtl-selesai", about: .row("rtl", id), [PromiseForms.result: "40 warga hadir"])
    #expect(try agenda(Samples.banjar).items.isEmpty)
    #expect(try bench.result().promises.first?.result == "40 warga hadir")
    #expect(try bench.result().promises.first?.done == Samples.today)
    #expect(throws: StorageError.rule(.bimtek(.promiseDone))) {
      try bench.save("rtl-selesai", about: .row("rtl", id), [PromiseForms.result: "lagi"])
    }
  }

  @Test func nobodyOutsideTheAreaEndsIt() throws {
    try promise("Sosialisasi", due: 7, by: 1)
    let id = try #require(try bench.result().promises.first?.id)
    let outside = Actor(accountID: 3, name: "x", role: .tksk, area: Samples.banjarmasin)
    #expect(throws: StorageError.notFound) {
      try bench.save(
        "rtl-selesai", about: .row("rtl", id), [PromiseForms.result: "x"], as: outside)
    }
  }
}
