import GRDB

/// Creates the journal of drafts, saved changes that can be taken back, and numbering.
@Sendable func createForms(_ db: Database) throws {
  for sql in [FormTables.drafts, FormTables.changes, FormTables.numbers] {
    try db.execute(sql: sql)
  }
}

private enum FormTables {
  static let drafts = """
    -- A form begun and not saved; every accepted answer is here before the next is asked.
    CREATE TABLE draft (
      id        INTEGER PRIMARY KEY AUTOINCREMENT,
      account   INTEGER NOT NULL REFERENCES account(id),
      form      TEXT NOT NULL CHECK (length(form) > 0),
      -- As FormSubject writes it.
      subject   TEXT NOT NULL,
      title     TEXT NOT NULL,
      about     TEXT NOT NULL,
      -- The field that the cursor belongs in; empty for the first.
      field     TEXT NOT NULL,
      version   INTEGER NOT NULL,
      openedAt  INTEGER NOT NULL,
      changedAt INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX draft_account ON draft (account, changedAt);
    -- `base` is what the record held when the form opened, NULL for a new record.
    CREATE TABLE draftAnswer (
      draft INTEGER NOT NULL REFERENCES draft(id) ON DELETE CASCADE,
      field TEXT NOT NULL,
      value TEXT,
      base  TEXT,
      PRIMARY KEY (draft, field)
    ) STRICT, WITHOUT ROWID;
    -- What an account answered last, for fields that carry over.
    CREATE TABLE carriedAnswer (
      account INTEGER NOT NULL REFERENCES account(id),
      form    TEXT NOT NULL,
      field   TEXT NOT NULL,
      value   TEXT NOT NULL,
      PRIMARY KEY (account, form, field)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE accountSetting (
      account INTEGER NOT NULL REFERENCES account(id),
      name    TEXT NOT NULL,
      value   TEXT NOT NULL,
      PRIMARY KEY (account, name)
    ) STRICT, WITHOUT ROWID;
    """

  static let changes = """
    -- One saved form: `changes` is SQLite's changeset of the rows behind it.
    CREATE TABLE savedChange (
      id       INTEGER PRIMARY KEY AUTOINCREMENT,
      account  INTEGER NOT NULL REFERENCES account(id),
      at       INTEGER NOT NULL,
      form     TEXT NOT NULL,
      title    TEXT NOT NULL,
      about    TEXT NOT NULL,
      client   INTEGER,
      -- What was answered to the form, so that the same draft sent twice is answered twice.
      number   TEXT NOT NULL DEFAULT '',
      row      INTEGER NOT NULL DEFAULT 0,
      draft    INTEGER,
      changes  BLOB NOT NULL,
      -- Client rows made or taken away, as ClientBirths writes them.
      clients  TEXT NOT NULL DEFAULT '',
      -- The change that took this one back, and the one that this one takes back.
      undoneBy INTEGER REFERENCES savedChange(id),
      undoes   INTEGER REFERENCES savedChange(id)
    ) STRICT;
    CREATE INDEX savedChange_last ON savedChange (account, id);
    CREATE INDEX savedChange_client ON savedChange (client, id) WHERE client IS NOT NULL;
    CREATE UNIQUE INDEX savedChange_draft ON savedChange (draft) WHERE draft IS NOT NULL;
    -- Which rows a saved form touched; `key` is the row's primary key, parts with commas between.
    CREATE TABLE savedChangeRow (
      kind   TEXT NOT NULL,
      key    TEXT NOT NULL,
      change INTEGER NOT NULL REFERENCES savedChange(id),
      PRIMARY KEY (kind, key, change)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX savedChangeRow_change ON savedChangeRow (change);
    """

  static let numbers = """
    -- The last number given in a series (cases, visitors, letters) of an office and year.
    CREATE TABLE numberSeries (
      series TEXT NOT NULL,
      area   INTEGER NOT NULL,
      year   INTEGER NOT NULL,
      last   INTEGER NOT NULL CHECK (last >= 0),
      PRIMARY KEY (series, area, year)
    ) STRICT, WITHOUT ROWID;
    """
}
