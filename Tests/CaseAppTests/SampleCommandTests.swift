import CaseApp
import CaseDomain
import CaseStore
import Testing

@Suite struct SampleCommandTests {
  @Test(arguments: SampleCommand.Sample.allCases)
  func makesASoundDatabase(sample: SampleCommand.Sample) throws {
    let office = try Office()
    let made = office.run(SampleCommand(sample, people: 400))
    #expect(made.status == .success)
    #expect(!made.output.isEmpty)
    #expect(try office.session().store.info.isTraining)
    #expect(office.run(CheckCommand()).status == .success)
    #expect(office.run(SampleCommand(sample, people: 400)).status == .cannotCreate)
  }

  @Test func namesEachPublishedNumberWithItsDateAndSource() throws {
    let lines = try Office().run(SampleCommand(.kalsel)).lines
    #expect(lines.contains("31-12-2023  PSM  892  (S1)"))
    #expect(lines.contains("30-09-2025  KT  1.127  (lintaskalsel.com)"))
    #expect(lines.count == 12)
  }

  @Test func tellsWhatTheKnownRegistryHolds() throws {
    let output = try Office().run(SampleCommand(.ganda, people: 400)).output
    #expect(output.hasPrefix(#"{"posisi":"2026-11-22","jumlahOrang":404,"jumlahPeran":424,"#))
    #expect(output.contains(#""menurutBanyakPeran":{"1":384,"2":20}"#))
    #expect(output.contains(#""orangGanda":4"#))
  }

  @Test func aProvinceNeedsItsNumber() throws {
    #expect(throws: CommandFailure.self) {
      try MakeTrainingCommand(people: nil, seed: 1, province: "63", sample: nil)
    }
    #expect(try Office().run(SampleCommand(.ganda, people: 0)).status == .usage)
  }
}
