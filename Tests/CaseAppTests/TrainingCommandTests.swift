import CaseApp
import CaseDomain
import CaseStore
import TestSupport
import Testing

@Suite struct TrainingCommandTests {
  @Test func theSameSeedMakesTheSameFigures() throws {
    let one = try Office.training(people: 200, seed: 3).run(RecapCommand(format: .json)).output
    let same = try Office.training(people: 200, seed: 3).run(RecapCommand(format: .json)).output
    let other = try Office.training(people: 200, seed: 4).run(RecapCommand(format: .json)).output
    #expect(one == same, "also the check code, which is made of the uids")
    #expect(one != other)
  }

  @Test func aFileThatIsThereIsNotOverwritten() throws {
    let office = try Office.prepared()
    #expect(office.run(TrainingCommand(people: 10, seed: 1)).status == .cannotCreate)
    #expect(office.run(TrainingCommand(people: 0, seed: 1)).status == .usage)
  }

  @Test(arguments: ["63", "62", "18"])
  func everyProvinceOfTheIssueHasItsEvents(_ province: String) throws {
    let office = try Office()
    #expect(office.run(TrainingCommand(people: 50, seed: 1, province: province)).status == .success)
    let session = try office.session()
    #expect(session.store.info.isTraining)
    #expect(try !session.store.events(as: session.actor).isEmpty)
  }
}
