import CaseApp
import CaseDomain
import CaseStore
import TerminalUI
import TestSupport
import Testing

/// A TKSK writes and sends by keys, a verifikator returns it, it is mended, sent and approved.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct ReportFlowTests {
  private let office: Office

  init() throws {
    office = try Office.prepared()
    _ = office.run(AddAccountCommand(name: "ahmad", role: .tksk, area: "63.03.05"))
    _ = office.run(AddAccountCommand(name: "siti", role: .verifikator, area: "63.03"))
  }

  private func play(_ user: String, _ keys: [HeadlessTerminal.Step]) throws {
    let terminal = HeadlessTerminal(script: keys + [.press(.function(10))])
    let screens = try ScreensRequest(start: .laporan).prepare(in: office.context(as: user))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
  }

  private func state() throws -> DutyReportState? {
    let session = try office.session(as: "ahmad")
    return try session.store.dutyReport(
      .period(.bulanan, session.actor.area, try #require(Day(iso8601: "2026-10-01"))),
      on: session.today, as: session.actor
    ).report?.state
  }

  private static let toOctober: [HeadlessTerminal.Step] = [
    .see("November 2026"), .press(.down), .press(.enter), .see("Oktober 2026"),
  ]

  @Test func goesFromTheKeysOfOneToTheKeysOfTheOther() throws {
    try play(
      "ahmad",
      Self.toOctober + [
        .see("belum ada langkah"), .type("e"), .see("Laporan bulanan"), .press(.down),
        .press(.down),
        .type("jalan rusak"), .press(.enter), .press(.function(2)),
        .see("dibuat oleh ahmad"), .type("s"), .see("Kirim laporan"), .press(.function(2)),
        .see("dikirim oleh ahmad"), .type("t"), .see("tidak menunggu tinjauan Anda"),
      ])
    #expect(try state() == .menunggu)
    try play(
      "siti",
      [
        .see("Martapura"), .press(.down), .press(.down), .press(.down), .press(.down),
        .press(.enter), .see("dikirim oleh ahmad"), .type("t"), .see("Tinjau laporan"),
        .type("minta"), .press(.enter), .see("Paling banyak 600 huruf"), .type("lengkapi lampiran"),
        .press(.enter),
        .press(.function(2)), .see("diminta revisi oleh siti"),
      ])
    #expect(try state() == .revisi)
    try play(
      "ahmad",
      Self.toOctober + [
        .see("lengkapi lampiran"), .type("e"), .see("Kendala"), .press(.down), .press(.down),
        .press(.down), .type("Foto"), .press(.enter), .press(.function(2)),
        .see("diubah oleh ahmad"),
        .type("s"), .see("Kirim laporan"), .press(.function(2)), .see("○ menunggu"),
      ])
    try play(
      "siti",
      [
        .see("Martapura"), .press(.down), .press(.down), .press(.down), .press(.down),
        .press(.enter), .see("lengkapi lampiran"), .type("t"), .see("Tinjau laporan"),
        .type("setujui"), .press(.enter), .press(.function(2)), .see("disetujui oleh siti"),
        .type("x"), .see("LAPORAN BULANAN TKSK"), .type("x"), .see("Tertulis:"),
      ])
    #expect(try state() == .disetujui)
    #expect(office.run(CheckCommand()).status == .success)
  }
}
