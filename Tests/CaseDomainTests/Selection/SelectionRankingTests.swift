import CaseDomain
import Testing

/// Means, weights and ties, each counted by hand.
struct SelectionRankingTests {
  /// Three criteria (40, 30, 30), two judges; scores are judge 1 then judge 2 of each criterion.
  static func sheet(
    _ scores: [[Int?]], weights: [Int] = [40, 30, 30], judges: Int = 2, signed: Bool = false,
    kabupaten: [WilayahCode] = []
  ) -> SelectionSheet {
    var table: [SelectionSheet.ScoreKey: Int] = [:]
    for (candidate, row) in scores.enumerated() {
      for (place, score) in row.enumerated() {
        table[
          SelectionSheet.ScoreKey(
            candidate: Int64(candidate + 1), criterion: Int64(place / judges + 1),
            judge: Int64(place % judges + 1))] = score
      }
    }
    return SelectionSheet(
      edition: SelectionSheet.Edition(
        id: 1, name: "Pilar Teladan", kind: "TKSK", area: ResultSamples.code("63"),
        day: ResultSamples.day, signedDay: signed ? ResultSamples.day : nil),
      criteria: weights.enumerated().map {
        SelectionSheet.Criterion(id: Int64($0 + 1), name: "Kriteria \($0 + 1)", weight: $1)
      },
      candidates: scores.indices.map { index in
        SelectionSheet.Candidate(
          id: Int64(index + 1), number: index + 1, name: "Calon \(index + 1)",
          kabupaten: kabupaten.indices.contains(index) ? kabupaten[index] : ResultSamples.banjar)
      },
      judges: (1...max(1, judges)).prefix(judges).map {
        SelectionSheet.Judge(id: Int64($0), name: "Juri \($0)", office: "")
      }, scores: table)
  }

  private func ranks(_ sheet: SelectionSheet) -> [String] {
    SelectionRanking(of: sheet).lines.map { line in
      "\(line.rank.map(String.init) ?? "-"):\(line.candidate.number):\(line.total ?? -1)"
    }
  }

  @Test func weighsTheMeansOverTheJudges() {
    // Means 85, 70.25, 90.5: 0.4·85 + 0.3·70.25 + 0.3·90.5 = 34 + 21.075 + 27.15 = 82.225 → 82.23.
    let sheet = Self.sheet([[8000, 9000, 7000, 7050, 9000, 9100]])
    let line = SelectionRanking(of: sheet).lines[0]
    #expect(line.means == [8500, 7025, 9050])
    #expect(line.total == 8223)
    #expect(line.rank == 1)
    #expect(line.missing == 0)
  }

  @Test func meansOfThreeJudgesAreRoundedOnlyToShow() {
    // (80 + 80 + 81) / 3 = 80.333…; the total of one criterion is the same.
    let sheet = Self.sheet([[8000, 8000, 8100]], weights: [100], judges: 3)
    let line = SelectionRanking(of: sheet).lines[0]
    #expect(line.means == [8033])
    #expect(line.total == 8033)
  }

  /// Two totals that read alike after rounding are not equal: 1/3 of a hundredth decides.
  @Test func comparesWithoutRounding() {
    let sheet = Self.sheet(
      [[8000, 8000, 8001], [8000, 8001, 8000], [8000, 8000, 8000], [8001, 8001, 8000]],
      weights: [100], judges: 3)
    // Sums 24001, 24001, 24000, 24002; shown 80.00, 80.00, 80.00, 80.01.
    #expect(ranks(sheet) == ["1:4:8001", "2:1:8000", "2:2:8000", "4:3:8000"])
  }

  @Test func theFirstCriterionBreaksATie() {
    // Both total 80: 0.4·90 + 0.3·80 + 0.3·66.67 would not be whole, so 50/50 weights.
    let sheet = Self.sheet(
      [[7000, 9000], [8000, 8000], [9000, 7000]], weights: [50, 50], judges: 1)
    #expect(ranks(sheet) == ["1:3:8000", "2:2:8000", "3:1:8000"])
  }

  @Test func theNextCriterionBreaksWhatTheFirstLeaves() {
    let sheet = Self.sheet(
      [[8000, 7000, 9000], [8000, 9000, 7000]], weights: [50, 25, 25], judges: 1)
    #expect(ranks(sheet) == ["1:2:8000", "2:1:8000"])
  }

  @Test func whoIsEqualInAllSharesTheRankAndTheNextIsPassedOver() {
    let sheet = Self.sheet(
      [[7000, 7000], [9000, 9000], [8000, 8000], [8000, 8000]], weights: [60, 40], judges: 1)
    #expect(ranks(sheet) == ["1:2:9000", "2:3:8000", "2:4:8000", "4:1:7000"])
  }

  @Test func aMissingScoreLeavesNoRank() {
    let sheet = Self.sheet([
      [8000, 9000, 7000, nil, 9000, 9100], [8000, 8000, 8000, 8000, 8000, 8000],
    ])
    let ranking = SelectionRanking(of: sheet)
    #expect(ranks(sheet) == ["1:2:8000", "-:1:-1"])
    #expect(ranking.lines[1].means == [8500, nil, 9050])
    #expect(ranking.lines[1].missing == 1)
    #expect(!ranking.isComplete)
    #expect(sheet.missingScores == 1)
  }

  @Test func withoutJudgesOrCriteriaNobodyIsRanked() {
    #expect(ranks(Self.sheet([[]], weights: [100], judges: 0)) == ["-:1:-1"])
    #expect(ranks(Self.sheet([[]], weights: [], judges: 2)) == ["-:1:-1"])
  }
}

struct ChampionshipTests {
  private let points = [1: 3, 2: 2, 3: 1]
  private let codes = ["63.01", "63.02", "63.03", "63.71"].map(ResultSamples.code)

  /// One judge and criterion: candidates of `order` are ranked 1, 2, 3, 4.
  private func sheet(_ order: [Int], signed: Bool = true) -> SelectionSheet {
    SelectionRankingTests.sheet(
      order.indices.map { [9000 - 1000 * $0] }, weights: [100], judges: 1, signed: signed,
      kabupaten: order.map { codes[$0] })
  }

  @Test func addsThePointsOfTheFirstThree() {
    let result = Championship(of: [sheet([0, 1, 2, 3]), sheet([1, 0, 2, 3])], points: points)
    // 63.01: 3 + 2, 63.02: 2 + 3, 63.03: 1 + 1; 63.71 has none.
    #expect(result.lines.map(\.kabupaten.dotted) == ["63.01", "63.02", "63.03"])
    #expect(result.lines.map(\.points) == [5, 5, 2])
    #expect(result.lines.map(\.rank) == [1, 1, 3])
    #expect(result.unsigned == 0)
  }

  @Test func moreFirstRanksWinAmongEqualPoints() {
    // 63.01: 1 + 1 + 1 = 3 by thirds; 63.02: 3 by one first.
    let result = Championship(
      of: [sheet([1, 2, 0]), sheet([2, 3, 0]), sheet([3, 2, 0])], points: points)
    let places = result.lines.map { "\($0.rank):\($0.kabupaten.dotted):\($0.points)" }
    #expect(places == ["1:63.03:7", "2:63.71:5", "3:63.02:3", "4:63.01:3"])
  }

  @Test func saysWhenCategoriesAreNotSigned() {
    #expect(
      Championship(of: [sheet([0]), sheet([1], signed: false)], points: points).unsigned == 1)
    #expect(Championship(of: [], points: points).lines.isEmpty)
  }

  @Test func sharedRanksBringThePointsToBoth() {
    let tied = SelectionRankingTests.sheet(
      [[8000], [8000]], weights: [100], judges: 1, signed: true,
      kabupaten: [codes[0], codes[3]])
    #expect(Championship(of: [tied], points: points).lines.map(\.points) == [3, 3])
  }
}

struct RubricFormTests {
  @Test func readsTheLinesInTheirOrder() {
    let rubric = NewRubric(
      FormValues([
        RubricForm.name(1): "Tugas pokok", RubricForm.weight(1): "40",
        RubricForm.name(2): "Kerja sama", RubricForm.weight(2): "60",
      ]))
    #expect(rubric.criteria.map(\.name) == ["Tugas pokok", "Kerja sama"])
    #expect(rubric.criteria.map(\.line) == [1, 2])
    #expect(rubric.weightSum == 100)
  }

  /// A line is asked for once the one before has a name.
  @Test func asksForOneLineMoreThanThereAre() {
    let asked = RubricForm.description.asked(
      given: FormValues([RubricForm.name(1): "A", RubricForm.name(2): "B"]), on: Day(number: 1))
    #expect(
      asked.map(\.id.rawValue)
        == ["kriteria-1", "bobot-1", "kriteria-2", "bobot-2", "kriteria-3"])
  }
}
