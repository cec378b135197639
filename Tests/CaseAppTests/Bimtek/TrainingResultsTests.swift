import CaseApp
import CaseDomain
import CaseStore
import TestSupport
import Testing

/// What came of the invented events, so that results can be tried.
@Suite struct TrainingResultsTests {
  private let office: Office

  init() throws { office = try Office.training(people: 200) }

  private func result(_ code: String) throws -> EventResult {
    let session = try office.session()
    let event = try session.store.event(code: code, as: session.actor)
    return try session.store.eventResult(of: event.id, as: session.actor)
  }

  @Test func participantsAreThePeopleOfTheRegistry() throws {
    let tksk = BimtekReconciliation(of: try result("TKSK24")).total
    #expect((tksk.invited, tksk.came) == (156, 156))
    #expect((tksk.unregistered, tksk.cameUnknown) == (0, 0))
    let pillars = BimtekReconciliation(of: try result("PILAR23"))
    #expect(pillars.lines.map(\.counts.came) == Array(repeating: 4, count: 13))
    // Volunteers stand in for chairs of Karang Taruna and LKS: the registry knows them otherwise.
    #expect(pillars.total.otherPillar > 0)
    #expect(pillars.total.unregistered + pillars.total.otherPillar <= 52)
  }

  @Test func testsOfPastEventsShowAGain() throws {
    let gain = TestGain(of: try result("TKSK24").lines)
    #expect(gain.both > 120)
    #expect(try #require(gain.meanGain) > 0)
    #expect(gain.better > gain.worse)
  }

  @Test func everythingHolds() {
    #expect(office.run(CheckCommand()).status == .success)
  }
}
