public import CaseDomain
import GRDB

extension CaseStore {
  /// Makes one person of two, in one transaction.
  ///
  /// Every role, case, service and training of both hangs on the one who stays, who takes over the
  /// fields asked for.
  ///
  /// The one who goes is found by nobody afterwards. Of two PPKS entries of one type the one that is
  /// counted stands, the other is kept as sent back; of two equal PSKS roles one stands.
  ///
  /// - Returns: The number of the merge, by which it is taken back.
  /// - Throws: ``StorageError/notFound`` for people outside the account's area;
  ///   ``StorageError/rule(_:)`` of ``MatchProblem``.
  public func merge(
    _ request: MergeRequest, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> Int64 {
    try demand(.mergePeople, of: actor)
    return try write { db in
      let context = mergeContext(db, today, actor, now)
      let key = PairKey(request.kept, request.gone)
      let score = try MatchReader(db: db).score(key)
      var merger = try PersonMerger(request, context)
      let merge = try MergeLine.add(merger.run(), request, context)
      try PairDesk(db: db, actor: actor).decide(key, .merged, score: score, at: now)
      return merge
    }
  }

  /// Takes a merge back: both people are as they were, but for what was edited since.
  ///
  /// Later edits of what the merge moved or filled in keep their value and are counted. Versions go
  /// on; the pair is open again. One transaction.
  ///
  /// - Throws: ``StorageError/notFound``; ``StorageError/rule(_:)`` when it was taken back already,
  ///   when the one who stayed was merged into a third, or when something written since (a NIK given
  ///   to somebody else) stands in the way.
  public func undoMerge(
    _ merge: Int64, on today: Day, as actor: Actor, at now: Moment
  ) throws(StorageError) -> MergeUndoing {
    try demand(.mergePeople, of: actor)
    return try write { db in
      let context = mergeContext(db, today, actor, now)
      let line = try MergeLine.read(merge, db)
      var undo = try MergeUndo(merge, context)
      let undoing = try undo.run()
      try line.markUndone(context)
      let key = PairKey(line.kept, line.gone)
      try PairDesk(db: db, actor: actor)
        .decide(key, .open, score: MatchReader(db: db).score(key), at: now)
      return undoing
    }
  }

  private func mergeContext(
    _ db: Database, _ today: Day, _ actor: Actor, _ now: Moment
  ) -> FormContext {
    FormContext(
      db: db, subject: .nothing, actor: actor, today: today, now: now, zone: info.zone,
      province: info.province)
  }
}
