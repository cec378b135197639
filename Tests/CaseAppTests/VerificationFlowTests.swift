import CaseApp
import CaseDomain
import CaseStore
import TerminalUI
import TestSupport
import Testing

/// Proposals sent in at the screen, with the real store behind.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct VerificationFlowTests {
  @Test func aDesaIsSentInWithTheMinuteOfItsMeeting() throws {
    let office = try Office.training(people: 300)
    _ = office.run(AddAccountCommand(name: "budi", role: .tksk, area: "63.03"))
    #expect(!office.run(VerificationCommand(), as: "budi").output.contains("1/BA"))
    let terminal = HeadlessTerminal(script: [
      .see("Selamat bekerja, budi"), .type("8"), .see("usulan"), .type("a"),
      .see("Ajukan verifikasi"), .press(.enter), .type("1/BA"), .press(.enter), .type("h"),
      .press(.enter), .press(.function(2)), .see("diajukan"), .press(.function(10)),
    ])
    let screens = try ScreensRequest().prepare(in: office.context(as: "budi"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    let lines = office.run(VerificationCommand(), as: "budi").lines
    #expect(lines.contains { $0.contains("diajukan") && $0.contains("1/BA") })
    #expect(office.run(CheckCommand()).status == .success)
  }
}
