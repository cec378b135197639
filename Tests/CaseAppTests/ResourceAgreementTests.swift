import CaseApp
import CaseDocuments
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

/// The dashboard's number of PSKS, the list that it opens, the recap and the lines of the export
/// agree, and carry the same check code.
@Suite struct ResourceAgreementTests {
  /// Enough that most kinds occur in each kabupaten/kota.
  static let people = 30_000

  @Test func everyKabupatenAndKindAgrees() throws {
    let office = try Office.training(people: Self.people)
    let session = try office.session()
    let (store, actor, today) = (session.store, session.actor, session.today)
    let recap = try JSONReading(office.run(ResourceFigureCommand(.rekap, format: .json)).output)
    #expect(recap.lines.count { ($0["kode"] as? String)?.count == 5 } == 13)
    var walked = 0
    for line in recap.lines {
      let code = try #require(line["kode"] as? String)
      let area = try #require(WilayahCode(code))
      guard area.level == .kabupaten else { continue }
      let panel = try store.resourcePanel(of: area, on: today, as: actor)
      let count = try store.psksCount(matching: PSKSFilter(area: area, on: today), as: actor)
      #expect(panel.total.peran == count.roles)
      #expect(panel.total.orang == count.people)
      #expect(panel.total.lembaga == count.institutions)
      #expect(panel.checkCode == count.checkCode)
      let own = try JSONReading(
        office.run(ResourceFigureCommand(.rekap, area: code, format: .json)).output)
      #expect(own.object["kodeCek"] as? String == count.checkCode.text)
      #expect(line["jumlahPeran"] as? Int == count.roles, "\(code)")
      #expect(line["jumlahOrang"] as? Int == count.people, "\(code)")
      #expect(line["jumlahLembaga"] as? Int == count.institutions, "\(code)")
      let kinds = try #require(line["jenis"] as? [String: Int])
      for kind in PSKSKind.all {
        let filter = PSKSFilter(area: area, on: today, kinds: [kind.abbreviation])
        let listed = try store.psksCount(matching: filter, as: actor)
        let entries = FigureKind(code: kind.abbreviation).entries(
          peran: listed.roles, lembaga: listed.institutions)
        #expect(kinds[kind.abbreviation] == entries, "\(kind.abbreviation) \(code)")
        let shown = panel.kinds.first { $0.kind.code == kind.abbreviation }?.count
        #expect(shown?.peran ?? 0 == listed.roles, "\(kind.abbreviation) \(code)")
        #expect(shown?.orang ?? 0 == listed.people)
        #expect(shown?.entri ?? 0 == entries)
        let export = try JSONReading(
          office.run(
            ExportRegistryCommand(
              options: RegistryOptions(kinds: [kind.abbreviation], area: code), format: .json)
          ).output)
        #expect(export.lines.count == listed.roles + listed.institutions)
        #expect(export.object["kodeCek"] as? String == listed.checkCode.text)
        walked += entries
      }
    }
    #expect(walked > 0)
  }

  @Test func theTotalIsThatOfTheLinesButHeadsAreNot() throws {
    let office = try Office.training(people: Self.people)
    let recap = try JSONReading(office.run(ResourceFigureCommand(.rekap, format: .json)).output)
    func sum(_ key: String) -> Int { recap.lines.reduce(0) { $0 + ($1[key] as? Int ?? 0) } }
    #expect(recap.object["jumlahPeran"] as? Int == sum("jumlahPeran"))
    #expect(recap.object["jumlahEntri"] as? Int == sum("jumlahEntri"))
    let heads = try #require(recap.object["jumlahOrang"] as? Int)
    #expect(heads <= sum("jumlahOrang"))
    #expect(heads > 0)
  }
}

/// A figure as `--format json` tells it.
struct JSONReading {
  let object: [String: Any]
  let lines: [[String: Any]]

  init(_ text: String) throws {
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8))
    object = try #require(read as? [String: Any])
    lines = try #require(object["baris"] as? [[String: Any]])
  }
}
