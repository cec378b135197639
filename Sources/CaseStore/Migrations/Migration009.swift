import GRDB

/// Lets a person's record say all that its form asks, keeps moves, verification and DTSEN.
@Sendable func extendClients(_ db: Database) throws {
  for sql in [
    ClientTables.person, ClientTables.entry, ClientTables.moves, ClientTables.verification,
    ClientTables.dtsen,
  ] {
    try db.execute(sql: sql)
  }
}

private enum ClientTables {
  static let person = """
    ALTER TABLE person ADD COLUMN religion TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN education TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN occupation TEXT NOT NULL DEFAULT '';
    ALTER TABLE person ADD COLUMN marital TEXT NOT NULL DEFAULT '';
    -- Bits: 1 fisik, 2 intelektual, 4 mental, 8 sensorik (UU 8/2016).
    ALTER TABLE person ADD COLUMN disability INTEGER NOT NULL DEFAULT 0
      CHECK (disability BETWEEN 0 AND 15);
    -- Somebody looked at the difference between NIK and stated birth date or sex.
    ALTER TABLE person ADD COLUMN nikChecked INTEGER NOT NULL DEFAULT 0
      CHECK (nikChecked IN (0, 1));
    -- What a visitor of the address should know; empty for nothing.
    ALTER TABLE person ADD COLUMN visitWarning TEXT NOT NULL DEFAULT '';
    """

  static let entry = """
    ALTER TABLE ppksEntry ADD COLUMN endReason TEXT NOT NULL DEFAULT ''
      CHECK (endReason IN ('', 'mandiri', 'meninggal', 'pindah', 'menolak', 'tidak-ditemukan',
        'keliru'));
    -- Why the type holds although age or sex do not fit its band.
    ALTER TABLE ppksEntry ADD COLUMN bandReason TEXT NOT NULL DEFAULT '';
    -- The part of a child in a criminal matter (type 3).
    ALTER TABLE ppksEntry ADD COLUMN abhRole TEXT NOT NULL DEFAULT ''
      CHECK (abhRole IN ('', 'pelaku', 'korban', 'saksi'));
    ALTER TABLE ppksEntry ADD COLUMN batch INTEGER REFERENCES verificationBatch(id);
    CREATE INDEX ppksEntry_batch ON ppksEntry (batch) WHERE batch IS NOT NULL;
    -- Proposals that were not sent in yet.
    CREATE INDEX ppksEntry_proposed ON ppksEntry (client) WHERE state = 'usulan' AND batch IS NULL;
    CREATE INDEX ppksEntry_ended ON ppksEntry (toDay, endReason) WHERE toDay IS NOT NULL;
    """

  static let moves = """
    CREATE TABLE personMove (
      \(StampColumns.keys),
      person      INTEGER NOT NULL REFERENCES person(id),
      day         INTEGER NOT NULL,
      fromArea    INTEGER NOT NULL,
      toArea      INTEGER NOT NULL,
      fromAddress TEXT NOT NULL,
      toAddress   TEXT NOT NULL,
      reason      TEXT NOT NULL,
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX personMove_person ON personMove (person, day);
    -- Two people that somebody looked at and found to be different; the lower number first.
    CREATE TABLE differentPeople (
      one     INTEGER NOT NULL REFERENCES person(id),
      other   INTEGER NOT NULL REFERENCES person(id) CHECK (other > one),
      at      INTEGER NOT NULL,
      account INTEGER NOT NULL REFERENCES account(id),
      PRIMARY KEY (one, other)
    ) STRICT, WITHOUT ROWID;
    """

  static let verification = """
    -- The entries of one desa and year that are verified together.
    CREATE TABLE verificationBatch (
      \(StampColumns.keys),
      area         INTEGER NOT NULL,
      year         INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2100),
      state        TEXT NOT NULL
        CHECK (state IN ('usulan', 'diajukan', 'terverifikasi', 'disetujui', 'dikembalikan')),
      -- The minute of the musyawarah desa/kelurahan.
      minuteNumber TEXT NOT NULL,
      minuteDay    INTEGER,
      note         TEXT NOT NULL,
      \(StampColumns.sql),
      CHECK (state = 'usulan' OR (minuteNumber <> '' AND minuteDay IS NOT NULL))
    ) STRICT;
    CREATE INDEX verificationBatch_area ON verificationBatch (area, year);
    CREATE TABLE verificationStep (
      id      INTEGER PRIMARY KEY AUTOINCREMENT,
      batch   INTEGER NOT NULL REFERENCES verificationBatch(id),
      state   TEXT NOT NULL,
      at      INTEGER NOT NULL,
      account INTEGER NOT NULL REFERENCES account(id),
      note    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX verificationStep_batch ON verificationStep (batch);
    """

  static let dtsen = """
    -- What DTSEN said of a person on a day, as reported and never computed (FACTS 6.3).
    CREATE TABLE dtsenReport (
      \(StampColumns.keys),
      person INTEGER NOT NULL REFERENCES person(id),
      day    INTEGER NOT NULL,
      status TEXT NOT NULL
        CHECK (status IN ('terdaftar', 'belum-peringkat', 'nonaktif', 'tidak-terdaftar')),
      decile INTEGER CHECK (decile BETWEEN 1 AND 10),
      source TEXT NOT NULL CHECK (length(source) > 0),
      \(StampColumns.sql),
      CHECK (decile IS NULL OR status = 'terdaftar')
    ) STRICT;
    CREATE INDEX dtsenReport_person ON dtsenReport (person, day);
    """
}
