import GRDB

/// Creates bimtek events and their attendance.
@Sendable func createBimtek(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE bimtekEvent (
        id        INTEGER PRIMARY KEY AUTOINCREMENT,
        uid       BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        code      TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
        name      TEXT NOT NULL,
        place     TEXT NOT NULL,
        fromDay   INTEGER NOT NULL,
        toDay     INTEGER NOT NULL CHECK (toDay >= fromDay),
        version   INTEGER NOT NULL DEFAULT 1,
        createdAt INTEGER NOT NULL,
        createdBy INTEGER NOT NULL REFERENCES account(id),
        updatedAt INTEGER NOT NULL,
        updatedBy INTEGER NOT NULL REFERENCES account(id)
      ) STRICT;

      CREATE TABLE bimtekSession (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        event       INTEGER NOT NULL REFERENCES bimtekEvent(id),
        number      INTEGER NOT NULL CHECK (number > 0),
        day         INTEGER NOT NULL,
        startMinute INTEGER NOT NULL CHECK (startMinute BETWEEN 0 AND 1439),
        endMinute   INTEGER NOT NULL CHECK (endMinute BETWEEN startMinute AND 1440),
        topic       TEXT NOT NULL,
        lessonHours INTEGER NOT NULL CHECK (lessonHours >= 0),
        UNIQUE (event, number)
      ) STRICT;

      CREATE TABLE bimtekParticipant (
        id         INTEGER PRIMARY KEY AUTOINCREMENT,
        uid        BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
        event      INTEGER NOT NULL REFERENCES bimtekEvent(id),
        number     INTEGER NOT NULL CHECK (number > 0),
        name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
        nik        INTEGER,
        kabupaten  INTEGER NOT NULL,
        represents TEXT NOT NULL,
        UNIQUE (event, number)
      ) STRICT;
      CREATE INDEX bimtekParticipant_nik ON bimtekParticipant (nik) WHERE nik IS NOT NULL;

      -- The mark that holds; `account` set it.
      CREATE TABLE attendanceMark (
        participant INTEGER NOT NULL REFERENCES bimtekParticipant(id),
        session     INTEGER NOT NULL REFERENCES bimtekSession(id),
        status      TEXT NOT NULL CHECK (status IN ('H', 'T', 'I', 'S', 'A')),
        at          INTEGER NOT NULL,
        desk        TEXT NOT NULL,
        account     INTEGER NOT NULL REFERENCES account(id),
        PRIMARY KEY (participant, session)
      ) STRICT, WITHOUT ROWID;

      -- Every scan, also those that changed nothing.
      CREATE TABLE attendanceScan (
        id          INTEGER PRIMARY KEY AUTOINCREMENT,
        session     INTEGER NOT NULL REFERENCES bimtekSession(id),
        participant INTEGER REFERENCES bimtekParticipant(id),
        at          INTEGER NOT NULL,
        desk        TEXT NOT NULL,
        account     INTEGER NOT NULL REFERENCES account(id)
      ) STRICT;

      -- One change that is undone whole, and the marks before and after it.
      CREATE TABLE attendanceChange (
        id      INTEGER PRIMARY KEY AUTOINCREMENT,
        event   INTEGER NOT NULL REFERENCES bimtekEvent(id),
        account INTEGER NOT NULL REFERENCES account(id),
        at      INTEGER NOT NULL,
        undoneAt INTEGER
      ) STRICT;
      CREATE INDEX attendanceChange_last ON attendanceChange (event, account, id)
        WHERE undoneAt IS NULL;
      CREATE TABLE attendanceChangeMark (
        change      INTEGER NOT NULL REFERENCES attendanceChange(id),
        participant INTEGER NOT NULL REFERENCES bimtekParticipant(id),
        session     INTEGER NOT NULL REFERENCES bimtekSession(id),
        oldStatus   TEXT,
        oldAt       INTEGER,
        oldDesk     TEXT,
        newStatus   TEXT,
        PRIMARY KEY (change, participant, session)
      ) STRICT, WITHOUT ROWID;
      """)
}
