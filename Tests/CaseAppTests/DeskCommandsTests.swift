import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

/// `cek` and `verifikasi` as a desk uses them.
@Suite struct DeskCommandsTests {
  private let office: Office

  init() throws {
    office = try Office.training(people: 200)
    _ = office.run(AddAccountCommand(name: "budi", role: .tksk, area: "63.03.05"))
  }

  /// Somebody whom the account sees, by name.
  private func anybody(as user: String = Office.admin) throws -> ClientRow {
    let session = try office.session(as: user)
    defer { session.store.close() }
    let rows = try session.store.clientRows(
      matching: ClientFilter(area: session.actor.area), by: ClientSort(.nama),
      window: RowWindow(first: 0, count: 1), on: session.today, as: session.actor)
    return try #require(rows.first)
  }

  @Test func theSlipTellsWhoAskedAndThePrintIsLogged() throws {
    let name = try anybody().name
    let outcome = office.run(StatusCommand(words: [name]))
    #expect(outcome.status == .success)
    #expect(outcome.output.contains("JAWABAN CEK STATUS"))
    #expect(outcome.output.contains("Posisi per 22-11-2026 08.14 WITA"))
    #expect(outcome.output.contains("Petugas,"))
    #expect(office.run(AccessLogCommand()).output.contains("cek status"))
  }

  @Test func ofAPersonOutsideTheAreaOnlyTheKecamatanIsTold() throws {
    let session = try office.session()
    let rows = try session.store.clientRows(
      matching: ClientFilter(area: session.actor.area), by: ClientSort(.nama),
      window: RowWindow(first: 0, count: 200), on: session.today, as: session.actor)
    let budi = try session.store.actor(forAccount: "budi")
    let stranger = try #require(
      rows.first { !budi.area.contains($0.area) && $0.unit == .orang && $0.nik != nil })
    let database = try Numbers(path: office.databasePath)
    let nik = try database.nik(of: stranger.id)
    session.store.close()
    let outcome = office.run(StatusCommand(words: [nik]), as: "budi")
    let kecamatan = try #require(stranger.area.ancestor(at: .kecamatan))
    #expect(outcome.output.contains("sudah terdaftar di \(Wilayah.title(of: kecamatan))"))
    #expect(!outcome.output.contains(stranger.name))
    #expect(!outcome.output.contains(nik))
  }

  @Test func nobodyOfThatNameIsSaidSo() {
    let outcome = office.run(StatusCommand(words: ["takadaorangini"]))
    #expect(outcome.output.contains("tidak terdaftar dalam basis data kantor ini"))
  }

  @Test func theAnswerIsAlsoJSON() throws {
    let name = try anybody().name
    let outcome = office.run(StatusCommand(words: [name], asJSON: true))
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let people = object?["orang"] as? [[String: Any]] ?? []
    #expect(people.first?["nama"] as? String == name)
    #expect(people.first?.keys.contains("dtsen") == true)
  }

  @Test func verificationListsProposalsOfTheArea() throws {
    let outcome = office.run(VerificationCommand())
    #expect(outcome.status == .success)
    #expect(outcome.lines.first?.hasPrefix("Desa/Kel.") == true)
    let json = office.run(VerificationCommand(asJSON: true)).output
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    #expect(object?["jumlah"] as? Int == (object?["baris"] as? [Any])?.count)
    #expect(office.run(VerificationCommand(area: "63.71"), as: "budi").status == .notAllowed)
  }
}
