import GRDB
import Testing

@testable import CaseStore

/// What stood in a file of schema 16 stands in it after the change.
@Suite struct ResultMigrationTests {
  private static let stamps = "createdAt, createdBy, updatedAt, updatedBy"

  @Test func certificatesKeepTheirNumbersAndGetTheRuleOfTheirEvent() throws {
    let queue = try DatabaseQueue()
    try Migrations.migrator.migrate(queue, upTo: "016-bimtek")
    try queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO account (id, uid, name, role, area, isActive, createdAt, updatedAt)
            VALUES (1, randomblob(16), 'a', 'admin', 63, 1, 0, 0);
          INSERT INTO bimtekEvent (id, uid, code, name, place, fromDay, toDay, threshold,
              \(Self.stamps))
            VALUES (1, randomblob(16), 'A', 'A', 'A', 1, 1, 75, 1, 1, 1, 1);
          INSERT INTO bimtekParticipant (id, uid, event, number, name, kabupaten, represents)
            VALUES (1, randomblob(16), 1, 1, 'A', 6303, 'TKSK');
          INSERT INTO bimtekCertificate (uid, participant, number, day, lessonHours, share,
              \(Self.stamps))
            VALUES (randomblob(16), 1, '800/1', 5, 6, 900, 1, 1, 2, 1);
          """)
    }
    try Migrations.migrator.migrate(queue)
    let row = try queue.read { db in
      try Row.fetchOne(db, sql: "SELECT * FROM bimtekCertificate")
    }
    #expect(row?["number"] == "800/1")
    #expect(row?["share"] == 900)
    #expect(row?["threshold"] == 75)
    #expect(row?["updatedAt"] == 2)
    #expect(row?["revokedDay"] as Int64? == nil)
  }
}
