import GRDB

/// Creates settings, accounts and the two logs.
@Sendable func createSystem(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE setting (
        name  TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE account (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        name      TEXT NOT NULL UNIQUE CHECK (length(trim(name)) > 0),
        role      TEXT NOT NULL,
        area      INTEGER NOT NULL CHECK (area > 9),
        isActive  INTEGER NOT NULL CHECK (isActive IN (0, 1)),
        version   INTEGER NOT NULL DEFAULT 1,
        createdAt INTEGER NOT NULL,
        createdBy INTEGER REFERENCES account(id),
        updatedAt INTEGER NOT NULL,
        updatedBy INTEGER REFERENCES account(id)
      ) STRICT;

      -- What was replaced, by whom; `batch` names the import that did it.
      CREATE TABLE changeLog (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        at      INTEGER NOT NULL,
        account INTEGER NOT NULL REFERENCES account(id),
        subject TEXT NOT NULL,
        row     INTEGER NOT NULL,
        field   TEXT NOT NULL,
        old     TEXT NOT NULL,
        new     TEXT NOT NULL,
        batch   INTEGER
      ) STRICT;
      CREATE INDEX changeLog_batch ON changeLog (batch) WHERE batch IS NOT NULL;
      CREATE INDEX changeLog_row ON changeLog (subject, row);

      -- Each line carries the hash of itself and of the line before it.
      CREATE TABLE accessLog (
        id      INTEGER PRIMARY KEY,
        at      INTEGER NOT NULL,
        account INTEGER NOT NULL REFERENCES account(id),
        action  TEXT NOT NULL CHECK (action IN ('lihat', 'ekspor', 'cetak')),
        client  INTEGER,
        rows    INTEGER NOT NULL CHECK (rows >= 0),
        reason  TEXT NOT NULL,
        hash    BLOB NOT NULL CHECK (length(hash) = 32)
      ) STRICT;
      CREATE INDEX accessLog_client ON accessLog (client) WHERE client IS NOT NULL;
      """)
}
