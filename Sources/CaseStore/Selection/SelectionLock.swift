import CaseDomain
import GRDB

/// Keeps what was signed: scores, rubric, candidates, judges and the selection itself.
///
/// Triggers hold it against every writer; this says it in words before they would.
struct SelectionLock {
  let db: Database

  /// - Throws: ``StorageError/notFound``; ``BimtekProblem/scoresAreLocked`` as a rule.
  func demandOpen(_ selection: Int64) throws {
    let state = try db.query(
      "SELECT signedDay IS NOT NULL FROM selection WHERE id = ?", [.integer(selection)]
    ).first { $0.int(0) == 1 }
    guard let isSigned = state else { throw StorageError.notFound }
    guard !isSigned else { throw StorageError.rule(.bimtek(.scoresAreLocked)) }
  }

  /// Refuses to take back a change of a signed selection.
  func demandOpen(_ row: RowChange) throws {
    guard let sql = Self.selectionOf[row.table], row.key.count == 1,
      let selection = try db.number(sql, row.key)
    else { return }
    try demandOpen(selection)
  }

  private static let selectionOf = [
    "selection": "SELECT id FROM selection WHERE id = ?",
    "selectionCriterion": "SELECT selection FROM selectionCriterion WHERE id = ?",
    "selectionCandidate": "SELECT selection FROM selectionCandidate WHERE id = ?",
    "selectionJudge": "SELECT selection FROM selectionJudge WHERE id = ?",
    "selectionScore": """
    SELECT c.selection FROM selectionScore s JOIN selectionCandidate c ON c.id = s.candidate
    WHERE s.id = ?
    """,
  ]
}
