import CaseApp
import CaseDocuments
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

/// Every role runs every command that prints people: nobody learns what is not for it.
@Suite struct RolesWalkTests {
  static let area = "63.03"

  @Test(arguments: Role.allCases)
  func noOutputTellsWhatIsNotForTheRole(_ role: Role) throws {
    let office = try Office.training(people: 1500, hasCases: true)
    _ = office.run(AddAccountCommand(name: "petugas", role: role, area: Self.area))
    let actor = try office.session(as: "petugas").actor
    let hidden = TypeSet.all.subtracting(actor.visibleTypes)
    for (name, output) in outputs(of: office) {
      #expect(fullNumbers(in: output).isEmpty, "\(name) as \(role)")
      #expect(codesOutside(Self.area, in: output).isEmpty, "\(name) as \(role)")
      for type in hidden.numbers {
        #expect(!tells(type, output), "type \(type) in \(name) as \(role)")
      }
    }
  }

  @Test(arguments: Role.allCases)
  func fullNumbersNeedTheRightAndAPurpose(_ role: Role) throws {
    let office = try Office.training(people: 300)
    _ = office.run(AddAccountCommand(name: "petugas", role: role, area: Self.area))
    let may = role.rights.isSuperset(of: [.seeFullNumbers, .exportClients])
    let stated = ExportCommand(fullNumbers: true, purpose: "penyaluran")
    let outcome = office.run(stated, as: "petugas")
    #expect(outcome.status == (may ? .success : .notAllowed))
    #expect(fullNumbers(in: outcome.output).isEmpty != may)
    #expect(office.run(ExportCommand(fullNumbers: true), as: "petugas").status == .usage)
  }

  @Test(arguments: Role.allCases)
  func anAreaOutsideIsRefused(_ role: Role) throws {
    let office = try Office.training(people: 100)
    _ = office.run(AddAccountCommand(name: "petugas", role: role, area: Self.area))
    let outcomes =
      [
        office.run(RecapCommand(area: "63.01"), as: "petugas"),
        office.run(RecapCommand(area: "63"), as: "petugas"),
        office.run(SearchCommand(words: ["a"], area: "63.01"), as: "petugas"),
        office.run(ExportCommand(area: "63"), as: "petugas"),
        office.run(ReminderCommand(area: "63"), as: "petugas"),
        office.run(ListRegistryCommand(options: RegistryOptions(area: "63.01")), as: "petugas"),
      ]
      + ResourceFigure.allCases.map {
        office.run(ResourceFigureCommand($0, area: "63"), as: "petugas")
      }
    for outcome in outcomes {
      #expect(outcome.status == .notAllowed)
      #expect(outcome.output.isEmpty)
    }
  }

  /// What leaves on paper stands in the log with who took it, how much and why.
  @Test func whatIsPrintedStandsInTheLog() throws {
    let office = try Office.training(people: 300, hasCases: true)
    _ = office.run(AddAccountCommand(name: "petugas", role: .verifikator, area: "63"))
    _ = office.run(StatusCommand(words: ["siti"]), as: "petugas")
    _ = office.run(ServiceListCommand(limit: 3), as: "petugas")
    _ = office.run(ExportCommand(fullNumbers: true, purpose: "penyaluran"), as: "petugas")
    let session = try office.session()
    let lines = try session.store.accessLog(limit: 50, as: session.actor)
    #expect(lines.allSatisfy { $0.account == "petugas" })
    #expect(lines.first?.action == .export)
    #expect(lines.first?.reason == "penyaluran")
    #expect(lines.dropFirst().first?.rows == 3)
    #expect(lines.contains { $0.reason == "cek status" && $0.client != nil })
    #expect(try session.store.brokenLogLines(as: session.actor) == 0)
  }

  /// What the account gets from each command; refusals print nothing.
  ///
  /// `lembaga` is not here: the institutions of the whole province are known to all.
  private func outputs(of office: Office) -> [(name: String, output: String)] {
    let restricted = "jenis=\(TypeSet.restricted.numbers.map(String.init).joined(separator: ","))"
    let commands: [(String, any Command)] = [
      ("cari", SearchCommand(words: ["a"])),
      ("cari --json", SearchCommand(words: ["a"], asJSON: true)),
      ("cek", StatusCommand(words: ["a"])), ("verifikasi", VerificationCommand()),
      ("rekap teks", RecapCommand()), ("rekap csv", RecapCommand(format: .csv)),
      ("rekap json", RecapCommand(format: .json)), ("ekspor", ExportCommand()),
      ("ekspor json", ExportCommand(format: .json)),
      ("ekspor per orang", ExportCommand(unit: .orang)),
      ("ekspor terbatas", ExportCommand(filter: [restricted])),
      ("psks daftar", ListRegistryCommand()),
      ("psks daftar csv", ListRegistryCommand(format: .csv)),
      ("psks daftar json", ListRegistryCommand(format: .json)),
      ("ekspor psks", ExportRegistryCommand()),
      ("ekspor psks json", ExportRegistryCommand(format: .json)),
      ("psks jenis", KindsCommand()), ("psks rangkap", PairRulesCommand()),
      ("akun daftar", ListAccountsCommand()), ("log", AccessLogCommand()),
      ("program putaran", ListRoundsCommand()), ("program pengaduan", ListComplaintsCommand()),
      ("program penolakan", ListDutyEventsCommand()), ("program aturan", ListDutyRulesCommand()),
      ("impor daftar", ListBatchesCommand()), ("periksa", CheckCommand()),
      ("cek --json", StatusCommand(words: ["a"], asJSON: true)),
      ("verifikasi --json", VerificationCommand(asJSON: true)),
      ("agenda", AgendaCommand(area: Self.area)),
      ("agenda --json", AgendaCommand(area: Self.area, asJSON: true)),
      ("kasus", ListCasesCommand()), ("kasus --json", ListCasesCommand(asJSON: true)),
      ("layanan", ServiceListCommand()), ("layanan rekap", ServiceFiguresCommand()),
      ("program putaran --json", ListRoundsCommand(asJSON: true)),
      ("program pengaduan --json", ListComplaintsCommand(asJSON: true)),
      ("program penolakan --json", ListDutyEventsCommand(asJSON: true)),
      ("surat daftar --json", ListLettersCommand(asJSON: true)),
      ("loket daftar --json", ListIntakesCommand(asJSON: true)),
      ("pejabat daftar --json", ListOfficialsCommand(asJSON: true)),
      ("bimtek koreksi", CorrectionsCommand(event: "TKSK24")),
      ("bimtek ringkas", EventSummaryCommand(event: "TKSK24")),
      ("bimtek ringkas --json", EventSummaryCommand(event: "TKSK24", asJSON: true)),
      ("bimtek peserta", ParticipantsCommand(event: "TKSK24")),
      ("bimtek daftar-nama", NameListCommand(event: "TKSK24")),
      ("bimtek daftar-hadir", SignatureSheetCommand(event: "TKSK24", scope: .session(1))),
      ("bimtek tanda", AttendanceSetCommand(.list)), ("bimtek jurnal", JournalCommand()),
      ("surat daftar", ListLettersCommand()), ("loket daftar", ListIntakesCommand()),
      ("laporan bulanan", MonthlyReportCommand(area: "63.03.05", month: "2026-10")),
      (
        "laporan bulanan json",
        MonthlyReportCommand(area: "63.03.05", month: "2026-11", format: .json)
      ),
      ("laporan daftar", ListReportsCommand()), ("laporan terlambat", LateReportsCommand()),
      ("laporan terlambat json", LateReportsCommand(asJSON: true)),
      ("mutu ganda", FindDuplicatesCommand(threshold: 100)),
      ("mutu ganda --json", FindDuplicatesCommand(threshold: 100, format: .json)),
      ("kegiatan daftar", ListActivitiesCommand()), ("pejabat daftar", ListOfficialsCommand()),
      ("tksk daftar", TKSKListCommand()), ("tksk daftar json", TKSKListCommand(format: .json)),
      ("tksk lowongan", TKSKListCommand(onlyVacant: true)), ("tksk tali-asih", TaliAsihCommand()),
      ("rekap bimtek", BimtekRecapCommand(event: "TKSK24")),
      ("bimtek laporan", EventReportCommand(event: "TKSK24")),
      ("bimtek lencana", BadgeCommand(event: "TKSK24")),
      ("seleksi daftar", ListSelectionsCommand()),
      ("seleksi juara", ChampionsCommand(selection: 1)),
    ]
    let figures = ResourceFigure.allCases.map { figure in
      ("psks \(figure)", ResourceFigureCommand(figure, format: .json) as any Command)
    }
    return (commands + figures).map { name, command in
      (name, office.run(command, as: "petugas").output)
    }
  }

  /// Sixteen digits in a row: a NIK or KK that is not masked.
  private func fullNumbers(in text: String) -> [Substring] {
    text.split { !$0.isNumber }.filter { $0.count == 16 }
  }

  private func codesOutside(_ area: String, in text: String) -> [Substring] {
    text.matches(of: /63\.\d\d(\.\d\d)?/).map(\.output.0)
      .filter { !$0.hasPrefix(area) }
  }

  /// Whether the text names the type: by its name, its abbreviation as a word, or its JSON key.
  private func tells(_ number: Int, _ text: String) -> Bool {
    guard let type = PPKSTypeList.type(number) else { return false }
    if text.contains(type.name) || text.contains(type.label) || text.contains("\"\(number)\":") {
      return true
    }
    return text.split { !$0.isLetter }.contains(Substring(type.abbreviation))
      && type.abbreviation.count > 2
  }
}
