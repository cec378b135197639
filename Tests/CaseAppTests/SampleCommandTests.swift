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

  static let formations:
    [(sample: SampleCommand.Sample, day: String, formation: Int, filled: Int)] = [
      (.kalsel, "2023-12-31", 156, 154), (.kalsel, "2024-08-30", 156, 156),
      (.kalsel, "2025-09-30", 156, 122), (.kalteng, "2023-10-30", 136, 136),
      (.lampung, "2017-06-22", 228, 225), (.lampung, "2026-11-22", 229, 0),
    ]

  /// The figures of FACTS 10.1; that a kecamatan is vacant is never stored, no source says so.
  @Test(arguments: formations)
  func theFormationIsThatOfTheDay(
    sample: SampleCommand.Sample, day: String, formation: Int, filled: Int
  ) throws {
    let office = try Office()
    _ = office.run(SampleCommand(sample))
    let session = try office.session()
    let board = try session.store.tkskBoard(
      of: session.actor.area, on: try #require(Day(iso8601: day)), as: session.actor)
    #expect(board.totals.formation == formation)
    #expect(board.totals.filled == filled)
    #expect(board.totals.vacant == 0)
    #expect(board.totals.withoutRecord == formation - filled)
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
