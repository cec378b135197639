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

  /// Whatever the province and however few the people, the office around them is sound.
  @Test(arguments: [("63", 3000), ("63", 20), ("62", 200), ("18", 200)])
  func theOfficeAroundThePeopleIsSound(_ province: String, _ people: Int) throws {
    let office = try Office()
    #expect(
      office.run(TrainingCommand(people: people, seed: 7, province: province)).status == .success)
    #expect(office.run(CheckCommand()).status == .success)
  }

  @Test func everyScreenHasSomethingToShow() throws {
    let office = try Office.training(people: 3000, hasCases: true)
    let session = try office.session()
    let (store, actor) = (session.store, session.actor)
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    let kecamatan = try #require(WilayahCode("63.03.05"))
    let institutions = try store.institutionBoard(on: day, as: actor).lines
    #expect(institutions.count == 3)
    #expect(institutions.map(\.unanswered).reduce(0, +) == 1)
    #expect(institutions.map(\.waiting).reduce(0, +) == 1)
    let programmes = try store.programmes(on: day, as: actor)
    #expect(programmes.rounds.map(\.programme).sorted() == ["RASTRA", "SEMBAKO"])
    #expect(
      programmes.rounds.allSatisfy { $0.counts.visits == 4 } && programmes.waitingComplaints == 1)
    for area in [kecamatan, actor.area] {
      let register = try store.letters(of: area, year: 2026, as: actor)
      #expect(register.lines.contains(.gap(3...3)))
    }
    let intakes = try store.intakes(of: kecamatan, on: day, as: actor)
    #expect(intakes.count == 3 && intakes.count { $0.done == nil } == 1)
    #expect(try store.officials(as: actor).count == 3)
    let lines = try store.verificationLines(in: kecamatan, as: actor)
    let states = Set(lines.map(\.state))
    #expect(states.isSuperset(of: [.diajukan, .terverifikasi, .disetujui, .dikembalikan]))
  }

  @Test func withoutCasesThereIsNoOfficeAroundThePeople() throws {
    let session = try Office.training(people: 50).session()
    #expect(try session.store.officials(as: session.actor).isEmpty)
  }

  /// Two kecamatan are vacant with their steps, every kabupaten/kota has its coordinator.
  @Test func theOfficesOfTKSKAreFilledButTwo() throws {
    let session = try Office.training(people: 300, hasCases: true).session()
    let day = try #require(Day(year: 2026, month: 11, day: 22))
    let board = try session.store.tkskBoard(of: session.actor.area, on: day, as: session.actor)
    #expect(board.totals.formation == 156 && board.totals.filled == 154)
    let vacancies = board.posts.compactMap(\.vacancy)
    #expect(vacancies.map(\.steps.count).sorted() == [4, 9])
    #expect(board.posts.count { $0.cover != nil } == 1)
    #expect(board.coordinators.count == 13)
  }
}
