import GRDB

/// Creates import batches and what is needed to know their rows again.
@Sendable func createImport(_ db: Database) throws {
  try db.execute(
    sql: """
      -- New rows of a batch are those with numbers after `first…` up to `last…`.
      CREATE TABLE importBatch (
        id             INTEGER PRIMARY KEY AUTOINCREMENT,
        file           TEXT NOT NULL,
        at             INTEGER NOT NULL,
        account        INTEGER NOT NULL REFERENCES account(id),
        rows           INTEGER NOT NULL,
        baru           INTEGER NOT NULL,
        ditambah       INTEGER NOT NULL,
        sama           INTEGER NOT NULL,
        ditolak        INTEGER NOT NULL,
        -- `kode=jumlah` with blanks between.
        reasons        TEXT NOT NULL,
        warnings       TEXT NOT NULL,
        firstPerson    INTEGER NOT NULL,
        lastPerson     INTEGER NOT NULL,
        firstHousehold INTEGER NOT NULL,
        lastHousehold  INTEGER NOT NULL,
        firstClient    INTEGER NOT NULL,
        lastClient     INTEGER NOT NULL,
        firstEntry     INTEGER NOT NULL,
        lastEntry      INTEGER NOT NULL,
        takenBackAt    INTEGER,
        CHECK (rows = baru + ditambah + sama + ditolak)
      ) STRICT;

      -- A row without NIK is known again by all that it says.
      CREATE TABLE importFingerprint (
        hash   INTEGER PRIMARY KEY,
        person INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX importFingerprint_person ON importFingerprint (person);
      """)
}
