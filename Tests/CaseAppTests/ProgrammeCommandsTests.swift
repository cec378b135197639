import CaseApp
import CaseDomain
import CaseStore
import TestSupport
import Testing

/// The commands of programmes, each as somebody who may and somebody who may not.
@Suite struct ProgrammeCommandsTests {
  private let office: Office

  init() throws {
    office = try Office.prepared()
    for (name, role) in [("budi", Role.tksk), ("dinas", .verifikator), ("auditor", .auditor)] {
      _ = office.run(AddAccountCommand(name: name, role: role, area: "63.03"))
    }
  }

  @Test func listsProgrammesWithTheirDates() {
    let text = office.run(ListProgrammesCommand()).output
    #expect(text.contains("RASTRA"))
    #expect(text.contains("31-12-2017"))
    let json = office.run(ListProgrammesCommand(asJSON: true)).output
    #expect(json.hasPrefix("{\"jumlah\":7,\"baris\":["))
    #expect(
      json.contains("\"kode\":\"SEMBAKO\",\"nama\":\"Program Sembako\",\"mulai\":\"2020-01-01\""))
    #expect(json.contains("\"selesai\":null,\"berlaku\":true"))
  }

  @Test func theDutyTableIsPrintedWithSourceAndAddressee() {
    let lines = office.run(ListDutyRulesCommand(), as: "budi").lines
    let ban = lines.first { $0.contains("RASTRA") && $0.contains("menangani-pengaduan") }
    #expect(ban?.contains("tidak") == true)
    #expect(ban?.contains("Permensos 3/2013") == true)
    #expect(ban?.contains("Dinas Sosial kab/kota") == true)
  }

  @Test func aRuleIsChangedByWhoManagesTheOfficeOnly() {
    func change(_ from: String, as user: String) -> Office.Outcome {
      office.run(
        ChangeDutyRuleCommand(
          programme: "sembako", role: .tksk, action: .helpBeneficiaries, isAllowed: false,
          from: from, source: "Surat Dinas 7/2026", addressees: ["bank penyalur"]), as: user)
    }
    #expect(change("1-12-2026", as: "budi").status == .notAllowed)
    #expect(change("besok", as: "dinas").status == .usage)
    let done = change("1-12-2026", as: "dinas")
    #expect(done.status == .success)
    #expect(done.message.contains("SEMBAKO: TKSK dilarang membantu KPM"))
    #expect(change("1-12-2026", as: "dinas").status == .cannotCreate)
    let rules = office.run(ListDutyRulesCommand(), as: "dinas").lines
    let ours = rules.filter { $0.contains("SEMBAKO") && $0.contains("membantu-kpm") }
    #expect(ours.count == 2)
    #expect(ours.first?.contains("30-11-2026") == true, "the old rule ended the day before")
  }

  @Test func refusalsAreListedForSupervisorsOnly() throws {
    let session = try office.session(as: "budi")
    let day = try #require(Day(iso8601: "2017-06-22"))
    let demand = DutyDemand(.handleComplaint, in: "RASTRA", at: session.actor.area, on: day)
    #expect(throws: StorageError.self) {
      try session.store.tryDuty(demand, as: session.actor, at: session.now)
    }
    #expect(office.run(ListDutyEventsCommand(), as: "budi").status == .notAllowed)
    for supervisor in ["dinas", "auditor"] {
      let lines = office.run(ListDutyEventsCommand(), as: supervisor).lines
      #expect(lines.count == 2)
      #expect(lines.last?.contains("ditolak") == true)
      #expect(lines.last?.contains("budi") == true)
    }
    let json = office.run(ListDutyEventsCommand(asJSON: true), as: "dinas").output
    #expect(json.contains("\"tindakan\":\"menangani-pengaduan\""))
  }

  @Test func whatIsNotThereIsToldSo() {
    #expect(office.run(RoundBoardCommand(round: 9), as: "budi").status == .noInput)
    #expect(office.run(RoundReportCommand(round: 9), as: "budi").status == .noInput)
    #expect(
      office.run(ImportBeneficiariesCommand(round: 9, file: "/tiada"), as: "budi").status
        == .noInput)
    #expect(office.run(ListRoundsCommand(asJSON: true)).output == "{\"jumlah\":0,\"baris\":[]}\n")
    #expect(office.run(ListComplaintsCommand(state: .waiting), as: "budi").lines.count == 1)
  }
}
