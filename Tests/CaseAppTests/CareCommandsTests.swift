import CaseApp
import CaseDomain
import CaseStore
import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct CareCommandsTests {
  @Test func aBackupRestoresToTheSameFigures() throws {
    let office = try Office.training(people: 300)
    let figures = office.run(RecapCommand(format: .json)).output
    let backup = office.folder.path("cadangan.db")
    #expect(office.run(BackUpCommand(to: backup)).status == .success)
    #expect(office.run(BackUpCommand(to: backup)).status == .cannotCreate)
    try FileManager.default.removeItem(atPath: office.databasePath)
    #expect(office.run(RestoreCommand(from: backup)).status == .success)
    #expect(office.run(RecapCommand(format: .json)).output == figures)
  }

  @Test func aBrokenBackupChangesNothing() throws {
    let office = try Office.training(people: 50)
    let figures = office.run(RecapCommand(format: .json)).output
    let broken = try office.folder.write("bukan basis data", to: "rusak.db")
    #expect(office.run(RestoreCommand(from: broken)).status == .badData)
    #expect(office.run(RestoreCommand(from: office.folder.path("x"))).status == .noInput)
    #expect(office.run(RestoreCommand(from: office.databasePath)).status == .usage)
    #expect(office.run(RecapCommand(format: .json)).output == figures)
  }

  @Test func checkingATrainingDatabaseFindsNothing() throws {
    let office = try Office.training(people: 300)
    let outcome = office.run(CheckCommand(asJSON: true))
    #expect(outcome.status == .success)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    #expect(object?["semuaBenar"] as? Bool == true)
    let checks = object?["pemeriksaan"] as? [[String: Any]] ?? []
    #expect(
      checks.compactMap { $0["nama"] as? String } == CheckResult.Check.allCases.map(\.rawValue))
  }

  @Test func onlyWhoMaySeesTheLog() throws {
    let office = try Office.training(people: 50)
    _ = office.run(AddAccountCommand(name: "budi", role: .tksk, area: "63.03.05"))
    _ = office.run(ExportCommand(), as: "budi")
    #expect(office.run(AccessLogCommand()).output.contains("budi"))
    #expect(office.run(AccessLogCommand(), as: "budi").status == .notAllowed)
    #expect(office.run(AccessLogCommand(limit: 0)).status == .usage)
  }

  @Test func aLogThatWasTouchedIsTold() throws {
    let office = try Office.training(people: 50)
    _ = office.run(ExportCommand())
    #expect(office.run(AccessLogCommand()).status == .success)
    let database = try DatabaseQueue(path: office.databasePath)
    try database.write { try $0.execute(sql: "UPDATE accessLog SET rows = rows + 1") }
    try database.close()
    let outcome = office.run(AccessLogCommand())
    #expect(outcome.status == .badData)
    #expect(outcome.output.contains("ekspor"), "the lines are told all the same")
  }
}
