import CaseDomain
import GRDB

extension CaseWriter {
  /// Ends the work with a client who died: the open case is closed, what was promised is called
  /// off.
  ///
  /// Moving away, refusing and the like leave both to the case's worker.
  ///
  /// A death that becomes known late does not undo what was recorded since: the case closes on
  /// the day of its last step then.
  func endWork(with client: ClientID, diedOn day: Day, note: String) throws {
    if let open = try CaseRecord.open(of: client, db) {
      let last = try CaseFacts.read(open.id, db).lastDay
      let details = StepDetails(day: max(day, last), officer: actor.name, place: "", note: note)
      _ = try record(
        NewStep(.close(.meninggal, reason: DiaryText.died(on: day)), details), in: open.id)
    }
    try FollowUpWriter(context: context).callOff(
      for: client, on: day, reason: DiaryText.died(on: day))
  }
}
