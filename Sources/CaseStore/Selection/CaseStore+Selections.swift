public import CaseDomain
import GRDB

extension CaseStore {
  /// Every selection, the latest first; as events, they belong to the province.
  public func selections(as actor: Actor) throws(StorageError) -> [SelectionSheet.Edition] {
    try demand(.seeBimtek, of: actor)
    return try read { db in try SelectionReader(db: db).editions() }
  }

  /// A selection with everything that its ranks hang on.
  ///
  /// - Throws: ``StorageError/notFound``.
  public func selectionSheet(
    _ id: Int64, as actor: Actor
  ) throws(StorageError) -> SelectionSheet {
    try demand(.seeBimtek, of: actor)
    return try read { db in try SelectionReader(db: db).sheet(id) }
  }

  /// The *juara umum* over all categories of the edition that a selection belongs to.
  ///
  /// - Throws: ``StorageError/notFound``.
  public func championship(
    with selection: Int64, as actor: Actor
  ) throws(StorageError) -> Championship {
    try demand(.seeBimtek, of: actor)
    return try read { db in
      let reader = SelectionReader(db: db)
      return Championship(
        of: try reader.categories(with: selection), points: try reader.points())
    }
  }

  /// Sets several scores of a selection in hundredths, all or none.
  ///
  /// - Throws: ``StorageError/notFound`` for a key of another selection, or one outside the
  ///   account's area; ``StorageError/rule(_:)`` when the minutes are signed.
  public func recordScores(
    _ scores: [SelectionSheet.ScoreKey: Int], of selection: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageBimtek, of: actor)
    try write { db in
      let writer = SelectionWriter(FormContext(db, self, actor: actor, now: now))
      _ = try writer.demandOpen(selection)
      let sheet = try SelectionReader(db: db).sheet(selection)
      let known = (
        candidates: Set(sheet.candidates.map(\.id)), criteria: Set(sheet.criteria.map(\.id)),
        judges: Set(sheet.judges.map(\.id))
      )
      for (key, score) in scores {
        guard known.candidates.contains(key.candidate), known.criteria.contains(key.criterion),
          known.judges.contains(key.judge)
        else { throw StorageError.notFound }
        try writer.set(score, at: key)
      }
    }
  }
}
