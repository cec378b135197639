import CaseApp
import CaseDomain
import CaseStore
import TerminalUI
import TestSupport
import Testing

/// A promised visit from the agenda to the file, over a real store.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct AgendaFlowTests {
  private let office: Office
  private let client: ClientID
  private let name: String

  /// An office whose operator `budi` promised a visit twelve days ago.
  init() throws {
    office = try Office.training(people: 60)
    let keeper = try office.session()
    _ = office.run(
      AddAccountCommand(name: "budi", role: .operatorKecamatan, area: keeper.actor.area.dotted))
    let budi = try office.session(as: "budi")
    let row = try #require(
      try budi.store.clientRows(
        matching: ClientFilter(area: budi.actor.area), by: ClientSort(.nama),
        window: RowWindow(first: 0, count: 1), on: budi.today, as: budi.actor
      ).first)
    (client, name) = (row.id, row.name)
    let promise = NewFollowUp(
      kind: .kunjungan, title: "Kunjungan ulang", due: budi.today.adding(days: -12))
    _ = try budi.store.addFollowUp(promise, for: client, as: budi.actor, at: budi.now)
    keeper.store.close()
    budi.store.close()
  }

  private func show(_ script: [HeadlessTerminal.Step]) throws -> HeadlessTerminal {
    let terminal = HeadlessTerminal(script: script)
    let screens = try ScreensRequest(start: .agenda).prepare(in: office.context(as: "budi"))
    _ = screens.run(on: terminal)
    return terminal
  }

  @Test func aVisitIsRecordedInAtMostSixAnswers() throws {
    let terminal = try show([
      .see("12 hr lewat"), .type("s"), .see("Hasil"),
      .press(.enter), .press(.enter), .see("Catatan"), .type("Sehat, obat cukup"), .press(.enter),
      .press(.enter), .press(.function(2)), .see("Tidak ada yang menunggu Anda"),
      .press(.function(10)),
    ])
    #expect(terminal.missed == nil)
    let budi = try office.session(as: "budi")
    let file = try budi.store.clientFile(client, on: budi.today, as: budi.actor)
    #expect(file.tasks.isEmpty)
    #expect(
      file.timeline.entries.contains {
        if case .step("kunjungan", "Sehat, obat cukup", _) = $0.fact { true } else { false }
      })
  }

  @Test func theAgendaOpensTheFileAndTheFileAForm() throws {
    let terminal = try show([
      .see("12 hr lewat"), .press(.enter), .see("Riwayat kasus"), .keep("file"), .type("k"),
      .see("Kunjungan"), .see("Catatan"), .press(.escape), .see("Riwayat kasus"),
      .press(.function(10)),
    ])
    #expect(terminal.missed == nil)
    let lines = try #require(terminal.screens["file"])
    #expect(lines.contains { $0.contains("× Kunjungan ulang lewat 12 hr") })
  }

  @Test func theCommandListsTheSame() throws {
    let own = office.run(AgendaCommand(), as: "budi")
    #expect(own.status == .success)
    #expect(own.lines.count == 2)
    #expect(own.lines[1].contains("12 hr lewat"))
    #expect(own.lines[1].contains(name))
    #expect(own.message.contains("1 tugas, 1 lewat, per 22 Nov 2026"))
    let json = office.run(AgendaCommand(asJSON: true), as: "budi").output
    #expect(json.hasPrefix(#"{"tanggal":"2026-11-22","lewat":1,"pekanIni":0"#))
    #expect(json.contains(#""lewatHari":12,"perihal":"Kunjungan ulang""#))
    let others = office.run(AgendaCommand(), as: "rina")
    #expect(others.lines.count == 1, "rina has nothing to do herself")
  }
}
