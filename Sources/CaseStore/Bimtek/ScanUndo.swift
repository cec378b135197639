import CaseDomain
import GRDB

/// Takes the last scan of a desk back.
struct ScanUndo {
  let db: Database
  let actor: Actor
  let now: Moment
  let reason: String

  /// - Throws: ``StorageError/attendance(_:)`` with `nothingToUndo`.
  func takeBackLast(of desk: String, in event: Int64) throws {
    let last = try db.query(
      Self.lastSQL, [.integer(event), .integer(actor.accountID), .text(desk)]
    ).first { row in (id: row.int(0), session: row.int(1), participant: row.int(2)) }
    guard let last else { throw StorageError.attendance(.nothingToUndo) }
    try db.run(
      "UPDATE attendanceScan SET undoneAt = ?, undoneReason = ? WHERE id = ?",
      [.integer(now.milliseconds), .text(reason), .integer(last.id)])
    try settle(participant: last.participant, session: last.session, of: event)
  }

  /// Refusals are no scans to take back.
  static let lastSQL = """
    SELECT a.id, a.session, a.participant FROM attendanceScan a
    WHERE a.session IN (SELECT id FROM bimtekSession WHERE event = ?)
      AND a.account = ? AND a.desk = ? AND a.undoneAt IS NULL AND a.isCounted = 1
      AND a.participant IS NOT NULL
    ORDER BY a.id DESC LIMIT 1
    """

  /// A mark typed in the grid stands; a scanned one becomes what the other scans say.
  private func settle(participant: Int64, session: Int64, of event: Int64) throws {
    let writer = AttendanceWriter(db, account: actor.accountID)
    let old = try writer.mark(participant: participant, session: session)
    guard let old, old.source == .scan else { return }
    let new = try ScanMarks(db).mark(participant: participant, session: session)
    guard new != old else { return }
    let journal = try AttendanceJournal(
      event: event, account: actor.accountID, at: now,
      AttendanceJournal.Cause(reason: reason, isFinal: true), db: db)
    try journal.set(new, participant: participant, session: session)
  }
}
