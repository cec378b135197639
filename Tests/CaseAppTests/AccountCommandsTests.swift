import CaseApp
import CaseDomain
import CaseStore
import TestSupport
import Testing

@Suite struct AccountCommandsTests {
  @Test func addsListsChangesAndSwitchesOff() throws {
    let office = try Office.prepared()
    #expect(
      office.run(AddAccountCommand(name: "budi", role: .tksk, area: "63.03.05")).status == .success)
    #expect(office.run(SearchCommand(words: ["siti"]), as: "budi").status == .success)
    #expect(office.run(ChangeAccountCommand(name: "budi", area: "63.03.06")).status == .success)
    #expect(office.run(ListAccountsCommand()).output.contains("Kec. Karang Intan"))
    #expect(office.run(ChangeAccountCommand(name: "budi", isActive: false)).status == .success)
    #expect(office.run(SearchCommand(words: ["siti"]), as: "budi").status == .notAllowed)
    #expect(office.run(ChangeAccountCommand(name: "budi", isActive: true)).status == .success)
    #expect(office.run(SearchCommand(words: ["siti"]), as: "budi").status == .success)
  }

  @Test func anOSUserWithoutAnAccountMayDoNothing() throws {
    let office = try Office.prepared()
    let outcome = office.run(ListAccountsCommand(), as: "tamu")
    #expect(outcome.status == .notAllowed)
    #expect(outcome.message.contains("tamu"))
    #expect(outcome.output.isEmpty)
  }

  @Test func onlyAdministratorsManageAccountsOrActForOthers() throws {
    let office = try Office.prepared()
    for role in Role.allCases where role != .admin {
      let name = role.rawValue
      _ = office.run(AddAccountCommand(name: name, role: role, area: "63.03"))
      let adding = office.run(AddAccountCommand(name: "x", role: .admin), as: name)
      #expect(adding.status == .notAllowed, "\(role)")
      let acting = office.run(SearchCommand(words: ["a"]), as: name, actingAs: Office.admin)
      #expect(acting.status == .notAllowed, "\(role)")
    }
    #expect(office.run(SearchCommand(words: ["a"]), actingAs: "tksk").status == .success)
    #expect(office.run(SearchCommand(words: ["a"]), actingAs: "nobody").status == .notAllowed)
  }

  @Test(arguments: [
    "", "Budi", "budi santoso", "9budi", "../budi", String(repeating: "a", count: 33),
  ])
  func refusesNamesThatNoUserCanHave(_ name: String) throws {
    let office = try Office.prepared()
    #expect(office.run(AddAccountCommand(name: name, role: .tksk)).status == .usage)
  }

  @Test func nobodySwitchesHimselfOffOrIsAddedTwice() throws {
    let office = try Office.prepared()
    let off = office.run(ChangeAccountCommand(name: Office.admin, isActive: false))
    #expect(off.status == .notAllowed)
    #expect(office.run(AddAccountCommand(name: Office.admin, role: .tksk)).status == .cannotCreate)
    #expect(office.run(ChangeAccountCommand(name: "x")).status == .usage)
  }
}
