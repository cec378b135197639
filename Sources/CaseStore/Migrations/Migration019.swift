import GRDB

/// Tells who changed sessions and participants last, since forms edit them now, and for which
/// institution a participant comes.
@Sendable func stampBimtekRows(_ db: Database) throws {
  for table in ["bimtekSession", "bimtekParticipant"] {
    try db.execute(
      sql: """
        ALTER TABLE \(table) ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
        -- 0 and NULL where the row came with its event.
        ALTER TABLE \(table) ADD COLUMN updatedAt INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE \(table) ADD COLUMN updatedBy INTEGER REFERENCES account(id);
        """)
  }
  try db.execute(
    sql: """
      -- The institution of the registry that sends the participant; NULL for people.
      ALTER TABLE bimtekParticipant ADD COLUMN institution INTEGER REFERENCES institution(id);
      -- Serves the tables of an event: who has which seat.
      CREATE INDEX bimtekParticipant_seat
        ON bimtekParticipant (event, represents, kabupaten, state);
      """)
}
