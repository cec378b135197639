import CaseDomain
import GRDB

/// Stores the seats that come with a new event.
struct NewQuotas {
  let db: Database
  let account: Int64
  let now: Moment

  func insert(_ quotas: [EventQuota], of event: Int64, _ uids: inout FreshUIDs) throws {
    for quota in quotas {
      try db.run(
        """
        INSERT INTO bimtekQuota (uid, event, kabupaten, kind, seats, isInferred, createdAt,
          createdBy, updatedAt, updatedBy)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?7, ?8)
        """,
        [
          .blob(uids.next().bytes), .integer(event), .integer(quota.kabupaten.number),
          .text(quota.kind), SQLValue(quota.seats), .integer(quota.isInferred ? 1 : 0),
          .integer(now.milliseconds), .integer(account),
        ])
    }
  }
}
