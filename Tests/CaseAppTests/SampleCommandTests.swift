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

  static let recaps: [(sample: SampleCommand.Sample, day: String, line: String)] = [
    (
      .kalsel, "31-12-2023",
      "156 kecamatan · 154 TKSK · 2 lowong · 0 tercatat · 2 perkiraan · 98,7% terisi"
    ),
    (
      .kalsel, "30-08-2024",
      "156 kecamatan · 156 TKSK · 0 lowong · 0 tercatat · 0 perkiraan · 100,0% terisi"
    ),
    (
      .kalsel, "30-09-2025",
      "156 kecamatan · 122 TKSK · 34 lowong · 0 tercatat · 34 perkiraan · 78,2% terisi"
    ),
    (
      .kalteng, "30-10-2023",
      "136 kecamatan · 136 TKSK · 0 lowong · 0 tercatat · 0 perkiraan · 100,0% terisi"
    ),
    (
      .lampung, "22-06-2017",
      "228 kecamatan · 225 TKSK · 3 lowong · 0 tercatat · 3 perkiraan · 98,7% terisi"
    ),
    (
      .lampung, "22-11-2026",
      "229 kecamatan · 0 TKSK · 229 lowong · 0 tercatat · 229 perkiraan · 0,0% terisi"
    ),
  ]

  /// `rekap tksk` prints the figures of FACTS 10.1, what is inferred named as such.
  @Test(arguments: recaps)
  func theRecapOfTKSKPrintsThem(sample: SampleCommand.Sample, day: String, line: String) throws {
    let office = try Office()
    _ = office.run(SampleCommand(sample))
    #expect(office.run(ResourceFigureCommand(.tksk, position: day)).output.contains(line + "\n"))
  }

  /// `rekap psks` and `psks perubahan` print FACTS 10.2; another level is never called growth.
  @Test func theRecapAndTheChangeOfPSKSPrintThem() throws {
    let office = try Office()
    _ = office.run(SampleCommand(.kalsel))
    let recap = office.run(ResourceFigureCommand(.rekap, position: "31-12-2023"))
    #expect(recap.lines.contains("1.046 peran · 1.024 orang · 168 lembaga · 1.214 entri"))
    let change = office.run(
      ResourceFigureCommand(
        .perubahan, position: "30-09-2025", from: "31-12-2023", format: .json)
    ).output
    for row in [
      #""dari":892,"sampai":1263,"selisih":371,"tanda":"""#,
      #""dari":154,"sampai":199,"selisih":45,"tanda":"""#,
      #""dari":14,"sampai":1127,"selisih":1113,"tanda":"tingkat","arti":"perubahan satuan/tingkat"#,
      #""dari":154,"sampai":122,"selisih":-32,"tanda":"""#,
      #""dari":null,"sampai":1411,"selisih":null,"#, #""dari":null,"sampai":385,"selisih":null,"#,
      #""dari":null,"sampai":56,"selisih":null,"#, #""tingkatDari":"14 tingkat tak tercatat""#,
    ] { #expect(change.contains(row), "\(row)") }
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
