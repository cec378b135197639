import CaseDomain
import GRDB

/// What candidates are judged by, and by whom.
extension SelectionWriter {
  /// Sets the whole rubric, line by line; a criterion that has scores stays.
  ///
  /// - Throws: ``BimtekProblem/weightsAddUpTo(_:)``, ``BimtekProblem/criterionHasScores`` as rules.
  func set(_ rubric: NewRubric, of selection: Int64) throws {
    _ = try demandOpen(selection)
    guard rubric.weightSum == 100 else {
      throw StorageError.rule(.bimtek(.weightsAddUpTo(rubric.weightSum)))
    }
    let known = try reader.criteria(of: selection).map(\.id)
    for criterion in rubric.criteria {
      let values: [(name: String, value: SQLValue)] = [
        ("name", .text(criterion.name)), ("weight", SQLValue(criterion.weight)),
      ]
      if known.indices.contains(criterion.line - 1) {
        try context.update("selectionCriterion", row: known[criterion.line - 1], values)
      } else {
        _ = try context.insert(
          into: "selectionCriterion",
          values + [("selection", .integer(selection)), ("tieOrder", try turn(in: selection))])
      }
    }
    let kept = Set(rubric.criteria.map(\.line))
    for (line, row) in zip(1..., known) where !kept.contains(line) { try remove(criterion: row) }
  }

  /// The last turn of all: criteria that were taken out leave gaps.
  private func turn(in selection: Int64) throws -> SQLValue {
    let last = try db.number(
      "SELECT max(tieOrder) FROM selectionCriterion WHERE selection = ?", [.integer(selection)])
    return .integer((last ?? 0) + 1)
  }

  private func remove(criterion: Int64) throws {
    let scored = try db.number(
      "SELECT 1 FROM selectionScore WHERE criterion = ?", [.integer(criterion)])
    guard scored == nil else { throw StorageError.rule(.bimtek(.criterionHasScores)) }
    try db.run("DELETE FROM selectionCriterion WHERE id = ?", [.integer(criterion)])
  }

  /// Sets the whole panel, line by line; a judge who gave scores stays.
  ///
  /// - Throws: ``BimtekProblem/judgeHasScores`` as a rule.
  func set(_ jury: NewJury, of selection: Int64) throws {
    _ = try demandOpen(selection)
    let known = try reader.judges(of: selection).map(\.id)
    for member in jury.members {
      let values: [(name: String, value: SQLValue)] = [
        ("name", .text(member.name)), ("office", .text(member.office)),
      ]
      if known.indices.contains(member.line - 1) {
        try context.update("selectionJudge", row: known[member.line - 1], values)
      } else {
        _ = try context.insert(
          into: "selectionJudge", values + [("selection", .integer(selection))])
      }
    }
    let kept = Set(jury.members.map(\.line))
    for (line, row) in zip(1..., known) where !kept.contains(line) { try remove(judge: row) }
  }

  private func remove(judge: Int64) throws {
    let scored = try db.number("SELECT 1 FROM selectionScore WHERE judge = ?", [.integer(judge)])
    guard scored == nil else { throw StorageError.rule(.bimtek(.judgeHasScores)) }
    try db.run("DELETE FROM selectionJudge WHERE id = ?", [.integer(judge)])
  }
}
