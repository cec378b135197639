import CaseApp
import CaseDocuments
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

/// The dashboard's number, the list that it opens, the recap and the lines of the export agree.
@Suite struct AgreementTests {
  /// Enough that every type occurs; the walk takes seconds in a debug build.
  static let people = 50_000

  @Test func everyKabupatenAndTypeAgreesForWhoSeesAll() throws {
    let office = try Office.training(people: Self.people)
    _ = office.run(AddAccountCommand(name: "dewi", role: .bidangProvinsi))
    try walk(office, as: "dewi")
  }

  @Test func theyAgreeForWhoSeesNoRestrictedTypesToo() throws {
    let office = try Office.training(people: Self.people)
    try walk(office, as: Office.admin)
  }

  private func walk(_ office: Office, as user: String) throws {
    let session = try office.session(as: user)
    let (store, actor, today) = (session.store, session.actor, session.today)
    let recap = try RecapReading(office.run(RecapCommand(format: .json), as: user).output)
    let province = try store.dashboard(of: actor.area, on: today, as: actor)
    #expect(province.parts.count == recap.lines.count)
    #expect(recap.lines.count == 13, "Kalimantan Selatan has 13 kabupaten and kota")
    for line in recap.lines {
      let area = try #require(WilayahCode(line.code))
      let board = try store.dashboard(of: area, on: today, as: actor)
      let all = try store.clientCount(matching: ClientFilter(area: area), on: today, as: actor)
      let export = exported(office, [], in: area, as: user)
      #expect(board.figures.entri == line.entri)
      #expect(board.figures.orang == line.orang)
      #expect(all.orang == line.orang)
      #expect(all.entri == line.entri)
      #expect(export.entri == line.entri)
      #expect(board.checkCode == all.checkCode)
      #expect(export.checkCode == all.checkCode?.text)
      for type in actor.visibleTypes.numbers {
        let filter = ClientFilter(area: area, types: [type])
        let count = try store.clientCount(matching: filter, on: today, as: actor)
        let lines = exported(office, ["jenis=\(type)"], in: area, as: user)
        #expect(line.byType[type] == count.entri, "type \(type) in \(line.code)")
        #expect(board.figures.entriByType[type] == count.entri)
        #expect(board.orangByType[type] ?? 0 == count.orang)
        #expect(lines.entri == count.entri)
        #expect(lines.checkCode == count.checkCode?.text)
      }
    }
  }

  /// The number of lines and the check code that an export tells.
  private func exported(
    _ office: Office, _ filter: [String], in area: WilayahCode, as user: String
  ) -> (entri: Int, checkCode: String?) {
    let command = ExportCommand(filter: filter, area: area.dotted, format: .json)
    let text = office.run(command, as: user).output
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let lines = object?["baris"] as? [Any]
    let told = object?["jumlah"] as? Int
    return (lines?.count == told ? told ?? -1 : -2, object?["kodeCek"] as? String)
  }
}

/// The recap as `rekap ppks --format json` tells it.
private struct RecapReading {
  struct Line {
    var code: String
    var orang: Int
    var entri: Int
    var byType: [Int: Int]
  }

  let lines: [Line]

  init(_ text: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let rows = try #require(object?["baris"] as? [[String: Any]])
    lines = try rows.map { row in
      let types = try #require(row["jenis"] as? [String: Any])
      let byType = types.compactMap { key, value in
        Int(key).flatMap { number in (value as? Int).map { (number, $0) } }
      }
      return Line(
        code: try #require(row["kode"] as? String), orang: try #require(row["jumlahOrang"] as? Int),
        entri: try #require(row["jumlahEntri"] as? Int),
        byType: Dictionary(uniqueKeysWithValues: byType))
    }
  }
}
