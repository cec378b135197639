import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TerminalUI
import TestSupport
import Testing

/// The counter's commands and screens over a real store.
@Suite(.timeLimit(.minutes(15))) struct OfficeCommandsTests {
  static let area = "63.03.05"

  private let office: Office

  init() throws {
    office = try Office.training(people: 200)
    for (name, role) in [("petugas", Role.operatorKecamatan), ("kepala", .verifikator)] {
      _ = office.run(AddAccountCommand(name: name, role: role, area: Self.area))
    }
  }

  private func addOfficial() throws {
    let session = try office.session(as: "kepala")
    _ = try session.store.add(
      NewOfficial(
        name: "Drs. Contoh", nip: "197001011990031001", office: "Camat Martapura",
        from: try #require(Day(iso8601: "2026-01-01"))),
      on: session.today, as: session.actor, at: session.now)
  }

  @Test func aLetterNeedsAnOfficialOfItsDay() throws {
    let refused = office.run(WriteLetterCommand(kind: "undangan-rapat"), as: "petugas")
    #expect(refused.status == .notAllowed)
    #expect(refused.message.contains("Belum ada pejabat penanda tangan per 22-11-2026."))
    try addOfficial()
    let written = office.run(WriteLetterCommand(kind: "undangan-rapat"), as: "petugas")
    #expect(written.output == "Surat 400.9/1/Kesos/2026 tersimpan.\n")
    #expect(office.run(ListOfficialsCommand(), as: "petugas").output.contains("Camat Martapura"))
  }

  @Test func theRegisterIsListedAndALetterPrinted() throws {
    try addOfficial()
    _ = office.run(WriteLetterCommand(kind: "undangan-rapat"), as: "petugas")
    _ = office.run(
      WriteLetterCommand(kind: "surat-umum", numberFollows: true), as: "petugas")
    let register = office.run(ListLettersCommand(), as: "petugas").output
    #expect(register.contains("400.9/1/Kesos/2026"))
    #expect(register.contains("2 surat, 1 menyusul, 0 cadangan, 0 dilewati."))
    let json = try JSONSerialization.jsonObject(
      with: Data(office.run(ListLettersCommand(asJSON: true), as: "petugas").output.utf8))
    let object = try #require(json as? [String: Any])
    #expect(object["menyusul"] as? Int == 1)
    #expect((object["surat"] as? [[String: Any]])?.count == 2)

    let paper = office.run(PrintLetterCommand(number: "400.9/1/Kesos/2026"), as: "petugas")
    #expect(paper.output.contains("KECAMATAN MARTAPURA"))
    #expect(paper.output.contains("NIP 19700101 199003 1 001"))
    #expect(paper.lines.allSatisfy { $0.count <= 80 })
    #expect(office.run(AccessLogCommand()).output.contains("cetak"))
    #expect(office.run(PrintLetterCommand(number: "9/9"), as: "petugas").status == .noInput)
  }

  @Test func wrongUseIsToldWithWhatThereIs() {
    let kind = office.run(WriteLetterCommand(kind: "surat-cinta"), as: "petugas")
    #expect(kind.status == .usage)
    #expect(kind.message.contains("rekomendasi-panti"))
    let both = office.run(
      WriteLetterCommand(kind: "orang-terlantar", client: 1, intake: 1), as: "petugas")
    #expect(both.status == .usage)
    #expect(office.run(ListActivitiesCommand(month: "13-2026")).status == .usage)
    #expect(office.run(ListIntakesCommand(day: "kemarin")).status == .usage)
    #expect(office.run(ListLettersCommand(area: "63.01"), as: "petugas").status == .notAllowed)
  }

  @Test func visitorsAndActivitiesAreListed() throws {
    let session = try office.session(as: "petugas")
    _ = try session.store.receive(
      NewIntake(name: "Tamu \u{1B}[31mMerah", need: "dtsen", matter: "bertanya"),
      on: session.today, as: session.actor, at: session.now)
    _ = try session.store.record(
      NewActivity(day: session.today, task: .mapping, pillar: .jaminan, title: "Pendataan"),
      on: session.today, as: session.actor, at: session.now)
    let visitors = office.run(ListIntakesCommand(), as: "petugas").output
    #expect(visitors.contains("A-2026-0001  22-11-2026 08.14 WITA"))
    #expect(!visitors.contains("\u{1B}"))
    let month = office.run(ListActivitiesCommand(month: "2026-11"), as: "petugas").output
    #expect(month.contains("Pendataan"))
    #expect(month.contains("1 kegiatan, di antaranya 0 rapat."))
    let json = office.run(ListActivitiesCommand(asJSON: true), as: "petugas").output
    #expect(json.contains("\"pilar\":{\"RS\":0,\"JS\":1,\"PS\":0,\"LS\":0}"))
  }

  /// From the register to the paper to a file that only its owner reads.
  @MainActor
  @Test func aLetterGoesFromTheRegisterToAFile() throws {
    try addOfficial()
    _ = office.run(WriteLetterCommand(kind: "undangan-rapat"), as: "petugas")
    let terminal = HeadlessTerminal(script: [
      .see("400.9/1/Kesos/2026"), .press(.enter), .see("Kepada Yth."), .see("baris 1"),
      .keep("paper"), .type("x"), .see("Tertulis:"), .press(.escape), .see("1 surat tahun 2026"),
      .press(.function(10)),
    ])
    let request = ScreensRequest(start: .surat)
    let screens = try request.prepare(in: office.context(actingAs: "petugas"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
    let folder = office.folder.path("ekspor/petugas")
    let name = try #require(FileManager.default.contentsOfDirectory(atPath: folder).first)
    let file = folder + "/" + name
    #expect(name.hasPrefix("surat-20261122-"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("Kepada Yth."))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }
}
