/// The ranks of a selection, worked out from the scores alone.
///
/// A component is the mean over the judges, the total the sum of weight × mean. Ranks compare exact
/// whole numbers; only what is shown is rounded to hundredths, halves up. Equal totals are told
/// apart by the criteria in their order; who is equal in all of them shares a rank, and the next
/// rank is passed over (1, 2, 2, 4). A candidate with a score missing has no rank.
public struct SelectionRanking: Hashable, Sendable {
  /// Ranked candidates first, by rank and number; then those without a rank, by number.
  public let lines: [Line]

  public struct Line: Hashable, Sendable, Identifiable {
    public let candidate: SelectionSheet.Candidate
    /// The mean of each criterion in hundredths; nil while a judge's score is missing.
    public let means: [Int?]
    /// Hundredths; nil while any score is missing.
    public let total: Int?
    /// From 1; nil while any score is missing.
    public let rank: Int?
    /// How many scores are missing.
    public let missing: Int

    public var id: Int64 { candidate.id }
  }

  public init(of sheet: SelectionSheet) {
    let tallies = sheet.candidates.map { Tally($0, in: sheet) }
    let ranked = tallies.filter { $0.missing == 0 }.sorted { $0.isBefore($1) }
    let judges = sheet.judges.count
    lines =
      ranked.map { tally in
        let before = ranked.count { tally.order.lexicographicallyPrecedes($0.order) }
        return tally.line(rank: before + 1, judges: judges)
      }
      + tallies.filter { $0.missing > 0 }.sorted { $0.candidate.number < $1.candidate.number }
      .map { $0.line(rank: nil, judges: judges) }
  }

  /// Whether every candidate has a rank.
  public var isComplete: Bool { !lines.isEmpty && lines.allSatisfy { $0.rank != nil } }
}

extension SelectionRanking {
  /// The sums of one candidate, not yet divided.
  private struct Tally {
    let candidate: SelectionSheet.Candidate
    /// The sum over the judges of each criterion; nil where one is missing.
    let sums: [Int?]
    let missing: Int
    /// Weight × sum, then each sum: what candidates are compared by, larger first.
    let order: [Int]

    init(_ candidate: SelectionSheet.Candidate, in sheet: SelectionSheet) {
      self.candidate = candidate
      let scores = sheet.criteria.map { criterion in
        sheet.judges.compactMap { judge in
          sheet.scores[
            SelectionSheet.ScoreKey(
              candidate: candidate.id, criterion: criterion.id, judge: judge.id)]
        }
      }
      let judges = sheet.judges.count
      sums = scores.map { $0.count == judges && judges > 0 ? $0.reduce(0, +) : nil }
      // Without criteria or judges there is nothing to rank by.
      let wanted = max(1, sheet.criteria.count * judges)
      missing = wanted - scores.reduce(0) { $0 + $1.count }
      let known = sums.map { $0 ?? 0 }
      order = [zip(sheet.criteria, known).reduce(0) { $0 + $1.0.weight * $1.1 }] + known
    }

    func isBefore(_ other: Tally) -> Bool {
      order == other.order
        ? candidate.number < other.candidate.number
        : other.order.lexicographicallyPrecedes(order)
    }

    func line(rank: Int?, judges: Int) -> Line {
      Line(
        candidate: candidate, means: sums.map { $0.flatMap { DecimalText.mean($0, of: judges) } },
        total: missing == 0 ? DecimalText.mean(order[0], of: 100 * judges) : nil, rank: rank,
        missing: missing)
    }
  }
}
