import GRDB

/// What bulk work ties once people can be found.
enum BulkTies {
  /// Participants with the NIK of a person are that person; of two with one NIK the first.
  static func tieParticipants(_ db: Database) throws {
    try db.run(
      """
      UPDATE OR IGNORE bimtekParticipant SET
        person = (SELECT id FROM person WHERE nik = bimtekParticipant.nik),
        sex = (SELECT sex FROM person WHERE nik = bimtekParticipant.nik)
      WHERE nik IS NOT NULL AND person IS NULL
      """)
  }
}
