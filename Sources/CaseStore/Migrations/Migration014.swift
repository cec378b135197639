import GRDB

/// Keeps pairs of people who may be one, and merges that can be taken back.
@Sendable func createMatching(_ db: Database) throws {
  for sql in [MatchingTables.person, MatchingTables.pairs, MatchingTables.merges] {
    try db.execute(sql: sql)
  }
}

private enum MatchingTables {
  static let person = """
    -- The person that this one was found to be; its rows hang on that one now.
    ALTER TABLE person ADD COLUMN mergedInto INTEGER REFERENCES person(id);
    CREATE INDEX person_merged ON person (mergedInto) WHERE mergedInto IS NOT NULL;
    """

  static let pairs = """
    -- Two people who may be one, found by matching; the lower number first. What was decided is
    -- not asked again; who was found different stands in differentPeople too.
    CREATE TABLE personPair (
      one     INTEGER NOT NULL REFERENCES person(id),
      other   INTEGER NOT NULL REFERENCES person(id) CHECK (other > one),
      -- 0 to 1000.
      score   INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
      -- Codes of what speaks for and against, with blanks between.
      reasons TEXT NOT NULL,
      state   TEXT NOT NULL CHECK (state IN ('terbuka', 'bukan', 'digabung')),
      foundAt INTEGER NOT NULL,
      at      INTEGER,
      account INTEGER REFERENCES account(id),
      PRIMARY KEY (one, other),
      CHECK ((state = 'terbuka') = (at IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX personPair_state ON personPair (state, score, one, other);
    CREATE INDEX personPair_other ON personPair (other);
    """

  static let merges = """
    CREATE TABLE personMerge (
      \(StampColumns.keys),
      kept     INTEGER NOT NULL REFERENCES person(id),
      gone     INTEGER NOT NULL REFERENCES person(id),
      -- What was written, in SQLite's changeset format, client rows as ClientBirths writes them,
      -- and the client rows that stand for the kept person since, with blanks between.
      changes  BLOB NOT NULL,
      clients  TEXT NOT NULL,
      moved    TEXT NOT NULL,
      undoneAt INTEGER,
      undoneBy INTEGER REFERENCES account(id),
      \(StampColumns.sql),
      CHECK (kept <> gone)
    ) STRICT;
    CREATE INDEX personMerge_kept ON personMerge (kept);
    CREATE INDEX personMerge_gone ON personMerge (gone);
    """
}
