import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TerminalUI
import TestSupport
import Testing

/// A succession by keys with the real store behind: a term ends, the vacancy takes its steps, the
/// next one is appointed and gets the work.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct TKSKFlowTests {
  private static let area = "63.03.05"

  private func office() throws -> Office {
    let office = try Office.training(people: 400, hasCases: true)
    _ = office.run(AddAccountCommand(name: "kepala", role: .verifikator, area: Self.area))
    _ = office.run(AddAccountCommand(name: "baru", role: .tksk, area: Self.area))
    return office
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func run(_ office: Office, _ script: [HeadlessTerminal.Step]) throws {
    let terminal = HeadlessTerminal(script: script)
    let screens = try ScreensRequest().prepare(in: office.context(as: "kepala"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
  }

  private static let goThere: [HeadlessTerminal.Step] = [
    .see("Selamat bekerja, kepala"), .type(":tksk"), .press(.enter), .see("Koordinator  "),
  ]

  @Test func aTermEndsAndTheNextBeginsWithTheWork() throws {
    let office = try office()
    try run(
      office,
      Self.goThere + [
        .type("a"), .see("Akhiri masa tugas TKSK"), .type("21-09-2026"), .press(.enter),
        .type("usia"), .press(.enter), .press(.function(2)), .see("lowong 61 hr"),
        .type("s"), .see("Langkah penggantian TKSK"), .type("surat low"), .press(.enter),
        .type("28-09-2026"), .press(.enter), .press(.function(2)), .see("mulai 28 Sep 2026"),
        .press(.function(10)),
      ])
    let vacant = try json(
      office.run(TKSKListCommand(format: .json, onlyVacant: true), as: "kepala").output)
    let row = try #require((vacant["baris"] as? [[String: Any]])?.first)
    #expect(row["lowongHari"] as? Int == 61)
    #expect(row["langkah"] as? String == "pemberitahuan")
    #expect(vacant["lowongTercatat"] as? Int == 1)

    try run(
      office,
      Self.goThere + [
        .type("n"), .see("Nama lengkap"), .type("Calon Contoh"), .press(.enter),
        .press(.enter), .type("1"), .press(.enter), .press(.enter), .type("17-08-1990"),
        .press(.enter), .type("P"), .press(.enter),
        .type("63.03.05.1004"), .press(.enter), .press(.enter), .type("460/1/2026"),
        .press(.enter), .type("20-11-2026"), .press(.enter), .type("Dinas Sosial"),
        .press(.enter), .type("22-11-2026"), .press(.enter), .press(.function(2)),
        .see("22 Nov 2026, tanpa batas"), .press(.function(10)),
      ])
    let board = office.run(TKSKListCommand(), as: "kepala").output
    #expect(board.contains("Calon Contoh"))
    #expect(board.contains("tanpa batas"))
    #expect(office.run(CheckCommand()).status == .success)
  }

  @Test func theWorkIsHandedOverInOneStepWithAList() throws {
    let office = try office()
    let session = try office.session(as: "kepala")
    let form = try session.store.openForm(
      FormRequest("tksk-serah-terima", about: .row("kecamatan", 630_305)), on: session.today,
      as: session.actor)
    guard case .choice(let givers)? = form.description.field("dari")?.kind,
      let giver = givers.choices(given: FormValues()).first
    else {
      Issue.record("nobody has work there")
      return
    }
    try run(
      office,
      Self.goThere + [
        .type("h"), .see("Serah terima TKSK"), .type("1"), .press(.enter), .type("baru"),
        .press(.enter), .press(.enter), .press(.enter), .type("1"), .press(.enter),
        .press(.function(2)), .see("rina → baru"), .press(.end), .press(.enter),
        .see("BERITA ACARA SERAH TERIMA"), .press(.function(10)),
      ])
    let paper = office.run(PrintHandOverCommand(number: 1), as: "kepala")
    #expect(paper.status == .success)
    let counts = giver.label.split(separator: "·").last.map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let told = paper.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(told.contains(try #require(counts)))
    #expect(paper.lines.allSatisfy { $0.count <= 80 })
    #expect(office.run(PrintHandOverCommand(number: 1), as: "baru").status == .success)
    #expect(office.run(AccessLogCommand()).output.contains("Serah terima TKSK 1"))
    #expect(office.run(CheckCommand()).status == .success)
  }
}
