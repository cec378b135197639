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
    let office = try Office.training(people: 1500)
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
    let outcomes = [
      office.run(RecapCommand(area: "63.01"), as: "petugas"),
      office.run(RecapCommand(area: "63"), as: "petugas"),
      office.run(SearchCommand(words: ["a"], area: "63.01"), as: "petugas"),
      office.run(ExportCommand(area: "63"), as: "petugas"),
    ]
    for outcome in outcomes {
      #expect(outcome.status == .notAllowed)
      #expect(outcome.output.isEmpty)
    }
  }

  /// What the account gets from each command; refusals print nothing.
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
      ("akun daftar", ListAccountsCommand()), ("log", AccessLogCommand()),
      ("program putaran", ListRoundsCommand()), ("program pengaduan", ListComplaintsCommand()),
      ("program penolakan", ListDutyEventsCommand()), ("program aturan", ListDutyRulesCommand()),
      ("impor daftar", ListBatchesCommand()), ("periksa", CheckCommand()),
      ("surat daftar", ListLettersCommand()), ("loket daftar", ListIntakesCommand()),
      ("kegiatan daftar", ListActivitiesCommand()), ("pejabat daftar", ListOfficialsCommand()),
    ]
    return commands.map { name, command in (name, office.run(command, as: "petugas").output) }
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
