import CaseApp
import CaseDocuments
import CaseDomain
import CaseStore
import Foundation
import TerminalUI
import TestSupport
import Testing

/// What follows an event, by command and at the keys, with the real store behind.
@Suite(.timeLimit(.minutes(2))) struct BimtekResultCommandsTests {
  private let office: Office
  private let event: BimtekEvent

  init() throws {
    office = try Office.prepared()
    _ = office.run(AddAccountCommand(name: "dinas", role: .verifikator, area: "63"))
    _ = office.run(AddAccountCommand(name: "petugas", role: .tksk, area: "63.03.05"))
    let session = try office.session(as: "dinas")
    _ = try session.store.add(
      NewOfficial(
        name: "Dra. Contoh", office: "Kepala Dinas Sosial",
        from: try #require(Day(iso8601: "2026-01-01"))),
      on: session.today, as: session.actor, at: session.now)
    event = try session.store.addEvent(
      Self.event(endingOn: session.today.adding(days: -2)), as: session.actor, at: session.now)
  }

  /// Three of four were there; the last is from Banjarmasin.
  private static func event(endingOn day: Day) throws -> NewEvent {
    let places = try ["63.03", "63.03", "63.03", "63.71"].map { try #require(WilayahCode($0)) }
    return NewEvent(
      code: "UJI26", name: "Bimtek Uji", place: "Banjarmasin", from: day, to: day,
      sessions: [
        NewEvent.Session(
          day: day, startMinute: 480, endMinute: 570, topic: "Asesmen", lessonHours: 2)
      ],
      participants: places.enumerated().map {
        NewEvent.Participant(name: "Peserta \($0 + 1)", kabupaten: $1, represents: "TKSK")
      },
      marks: [0, 1, 3].map {
        NewEvent.Mark(
          participant: $0, session: 0,
          mark: AttendanceMark(
            status: .hadir, at: Moment(day: day, minuteOfDay: 480, in: .wita), desk: "1"))
      })
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let path = office.folder.path(name)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// CSV ends its lines with two characters that Swift takes for one.
  private func records(_ outcome: Office.Outcome) -> [Substring] {
    outcome.output.split(whereSeparator: \.isNewline)
  }

  @Test func theRecapAddsUp() throws {
    let text = office.run(BimtekRecapCommand(event: "UJI26"), as: "petugas").lines
    try #require(text.count == 4)
    #expect(text[1].hasPrefix("Kab. Banjar"))
    #expect(text[3].hasPrefix("Jumlah"))
    let csv = records(office.run(BimtekRecapCommand(event: "UJI26", format: .csv)))
    #expect(csv.last?.hasPrefix("Jumlah;4;0;0;0;3;0;0;1;0;3;0;0") == true)
    let data = Data(office.run(BimtekRecapCommand(event: "UJI26", format: .json)).output.utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect((object["jumlah"] as? [String: Int])?["hadir"] == 3)
    #expect((object["baris"] as? [[String: Any]])?.count == 2)
    #expect(office.run(BimtekRecapCommand(event: "TIADA")).status == .noInput)
  }

  @Test func attendanceIsExportedAndLogged() throws {
    let csv = records(office.run(AttendanceExportCommand(event: "UJI26"), as: "dinas"))
    try #require(csv.count == 5)
    #expect(csv.first?.hasPrefix("nomor;nama;kabupaten;mewakili;keadaan;sesi1;persen") == true)
    #expect(csv[1].hasPrefix("1;Peserta 1;63.03;TKSK;diundang;H;100,0"))
    #expect(csv[3].hasPrefix("3;Peserta 3;63.03;TKSK;diundang;;0,0"))
    let json = office.run(AttendanceExportCommand(event: "UJI26", format: .json), as: "dinas")
    #expect(json.output.contains("\"jumlah\":4"))
    #expect(office.run(AccessLogCommand()).output.contains("UJI26"))
  }

  @Test func scoresComeFromAFileWholeOrNotAtAll() throws {
    let good = try file("tes.csv", "Nomor;Pre;Post\r\n1;50;75,5\r\n2;;80\r\n")
    let command = TestScoresCommand(event: "UJI26", file: good)
    #expect(office.run(command, as: "petugas").status == .notAllowed)
    #expect(office.run(command, as: "dinas").output == "Nilai 2 peserta tersimpan.\n")
    for (text, row) in [("1;101;1", "Baris 2"), ("x;1;1", "Baris 2"), ("1;50,55;", "Baris 2")] {
      let bad = try file("buruk-\(text.hashValue).csv", "nomor;pre;post\r\n\(text)\r\n")
      let outcome = office.run(TestScoresCommand(event: "UJI26", file: bad), as: "dinas")
      #expect(outcome.status == .badData)
      #expect(outcome.message.contains(row))
    }
    let stranger = try file("lain.csv", "nomor;pre;post\r\n1;1;1\r\n9;50;60\r\n")
    #expect(
      office.run(TestScoresCommand(event: "UJI26", file: stranger), as: "dinas").status == .badData)
    let session = try office.session()
    let lines = try session.store.eventResult(of: event.id, as: session.actor).lines
    #expect(lines.map(\.pre) == [500, nil, nil, nil])
    #expect(lines.map(\.post) == [755, 800, nil, nil])
  }

  @Test func certificatesAreGivenOnceAndPrinted() throws {
    let give = CertificateCommand(event: "UJI26", classification: "800.2")
    #expect(office.run(give, as: "petugas").status == .notAllowed)
    #expect(
      office.run(CertificateCommand(event: "UJI26"), as: "dinas").status == .usage)
    let given = office.run(give, as: "dinas")
    #expect(given.output == "3 sertifikat diberikan: 800.2/1/Kesos/2026 – 800.2/3/Kesos/2026.\n")
    #expect(office.run(give, as: "dinas").status == .notAllowed)
    let printed = office.run(CertificateCommand(event: "UJI26", isPrinting: true), as: "dinas")
    #expect(printed.output.components(separatedBy: "SERTIFIKAT").count == 4)
    let report = office.run(EventReportCommand(event: "UJI26"), as: "petugas").output
    #expect(report.contains("Diberikan 3; berhak dan belum diberi 0"))
    #expect(office.run(CheckCommand()).status == .success)
  }

  @Test func badgesAreWrittenAsSheets() throws {
    let path = office.folder.path("lencana.svg")
    let command = BadgeCommand(event: "UJI26", file: path)
    #expect(office.run(command, as: "petugas").status == .notAllowed)
    let outcome = office.run(command, as: "dinas")
    #expect(outcome.output.contains("4 lencana di"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("</svg>"))
    #expect(office.run(command, as: "dinas").status == .cannotCreate)
    let code = try #require(BadgeCode(event: event.id, participant: 1)).text
    #expect(office.run(BadgeCommand(event: "UJI26"), as: "dinas").output.contains(code))
  }

  /// From the list of events to a score, a certificate and the report.
  @MainActor
  @Test func theKeysLeadFromScoresToTheReport() throws {
    let terminal = HeadlessTerminal(script: [
      .see("UJI26"), .type("r"), .see("4 peserta · hadir 3"), .type("n"),
      .see("Nilai tes peserta"), .type("50"), .press(.enter), .type("75,5"),
      .press(.function(2)), .see("002 Peserta 2"), .press(.escape), .see("50  75,5 berhak"),
      .type("s"), .see("Klasifikasi"), .press(.down), .type("800.2"), .press(.function(2)),
      .see("sertifikat 3 · berhak 0"), .type("d"), .see("LAPORAN PELAKSANAAN"),
      .press(.function(10)),
    ])
    let request = ScreensRequest(start: .bimtek)
    let screens = try request.prepare(in: office.context(actingAs: "dinas"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
  }
}
