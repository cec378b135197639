import CaseApp
import CaseDocuments
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

/// What `psks` and `ekspor psks` print.
@Suite struct RegistryCommandTests {
  private struct Exported: Decodable {
    let jumlahPeran: Int
    let jumlahOrang: Int
    let jumlahLembaga: Int
    let kodeCek: String
    let baris: [Line]

    struct Line: Decodable {
      let subjek: String
      let nama: String
      let jenis: String
      let wilayah: String
    }
  }

  /// List, file and count of one filter tell the same, in every kabupaten and for every kind.
  @Test func listExportAndCountAgree() throws {
    let office = try Office.training(people: 3000, hasCases: true)
    let session = try office.session()
    for area in Wilayah.children(of: session.actor.area) {
      for kind in ["PSM", "KT", "TKSK", "Tagana", "LKS"] {
        for status in PSKSFilter.Status.allCases {
          let options = RegistryOptions(kinds: [kind], area: area.dotted, status: status)
          let exported = try JSONDecoder().decode(
            Exported.self,
            from: Data(
              office.run(ExportRegistryCommand(options: options, format: .json)).output.utf8))
          let listed = office.run(ListRegistryCommand(options: options)).lines
          let count = try session.store.psksCount(
            matching: PSKSFilter(
              area: area, on: session.today, status: status, kinds: [kind]), as: session.actor)
          #expect(exported.jumlahPeran == count.roles)
          #expect(exported.jumlahOrang == count.people)
          #expect(exported.jumlahLembaga == count.institutions)
          #expect(exported.kodeCek == count.checkCode.text)
          #expect(exported.baris.count == count.roles + count.institutions)
          #expect(
            exported.baris.allSatisfy { $0.jenis == kind && $0.wilayah.hasPrefix(area.dotted) })
          #expect(listed.first?.hasSuffix("kode cek \(count.checkCode.text)") == true)
        }
      }
    }
  }

  @Test func aKindIsSwitchedOffFromADayOn() throws {
    let office = try Office.prepared()
    _ = office.run(AddAccountCommand(name: "dewi", role: .bidangProvinsi))
    let outcome = office.run(
      KindsCommand(position: "1-6-2026", kind: "wpks", isUsed: false, basis: "uji", asJSON: true),
      as: "dewi")
    #expect(outcome.status == .success)
    let before = office.run(KindsCommand(position: "31-5-2026"), as: "dewi").lines
    let after = office.run(KindsCommand(position: "1-6-2026"), as: "dewi").lines
    #expect(before.first { $0.contains("WPKS") }?.hasSuffix("ya") == true)
    #expect(after.first { $0.contains("WPKS") }?.hasSuffix("tidak") == true)
    #expect(office.run(KindsCommand(kind: "XYZ"), as: "dewi").status == .usage)
  }

  @Test func rulesAreListedAndAddedByTheProvinceAlone() throws {
    let office = try Office.prepared()
    _ = office.run(AddAccountCommand(name: "dewi", role: .bidangProvinsi))
    _ = office.run(AddAccountCommand(name: "budi", role: .verifikator, area: "63.03"))
    let added = PairRulesCommand.Added(
      kinds: ["tksk", "PPKH"], verdict: .dilarang, basis: "Surat Dinas 7/2026")
    #expect(office.run(PairRulesCommand(adding: added), as: "budi").status == .notAllowed)
    let outcome = office.run(PairRulesCommand(adding: added), as: "dewi")
    #expect(outcome.status == .success)
    #expect(outcome.lines.contains { $0.hasPrefix("PPKH") && $0.contains("Surat Dinas 7/2026") })
    #expect(outcome.lines.contains { $0.hasPrefix("PSM") && $0.contains("boleh") })
    #expect(outcome.lines.contains { $0.hasPrefix("*") && $0.contains("dilarang") })
  }

  @Test func aDeclarationNeedsItsSource() throws {
    let office = try Office.prepared()
    _ = office.run(AddAccountCommand(name: "budi", role: .verifikator, area: "63.03"))
    let stated = office.run(
      DeclareCommand(kind: "WPKS", area: "63.03", source: "Surat 7/2026", position: "1-11-2026"),
      as: "budi")
    #expect(stated.status == .success)
    #expect(stated.message.contains("WPKS di Kab. Banjar: tidak ada, posisi 01-11-2026"))
    #expect(
      office.run(DeclareCommand(kind: "WPKS", area: "63.03", source: ""), as: "budi").status
        == .usage)
    #expect(
      office.run(DeclareCommand(kind: "WPKS", area: "63.01", source: "x"), as: "budi").status
        == .notAllowed)
  }
}
