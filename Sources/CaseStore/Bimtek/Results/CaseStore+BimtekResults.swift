public import CaseDomain
import GRDB

extension CaseStore {
  /// What came out of an event, for every report of it.
  ///
  /// - Throws: ``StorageError/notFound``.
  public func eventResult(
    of event: Int64, as actor: Actor
  ) throws(StorageError) -> EventResult {
    try demand(.seeBimtek, of: actor)
    return try read { db in try EventResultReader(db: db).result(of: event) }
  }

  /// Sets the scores of several participants of an event, by their numbers, all or none.
  ///
  /// - Throws: ``StorageError/attendance(_:)`` with `notAParticipant` for a number that the event
  ///   does not have.
  public func recordTests(
    _ scores: [Int: NewTestScores], of event: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageBimtek, of: actor)
    try write { db in
      let writer = ResultWriter(FormContext(db, self, actor: actor, now: now))
      for (number, new) in scores.sorted(by: { $0.key < $1.key }) {
        let participant = try db.number(
          "SELECT id FROM bimtekParticipant WHERE event = ? AND number = ?",
          [.integer(event), SQLValue(number)])
        guard let participant else { throw StorageError.attendance(.notAParticipant) }
        try writer.setTests(new, of: participant)
      }
    }
  }
}
