import CaseDomain
import CaseStore
import Testing

/// Accounts: who may make and change them, and how they become actors.
@Suite struct AccountTests {
  private let store: CaseStore
  private let keeper = Samples.actor(.admin, Samples.province)

  init() throws { store = try CaseStore.inMemory(Samples.blueprint) }

  private func add(_ name: String, _ area: WilayahCode, as actor: Actor) throws {
    try store.addAccount(
      NewAccount(name: name, role: .operatorKecamatan, area: area), as: actor, at: Samples.now)
  }

  @Test func makesAnActorOfAnActiveAccountOnly() throws {
    try add("siti", Samples.martapura, as: keeper)
    let actor = try store.actor(forAccount: "siti")
    #expect(actor.role == .operatorKecamatan)
    #expect(actor.area == Samples.martapura)
    try store.changeAccount(
      named: "siti", AccountChange(isActive: false), as: keeper, at: Samples.now)
    #expect(throws: StorageError.noAccount) { try store.actor(forAccount: "siti") }
    #expect(throws: StorageError.noAccount) { try store.actor(forAccount: "tiada") }
  }

  @Test func refusesASecondAccountOfTheName() throws {
    try add("siti", Samples.martapura, as: keeper)
    #expect(throws: StorageError.accountExists) { try add("siti", Samples.banjar, as: keeper) }
  }

  @Test func keepsAnAdministratorInsideItsArea() throws {
    let local = Samples.actor(.admin, Samples.banjar)
    #expect(throws: StorageError.outsideArea(Samples.banjarmasin)) {
      try add("jauh", Samples.banjarmasin, as: local)
    }
    try add("dekat", Samples.martapura, as: local)
    #expect(try store.accounts(as: local).map(\.name) == ["dekat"])
    #expect(throws: StorageError.noAccount) {
      try store.changeAccount(
        named: "kepala", AccountChange(isActive: false), as: local, at: Samples.now)
    }
  }

  @Test func keepsTheLastAdministratorOfTheProvince() throws {
    #expect(throws: StorageError.notAllowed(.manageAccounts)) {
      try store.changeAccount(
        named: "kepala", AccountChange(role: .auditor), as: keeper, at: Samples.now)
    }
    #expect(try store.actor(forAccount: "kepala").role == .admin)
  }

  @Test(arguments: Role.allCases.filter { !$0.rights.contains(.manageAccounts) })
  func refusesOtherRoles(_ role: Role) {
    let actor = Samples.actor(role, Samples.province)
    #expect(throws: StorageError.notAllowed(.manageAccounts)) {
      try add("baru", Samples.martapura, as: actor)
    }
    #expect(throws: StorageError.notAllowed(.manageAccounts)) { try store.accounts(as: actor) }
  }
}
