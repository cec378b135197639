import CaseApp
import CaseDomain
import CaseStore
import TestSupport
import Testing

@Suite struct CheckInCommandTests {
  @Test func eachCodeGetsItsAnswer() throws {
    let office = try Office.training(people: 50)
    let session = try office.session()
    let event = try #require(try session.store.events(as: session.actor).first)
    let command = CheckInCommand(event: event.code, session: 1, desk: "2")
    let outcome = office.run(command, input: ["1", " 1 ", "", "9999"])
    #expect(outcome.status == .success)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.dropFirst().first?.hasPrefix("SUDAH") == true)
    #expect(outcome.lines.last == "BELUM TERDAFTAR")
  }

  @Test func unknownEventsAndSessionsAreRefused() throws {
    let office = try Office.training(people: 50)
    let session = try office.session()
    let event = try #require(try session.store.events(as: session.actor).first)
    #expect(office.run(CheckInCommand(event: "X", session: 1, desk: "1")).status == .noInput)
    #expect(office.run(CheckInCommand(event: event.code, session: 99, desk: "1")).status == .usage)
  }

  @Test func whoMayNotMarkMayNotScan() throws {
    let office = try Office.training(people: 50)
    _ = office.run(AddAccountCommand(name: "budi", role: .tksk, area: "63.03.05"))
    let session = try office.session()
    let event = try #require(try session.store.events(as: session.actor).first)
    let command = CheckInCommand(event: event.code, session: 1, desk: "1")
    #expect(office.run(command, as: "budi", input: ["1"]).status == .notAllowed)
  }
}
