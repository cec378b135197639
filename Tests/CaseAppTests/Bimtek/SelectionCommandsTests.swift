import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TerminalUI
import TestSupport
import Testing

/// A selection by command and at the keys, with the real store behind.
@Suite(.timeLimit(.minutes(2))) struct SelectionCommandsTests {
  private let office: Office

  init() throws {
    office = try Office.prepared()
    _ = office.run(AddAccountCommand(name: "dinas", role: .verifikator, area: "63"))
  }

  private func save(
    _ form: FormID, about subject: FormSubject = .nothing, _ values: [FieldID: String]
  ) throws -> Int64 {
    let session = try office.session(as: "dinas")
    let outcome = try session.store.submit(
      FormSubmission(request: FormRequest(form, about: subject), values: FormValues(values)),
      on: session.today, as: session.actor, at: session.now)
    guard case .saved(let saved) = outcome else {
      Issue.record("\(form.rawValue) was not saved: \(outcome)")
      return 0
    }
    return saved.row
  }

  /// Two candidates, one criterion of 60 and one of 40, one judge.
  private func prepare() throws -> Int64 {
    let id = try save(
      "seleksi",
      [
        SelectionForm.name: "Pilar Teladan", SelectionForm.kind: "PSM",
        SelectionForm.day: "2026-11-20",
      ])
    _ = try save(
      "kriteria", about: .row("seleksi", id),
      [
        RubricForm.name(1): "Tugas pokok", RubricForm.weight(1): "60",
        RubricForm.name(2): "Inovasi", RubricForm.weight(2): "40",
      ])
    for (name, area) in [("Ani Contoh", "63.03"), ("Budi Contoh", "63.71")] {
      _ = try save(
        "calon", about: .row("seleksi", id),
        [CandidateForms.name: name, CandidateForms.kabupaten: area])
    }
    _ = try save("juri", about: .row("seleksi", id), [JuryForm.name(1): "Drs. Juri"])
    return id
  }

  private func file(_ text: String) throws -> String {
    let path = office.folder.path("nilai-\(UUID().uuidString).csv")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private static let scores = """
    Calon;Juri;Kriteria;Nilai
    1;1;Tugas pokok;80
    1;1;Inovasi;90,5
    2;1;1;90
    2;1;2;85,25

    """

  @Test func scoresBecomeRanksAndMinutes() throws {
    let id = try prepare()
    let command = SelectionScoresCommand(selection: id, file: try file(Self.scores))
    #expect(office.run(command, as: "dinas").output == "4 nilai tersimpan.\n")
    let ranking = office.run(RankingCommand(selection: id)).lines
    try #require(ranking.count == 3)
    // 0.6·90 + 0.4·85.25 = 88.1; 0.6·80 + 0.4·90.5 = 84.2.
    #expect(ranking[1].contains("Budi Contoh"))
    #expect(ranking[1].contains("88,10"))
    #expect(ranking[2].contains("84,20"))
    let json = office.run(RankingCommand(selection: id, asJSON: true)).output
    #expect(json.contains("\"nilai\":88.10"))
    _ = try save(
      "berita-acara", about: .row("seleksi", id),
      [
        MinutesForm.number: "BA/1/2026", MinutesForm.day: "2026-11-21",
      ])
    #expect(office.run(command, as: "dinas").status == .notAllowed)
    let minutes = office.run(SelectionMinutesCommand(selection: id), as: "dinas").output
    #expect(minutes.contains("Nomor BA/1/2026"))
    #expect(minutes.contains("1. Kota Banjarmasin, 3 poin"))
    let champions = office.run(ChampionsCommand(selection: id))
    try #require(champions.lines.count == 3)
    #expect(
      champions.lines[1].split(separator: " ").prefix(4) == ["1", "Kota", "Banjarmasin", "3"])
    #expect(champions.lines[2].split(separator: " ").prefix(4) == ["2", "Kab.", "Banjar", "2"])
    #expect(champions.message == "Poin: peringkat 1 = 3, peringkat 2 = 2, peringkat 3 = 1.\n")
    #expect(
      office.run(ChampionsCommand(selection: id, asJSON: true)).output
        .contains("\"wilayah\":\"63.71\",\"poin\":3,\"peringkat1\":1"))
    let list = office.run(ListSelectionsCommand()).output
    #expect(list.contains("BA/1/2026"))
    #expect(list.contains("21-11-2026"))
    #expect(office.run(CheckCommand()).status == .success)
  }

  static let broken = [
    "9;1;Inovasi;80", "1;9;Inovasi;80", "1;1;Rapi;80", "1;1;Inovasi;101", "1;1;Inovasi;",
    "1;1;Inovasi;8,255",
  ]

  @Test(arguments: broken) func aWrongRowTakesNothing(_ row: String) throws {
    let id = try prepare()
    let path = try file(Self.scores + row + "\n")
    let outcome = office.run(SelectionScoresCommand(selection: id, file: path), as: "dinas")
    #expect(outcome.status == .badData)
    #expect(outcome.message.contains("Baris 6"))
    let session = try office.session()
    #expect(try session.store.selectionSheet(id, as: session.actor).scores.isEmpty)
  }

  @Test func unknownSelectionsAreTold() {
    #expect(office.run(RankingCommand(selection: 77)).status == .noInput)
    #expect(office.run(SelectionMinutesCommand(selection: 77)).status == .noInput)
    #expect(office.run(ChampionsCommand(selection: 77)).status == .noInput)
  }

  /// Both candidates are scored one after the other, then the minutes are signed.
  @MainActor
  @Test func theKeysLeadFromScoresToSignedMinutes() throws {
    _ = try prepare()
    let terminal = HeadlessTerminal(script: [
      .see("Pilar Teladan"), .press(.enter), .see("kurang 4 nilai"), .press(.enter),
      .see("› 1 Ani Contoh"), .type("80"), .press(.enter), .type("90,5"), .press(.function(2)),
      .see("› 2 Budi Contoh"), .type("90"), .press(.enter), .type("85,25"), .press(.function(2)),
      .see("nilai lengkap"), .see("88,10"), .type("s"), .see("Tanda tangan berita acara"),
      .type("BA/1/2026"), .press(.function(2)), .see("sah 22 Nov 2026"), .type("b"),
      .see("nilai tidak dapat diubah lagi"), .type("J"), .see("JUARA UMUM"), .press(.escape),
      .see("terkunci"), .type("d"), .see("BERITA ACARA SELEKSI"),
      .press(.function(10)),
    ])
    let screens = try ScreensRequest(start: .seleksi)
      .prepare(in: office.context(actingAs: "dinas"))
    #expect(screens.run(on: terminal) == 0)
    #expect(terminal.missed == nil)
  }
}
