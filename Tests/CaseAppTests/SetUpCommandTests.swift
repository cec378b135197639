import CaseApp
import CaseDomain
import CaseStore
import Foundation
import TestSupport
import Testing

@Suite struct SetUpCommandTests {
  @Test func makesADatabaseThatOnlyItsOwnerReads() throws {
    let office = try Office()
    let outcome = office.run(SetUpCommand(province: "63"))
    #expect(outcome.status == .success)
    #expect(outcome.output.isEmpty, "messages go to standard error")
    #expect(outcome.message.contains("Kalimantan Selatan"))
    let attributes = try FileManager.default.attributesOfItem(atPath: office.databasePath)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func refusesAFileThatIsThere() throws {
    let office = try Office.prepared()
    let before = try Data(contentsOf: URL(fileURLWithPath: office.databasePath))
    let outcome = office.run(SetUpCommand(province: "63"))
    #expect(outcome.status == .cannotCreate)
    #expect(try Data(contentsOf: URL(fileURLWithPath: office.databasePath)) == before)
  }

  @Test(arguments: ["", "6", "99", "63.03", "abc"])
  func refusesWhatIsNoProvince(_ code: String) throws {
    let office = try Office()
    #expect(office.run(SetUpCommand(province: code)).status == .usage)
    #expect(office.folder.names.isEmpty)
  }

  @Test func withoutADatabaseEveryCommandSaysHowToMakeOne() throws {
    let outcome = try Office().run(SearchCommand(words: ["siti"]))
    #expect(outcome.status == .noInput)
    #expect(outcome.message.contains("pilar siapkan"))
  }
}
