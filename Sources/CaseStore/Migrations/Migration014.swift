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
    CREATE INDEX personPair_open ON personPair (score) WHERE state = 'terbuka';
    CREATE INDEX personPair_other ON personPair (other);
    """

  static let merges = """
    CREATE TABLE personMerge (
      \(StampColumns.keys),
      kept     INTEGER NOT NULL REFERENCES person(id),
      gone     INTEGER NOT NULL REFERENCES person(id),
      -- The whole person row that went, as JSON by column, and what was filled in on the kept one.
      goneRow  TEXT NOT NULL,
      undoneAt INTEGER,
      undoneBy INTEGER REFERENCES account(id),
      \(StampColumns.sql),
      CHECK (kept <> gone)
    ) STRICT;
    CREATE INDEX personMerge_kept ON personMerge (kept);
    CREATE INDEX personMerge_gone ON personMerge (gone);
    -- One cell that the merge changed: what it was, and what the merge made of it (JSON values).
    CREATE TABLE personMergeCell (
      merge  INTEGER NOT NULL REFERENCES personMerge(id),
      part   TEXT NOT NULL,
      row    INTEGER NOT NULL,
      field  TEXT NOT NULL,
      before TEXT NOT NULL,
      after  TEXT NOT NULL,
      PRIMARY KEY (merge, part, row, field)
    ) STRICT, WITHOUT ROWID;
    """
}
