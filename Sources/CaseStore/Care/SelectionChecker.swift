import GRDB

/// Counts signed selections that should not have been signed, and strayed scores.
struct SelectionChecker {
  let db: Database

  func findings() throws -> Int {
    try [Self.wrongWeights, Self.missingScores, Self.strayedScores]
      .map { Int(try db.number($0) ?? 0) }.reduce(0, +)
  }

  private static let wrongWeights = """
    SELECT count(*) FROM selection s WHERE s.signedDay IS NOT NULL AND 100 IS NOT
      (SELECT sum(weight) FROM selectionCriterion WHERE selection = s.id)
    """

  private static let missingScores = """
    SELECT count(*) FROM selection s WHERE s.signedDay IS NOT NULL AND (
      SELECT count(*) FROM selectionCandidate c JOIN selectionScore v ON v.candidate = c.id
        WHERE c.selection = s.id) IS NOT
      (SELECT count(*) FROM selectionCandidate WHERE selection = s.id)
      * (SELECT count(*) FROM selectionCriterion WHERE selection = s.id)
      * (SELECT count(*) FROM selectionJudge WHERE selection = s.id)
    """

  /// Scores whose candidate, criterion and judge are not of one selection.
  private static let strayedScores = """
    SELECT count(*) FROM selectionScore v JOIN selectionCandidate c ON c.id = v.candidate
      JOIN selectionCriterion k ON k.id = v.criterion JOIN selectionJudge j ON j.id = v.judge
    WHERE k.selection <> c.selection OR j.selection <> c.selection
    """
}
