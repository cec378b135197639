import GRDB

/// What bulk work ties once people can be found.
enum BulkTies {
  /// Participants with the NIK of a person are that person, of two with one NIK the first; their
  /// kecamatan is where they serve as what they represent, else home.
  static func tieParticipants(_ db: Database) throws {
    try db.run(
      """
      UPDATE OR IGNORE bimtekParticipant SET
        person = (SELECT id FROM person WHERE nik = bimtekParticipant.nik),
        sex = (SELECT sex FROM person WHERE nik = bimtekParticipant.nik),
        kecamatan = (SELECT coalesce(
            (SELECT r.area / 10000 FROM psksRole r
              WHERE r.person = n.id AND r.kind = bimtekParticipant.represents
              ORDER BY r.id LIMIT 1),
            n.area / 10000)
          FROM person n WHERE n.nik = bimtekParticipant.nik)
      WHERE nik IS NOT NULL AND person IS NULL
      """)
  }
}
