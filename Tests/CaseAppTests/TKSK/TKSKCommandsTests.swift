import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

/// `pilar tksk`: what it prints, and to whom.
@Suite(.timeLimit(.minutes(15))) struct TKSKCommandsTests {
  private let office: Office

  init() throws {
    office = try Office.training(people: 200)
    for (name, role, area) in [
      ("kepala", Role.verifikator, "63.03"), ("petugas", .tksk, "63.03.05"),
      ("bidang", .bidangProvinsi, "63"),
    ] { _ = office.run(AddAccountCommand(name: name, role: role, area: area)) }
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func theFormationOfAProvinceIsItsKecamatan() throws {
    let board = try json(office.run(TKSKListCommand(format: .json), as: "bidang").output)
    #expect(board["formasi"] as? Int == 156)
    #expect((board["baris"] as? [Any])?.count == 156)
    let filled = try #require(board["terisi"] as? Int)
    let vacant = try #require(board["lowongTercatat"] as? Int)
    let unknown = try #require(board["tidakTercatat"] as? Int)
    #expect(filled + vacant + unknown == 156)
  }

  @Test func teksCSVAndJSONAgree() throws {
    let text = office.run(TKSKListCommand(), as: "kepala")
    #expect(text.output.contains("Formasi 20 kecamatan, terisi"))
    #expect(text.output.contains("perkiraan"))
    let csv = office.run(TKSKListCommand(format: .csv), as: "kepala").output
    #expect(csv.split(separator: "\r\n").count == 21)
    let early = office.run(
      TKSKListCommand(position: "01-01-1990", format: .json), as: "kepala")
    #expect(try json(early.output)["terisi"] as? Int == 0)
  }

  @Test func nobodyReadsOutsideTheArea() {
    #expect(office.run(TKSKListCommand(area: "63.01"), as: "kepala").status == .notAllowed)
    #expect(office.run(TKSKListCommand(area: "63"), as: "petugas").status == .notAllowed)
    #expect(office.run(PrintHandOverCommand(number: 9), as: "kepala").status == .noInput)
    #expect(office.run(TaliAsihCommand(), as: "petugas").status == .notAllowed)
  }

  @Test func thePaymentListIsLoggedAndMasked() throws {
    let list = office.run(TaliAsihCommand(month: "2026-11"), as: "kepala")
    #expect(list.status == .success)
    #expect(list.output.contains("DAFTAR PEMBAYARAN TALI ASIH TKSK"))
    #expect(list.output.contains("Bulan November 2026"))
    #expect(office.run(AccessLogCommand()).output.contains("tali asih"))
    #expect(office.run(TaliAsihCommand(month: "2026-13"), as: "kepala").status == .usage)
    let backwards = TaliAsihCommand(month: "2026-11", through: "2026-10")
    #expect(office.run(backwards, as: "kepala").status == .usage)
    #expect(office.run(TaliAsihCommand(fullNumbers: true), as: "kepala").status == .usage)
    let stated = TaliAsihCommand(fullNumbers: true, purpose: "penyaluran")
    #expect(office.run(stated, as: "bidang").status == .notAllowed)
    #expect(office.run(stated, as: "kepala").status == .success)
    let object = try json(
      office.run(TaliAsihCommand(month: "2026-11", format: .json), as: "kepala").output)
    #expect(object["bulan"] as? [String] == ["2026-11"])
  }
}
