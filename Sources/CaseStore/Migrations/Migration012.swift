import GRDB

/// Creates the counter's work: visitors, daily activities, letters and who signs them.
@Sendable func createOffice(_ db: Database) throws {
  for sql in [OfficeTables.intake, OfficeTables.activities, OfficeTables.letters] {
    try db.execute(sql: sql)
  }
  for seed in LetterSeedText.all {
    try db.run(
      "INSERT INTO letterText (area, kind, part, text, fromDay) VALUES (0, ?, ?, ?, ?)",
      [.text(seed.kind), .text(seed.part), .text(seed.text), .integer(LetterSeedText.from)])
  }
}

private enum OfficeTables {
  static let intake = """
    -- A visitor at the desk, PPKS or not.
    CREATE TABLE intake (
      \(StampColumns.keys),
      -- `A-2026-0001`, of the year and the place in its count.
      number   TEXT NOT NULL UNIQUE,
      year     INTEGER NOT NULL,
      serial   INTEGER NOT NULL CHECK (serial > 0),
      -- Of the office, filled up with zeros to the ten digits of a desa.
      area     INTEGER NOT NULL,
      day      INTEGER NOT NULL,
      name     TEXT NOT NULL CHECK (length(trim(name)) > 0),
      nik      INTEGER,
      phone    TEXT NOT NULL DEFAULT '',
      address  TEXT NOT NULL DEFAULT '',
      need     TEXT NOT NULL CHECK (length(need) > 0),
      matter   TEXT NOT NULL,
      answer   TEXT NOT NULL DEFAULT '',
      -- The client that it became or was about; empty for a visitor who is no PPKS.
      client   INTEGER REFERENCES client(id),
      doneDay  INTEGER,
      officer  TEXT NOT NULL,
      \(StampColumns.sql)
    ) STRICT;
    CREATE UNIQUE INDEX intake_serial ON intake (year, serial);
    CREATE INDEX intake_day ON intake (day, area);
    CREATE INDEX intake_open ON intake (area, day) WHERE doneDay IS NULL;
    CREATE INDEX intake_client ON intake (client) WHERE client IS NOT NULL;
    """

  static let activities = """
    -- What a TKSK or operator did on a day; feeds the monthly report.
    CREATE TABLE activity (
      \(StampColumns.keys),
      area       INTEGER NOT NULL,
      day        INTEGER NOT NULL,
      kind       TEXT NOT NULL CHECK (kind IN ('kegiatan', 'rapat-camat', 'rapat-koordinator')),
      -- One of the six tasks of a TKSK (FACTS 3.5).
      task       INTEGER NOT NULL CHECK (task BETWEEN 1 AND 6),
      pillar     TEXT NOT NULL DEFAULT '',
      initiative TEXT NOT NULL CHECK (initiative IN ('sendiri', 'ditugaskan')),
      assignedBy TEXT NOT NULL DEFAULT '',
      letter     TEXT NOT NULL DEFAULT '',
      title      TEXT NOT NULL CHECK (length(trim(title)) > 0),
      place      TEXT NOT NULL DEFAULT '',
      partners   TEXT NOT NULL DEFAULT '',
      attendees  INTEGER NOT NULL DEFAULT 0 CHECK (attendees >= 0),
      result     TEXT NOT NULL DEFAULT '',
      minutes    TEXT NOT NULL DEFAULT '',
      worker     INTEGER NOT NULL REFERENCES account(id),
      \(StampColumns.sql),
      CHECK (initiative = 'sendiri' OR length(trim(assignedBy)) > 0)
    ) STRICT;
    CREATE INDEX activity_day ON activity (day, area);
    """

  static let letters = """
    -- Who holds an office that signs, by date.
    CREATE TABLE official (
      \(StampColumns.keys),
      area       INTEGER NOT NULL,
      name       TEXT NOT NULL CHECK (length(trim(name)) > 0),
      nip        TEXT NOT NULL DEFAULT '',
      rank       TEXT NOT NULL DEFAULT '',
      office     TEXT NOT NULL CHECK (length(trim(office)) > 0),
      capacity   TEXT NOT NULL CHECK (capacity IN ('definitif', 'plt', 'plh')),
      -- In whose name the signature stands, `a.n. Camat`; empty for the own.
      onBehalf   TEXT NOT NULL DEFAULT '',
      fromDay    INTEGER NOT NULL,
      toDay      INTEGER CHECK (toDay >= fromDay),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX official_area ON official (area, fromDay);
    -- Dated legal and formal text: kop, number pattern, body by kind, tembusan. Area 0 holds for
    -- every office that has none of its own; an empty kind for every kind.
    CREATE TABLE letterText (
      id      INTEGER PRIMARY KEY AUTOINCREMENT,
      area    INTEGER NOT NULL,
      kind    TEXT NOT NULL,
      part    TEXT NOT NULL CHECK (part IN ('kop', 'nomor', 'unit', 'tempat', 'klasifikasi',
        'kepada', 'hal', 'isi', 'tembusan')),
      text    TEXT NOT NULL,
      fromDay INTEGER NOT NULL,
      toDay   INTEGER CHECK (toDay >= fromDay)
    ) STRICT;
    CREATE INDEX letterText_kind ON letterText (area, kind, part, fromDay);
    CREATE TABLE letter (
      \(StampColumns.keys),
      area      INTEGER NOT NULL,
      kind      TEXT NOT NULL,
      year      INTEGER NOT NULL,
      -- Its place in the register; NULL while "nomor menyusul".
      serial    INTEGER CHECK (serial > 0),
      number    TEXT NOT NULL DEFAULT '',
      day       INTEGER NOT NULL,
      client    INTEGER REFERENCES client(id),
      intake    INTEGER REFERENCES intake(id),
      referral  INTEGER REFERENCES referral(id),
      complaint INTEGER REFERENCES complaint(id),
      -- How the client stands in it, and why in full where initials are the rule.
      identity  TEXT NOT NULL CHECK (identity IN ('inisial', 'lengkap')),
      purpose   TEXT NOT NULL DEFAULT '',
      addressee TEXT NOT NULL,
      subject   TEXT NOT NULL,
      nature    TEXT NOT NULL
        CHECK (nature IN ('biasa', 'segera', 'terbatas', 'rahasia')),
      enclosure TEXT NOT NULL DEFAULT '',
      body      TEXT NOT NULL,
      copies    TEXT NOT NULL DEFAULT '',
      official  INTEGER NOT NULL REFERENCES official(id),
      \(StampColumns.sql),
      CHECK ((serial IS NULL) = (number = ''))
    ) STRICT;
    CREATE UNIQUE INDEX letter_register ON letter (area, year, serial) WHERE serial IS NOT NULL;
    CREATE INDEX letter_number ON letter (number) WHERE number <> '';
    CREATE INDEX letter_year ON letter (area, year, serial);
    CREATE INDEX letter_client ON letter (client) WHERE client IS NOT NULL;
    -- Numbers kept free on purpose.
    CREATE TABLE reservedNumber (
      area   INTEGER NOT NULL,
      year   INTEGER NOT NULL,
      serial INTEGER NOT NULL,
      reason TEXT NOT NULL,
      PRIMARY KEY (area, year, serial)
    ) STRICT, WITHOUT ROWID;
    """
}
