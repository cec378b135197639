import CaseDomain
import GRDB

/// Stores the scores that come with a new event.
struct EventTests {
  let db: Database
  let account: Int64
  let now: Moment

  /// `rows` are those of the participants.
  func insert(
    _ participants: [NewEvent.Participant], as rows: [Int64], _ uids: inout FreshUIDs
  ) throws {
    for (participant, row) in zip(participants, rows) {
      for (kind, score) in [("pre", participant.tests?.pre), ("post", participant.tests?.post)] {
        guard let score else { continue }
        try db.run(
          """
          INSERT INTO bimtekTest (uid, participant, kind, score, createdAt, createdBy, updatedAt,
            updatedBy)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5, ?6)
          """,
          [
            .blob(uids.next().bytes), .integer(row), .text(kind), SQLValue(score),
            .integer(now.milliseconds), .integer(account),
          ])
      }
    }
  }
}
