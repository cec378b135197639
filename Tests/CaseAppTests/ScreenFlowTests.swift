import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TerminalUI
import TestSupport
import Testing

/// Keys typed, a real store behind, text seen.
@MainActor
@Suite(.timeLimit(.minutes(15))) struct ScreenFlowTests {
  @Test func fromBerandaToACardAndBack() throws {
    let office = try Office.training(people: 300)
    let terminal = HeadlessTerminal(script: [
      .see("Selamat bekerja, rina"), .type("2"), .see("Klien"), .see("baris 1 dari"),
      .press(.enter), .see("NIK"), .see("990"), .keep("card"), .press(.escape),
      .see("baris 1 dari"), .press(.escape), .see("Selamat bekerja"), .press(.function(10)),
    ])
    #expect(try show(office, on: terminal) == 0)
    #expect(terminal.missed == nil)
    #expect(office.run(AccessLogCommand()).output.contains("lihat"), "the view was recorded")
  }

  @Test func searchingNarrowsTheListAsTyped() throws {
    let office = try Office.training(people: 300)
    let terminal = HeadlessTerminal(script: [
      .see("baris 1 dari"), .type("/qxq"), .see("Tidak ada"), .press(.escape),
      .see("baris 1 dari"), .press(.function(10)),
    ])
    #expect(try show(office, on: terminal, start: .klien) == 0)
    #expect(terminal.missed == nil)
  }

  @Test func theDashboardGoesDownAndUpAndOpensItsLists() throws {
    let office = try Office.training(people: 300)
    let terminal = HeadlessTerminal(script: [
      .see("13 kab/kota"), .press(.enter), .see("kecamatan"), .press(.enter),
      .see("Umur"), .press(.enter), .see("baris 1 dari"), .press(.escape), .press(.escape),
      .press(.escape), .see("13 kab/kota"), .press(.function(10)),
    ])
    #expect(try show(office, on: terminal, start: .dasbor) == 0)
    #expect(terminal.missed == nil)
  }

  @Test func anExportFromTheListIsAFileOfTheAccountsOwn() throws {
    let office = try Office.training(people: 60)
    let terminal = HeadlessTerminal(script: [
      .see("baris 1 dari"), .type("E"), .press(.enter), .see("ekspor/rina"), .press(.function(10)),
    ])
    #expect(try show(office, on: terminal, start: .klien) == 0)
    #expect(terminal.missed == nil)
    let folder = office.folder.path("ekspor/rina")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count == 1)
  }

  @Test func marksOfAttendanceAreThereAfterwards() throws {
    let office = try Office.training(people: 50)
    let before = try marks(of: office)
    let terminal = HeadlessTerminal(script: [
      .see("Bimtek"), .type("h"), .see("sesi"), .type("s"), .press(.function(10)), .type("k"),
    ])
    // F10 asks while the mark is still on its way, and leaves at once when it is stored.
    #expect(try show(office, on: terminal, start: .bimtek) == 0)
    #expect(terminal.missed == nil)
    #expect(try marks(of: office) != before)
  }

  @Test func aBrokenThemeIsReplacedAndTold() throws {
    let office = try Office.training(people: 50)
    let terminal = HeadlessTerminal(script: [.see("Tema"), .press(.function(10))])
    let screens = try ScreensRequest(theme: "tidak-ada").prepare(in: office.context())
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
  }

  @Test func aThrowAwayDatabaseIsGoneAfterwards() throws {
    let office = try Office()
    let terminal = HeadlessTerminal(script: [.see("LATIHAN"), .press(.function(10))])
    let request = ScreensRequest(isTraining: true, throwAwayPeople: 100)
    let screens = try request.prepare(in: office.context())
    #expect(!office.folder.names.isEmpty)
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    #expect(office.folder.names.filter { $0.hasPrefix("pilar-latihan") }.isEmpty)
  }

  private func show(
    _ office: Office, on terminal: HeadlessTerminal, start: StartScreen = .beranda
  ) throws -> Int32 {
    try ScreensRequest(start: start).prepare(in: office.context()).run(on: terminal)
  }

  private func marks(of office: Office) throws -> [Int64: [Int64: AttendanceMark]] {
    let session = try office.session()
    let event = try #require(try session.store.events(as: session.actor).first)
    return try session.store.attendance(event: event.id, as: session.actor).marks
  }
}
