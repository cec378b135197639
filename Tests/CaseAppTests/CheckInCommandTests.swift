import CaseApp
import CaseDomain
import CaseStore
import TestSupport
import Testing

@Suite struct CheckInCommandTests {
  /// An office with its event of today, and that event's code.
  private func office() throws -> (Office, String) {
    let office = try Office.training(people: 50)
    let session = try office.session()
    let event = try #require(try session.store.events(as: session.actor).first)
    return (office, event.code)
  }

  @Test func eachCodeGetsItsAnswer() throws {
    let (office, code) = try office()
    let command = CheckInCommand(event: code, session: 1, desk: "2")
    let outcome = office.run(command, input: ["1", " 1 ", "", "9999"])
    #expect(outcome.status == .success)
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.dropFirst().first?.hasPrefix("SUDAH") == true)
    #expect(outcome.lines.last == "BELUM TERDAFTAR")
  }

  @Test func answersAsJSONALineEach() throws {
    let (office, code) = try office()
    let command = CheckInCommand(event: code, session: 1, desk: "2", asJSON: true)
    let outcome = office.run(command, input: ["1", "1", "9999"])
    #expect(outcome.lines.count == 3)
    #expect(outcome.lines.first?.hasPrefix(#"{"hasil":"hadir","nomor":1,"nama":""#) == true)
    #expect(
      outcome.lines.dropFirst().first?.contains(
        #""sejak":"2026-11-22T08:14:00","mejaPertama":"2""#) == true)
    #expect(outcome.lines.last == #"{"hasil":"belum-terdaftar","meja":"2"}"#)
  }

  @Test func theWayOutIsAScanToo() throws {
    let (office, code) = try office()
    _ = office.run(CheckInCommand(event: code, session: 1, desk: "1"), input: ["1"])
    let out = CheckInCommand(event: code, session: 1, desk: "1", isExit: true)
    #expect(office.run(out, input: ["1"]).output.hasPrefix("KELUAR 001 "))
  }

  @Test func unknownEventsAndSessionsAreRefused() throws {
    let (office, code) = try office()
    #expect(office.run(CheckInCommand(event: "X", session: 1, desk: "1")).status == .noInput)
    #expect(office.run(CheckInCommand(event: code, session: 99, desk: "1")).status == .usage)
    #expect(office.run(CheckInCommand(event: code, session: 1, desk: "a/b")).status == .usage)
  }

  @Test func whoMayNotMarkMayNotScan() throws {
    let (office, code) = try office()
    _ = office.run(AddAccountCommand(name: "budi", role: .tksk, area: "63.03.05"))
    let command = CheckInCommand(event: code, session: 1, desk: "1")
    #expect(office.run(command, as: "budi", input: ["1"]).status == .notAllowed)
    #expect(office.run(JournalCommand(), as: "budi").status == .notAllowed)
    #expect(
      office.run(CloseSessionCommand(event: code, session: 1), as: "budi").status == .notAllowed)
  }

  @Test func oneProcessWorksUnderADesksName() throws {
    let (office, code) = try office()
    let taken = try DeskJournal.open(desk: "1", beside: office.databasePath)
    let outcome = office.run(CheckInCommand(event: code, session: 1, desk: "1"), input: ["1"])
    #expect(outcome.status == .busy)
    #expect(outcome.message.contains("--meja"))
    #expect(office.run(JournalCommand()).output == "meja 1: sedang berjalan\n")
    #expect(taken.open.isEmpty)
  }

  @Test func journalsOfDesksThatDiedAreTakenIn() throws {
    let (office, code) = try office()
    let session = try office.session()
    let event = try session.store.event(code: code, as: session.actor)
    var journal: DeskJournal? = try DeskJournal.open(desk: "3", beside: office.databasePath)
    _ = try journal?.append([
      Scan(
        event: event.id, session: event.sessions[0].id, code: "2", at: session.now, desk: "")
    ])
    journal = nil
    #expect(office.run(JournalCommand()).output == "meja 3: menunggu 1, masuk 1\n")
    #expect(
      office.run(JournalCommand(asJSON: true)).output
        == #"{"meja":[{"meja":"3","berjalan":false,"menunggu":0,"masuk":0,"takTerbaca":0}]}"#
        + "\n")
    let scanned = office.run(CheckInCommand(event: code, session: 1, desk: "1"), input: ["2"])
    #expect(scanned.output.hasPrefix("SUDAH 08.14 002 "))
  }

  @Test func closesASessionAndListsCorrections() throws {
    let (office, code) = try office()
    let closed = office.run(CloseSessionCommand(event: code, session: 1))
    #expect(closed.output.hasPrefix("Sesi 1 ditutup; "))
    #expect(closed.output.hasSuffix("menjadi alpa.\n"))
    #expect(office.run(CorrectionsCommand(event: code)).lines.count == 1)
  }

  @Test func keepsSetsOfLettersAndGivesThemToEvents() throws {
    let (office, code) = try office()
    _ = office.run(AddAccountCommand(name: "kabid", role: .bidangProvinsi, area: "63"))
    let letters = ["H=Hadir:12:ada", "T=Lambat:4:ada:lambat", "M=Mangkir:0:tutup"]
    let added = office.run(AttendanceSetCommand(.add(name: "Ketat", letters: letters)), as: "kabid")
    #expect(added.lines.contains("  T  Lambat: 4/12 sesi, ada di tempat, terlambat"))
    #expect(office.run(AttendanceSetCommand(.list)).output.contains("Baku\n  H  Hadir: 12/12"))
    let wrong = AttendanceSetCommand(.add(name: "Salah", letters: ["H=Hadir"]))
    #expect(office.run(wrong, as: "kabid").status == .usage)
    let chosen = AttendanceSetCommand(.choose(event: code, set: "Ketat"))
    #expect(office.run(chosen, as: "kabid").status == .success)
    #expect(
      office.run(CloseSessionCommand(event: code, session: 1)).output.hasSuffix("mangkir.\n"))
  }
}
