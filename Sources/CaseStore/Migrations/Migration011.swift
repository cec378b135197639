import GRDB

/// Creates programmes in force by date, their rounds and monitoring, complaints and duty limits.
@Sendable func createProgrammes(_ db: Database) throws {
  for sql in [
    ProgrammeTables.programmes, ProgrammeTables.duties, ProgrammeTables.rounds,
    ProgrammeTables.beneficiaries, ProgrammeTables.complaints,
  ] {
    try db.execute(sql: sql)
  }
  try ProgrammeSeeds.write(to: db)
}

private enum ProgrammeTables {
  static let programmes = """
    CREATE TABLE programme (
      id       INTEGER PRIMARY KEY AUTOINCREMENT,
      code     TEXT NOT NULL UNIQUE CHECK (length(code) > 0),
      name     TEXT NOT NULL,
      basis    TEXT NOT NULL,
      fromDay  INTEGER NOT NULL,
      toDay    INTEGER CHECK (toDay >= fromDay),
      -- The code of the programme that it followed; empty for none.
      follows  TEXT NOT NULL DEFAULT '',
      -- What its end stands on.
      endBasis TEXT NOT NULL DEFAULT ''
    ) STRICT;
    -- What a person receives or not, as reported on a day.
    CREATE TABLE programmeReport (
      \(StampColumns.keys),
      person    INTEGER NOT NULL REFERENCES person(id),
      programme INTEGER NOT NULL REFERENCES programme(id),
      day       INTEGER NOT NULL,
      isMember  INTEGER NOT NULL CHECK (isMember IN (0, 1)),
      source    TEXT NOT NULL CHECK (length(source) > 0),
      note      TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX programmeReport_person ON programmeReport (person, programme, day);
    """

  static let duties = """
    -- What a role may or may not do in a programme, by date (FACTS 4.1, 13).
    CREATE TABLE dutyRule (
      id         INTEGER PRIMARY KEY AUTOINCREMENT,
      programme  INTEGER NOT NULL REFERENCES programme(id),
      role       TEXT NOT NULL,
      action     TEXT NOT NULL,
      isAllowed  INTEGER NOT NULL CHECK (isAllowed IN (0, 1)),
      fromDay    INTEGER NOT NULL,
      toDay      INTEGER CHECK (toDay >= fromDay),
      source     TEXT NOT NULL CHECK (length(source) > 0),
      -- To whom a forbidden action is forwarded, with semicolons between.
      addressees TEXT NOT NULL DEFAULT '',
      UNIQUE (programme, role, action, fromDay)
    ) STRICT;
    -- A refusal or a forwarding, as a fact that supervisors list.
    CREATE TABLE dutyEvent (
      id        INTEGER PRIMARY KEY AUTOINCREMENT,
      at        INTEGER NOT NULL,
      account   INTEGER NOT NULL REFERENCES account(id),
      role      TEXT NOT NULL,
      -- NULL for a complaint about no programme.
      programme INTEGER REFERENCES programme(id),
      action    TEXT NOT NULL,
      kind      TEXT NOT NULL CHECK (kind IN ('ditolak', 'diteruskan')),
      source    TEXT NOT NULL,
      area      INTEGER NOT NULL,
      addressee TEXT NOT NULL DEFAULT '',
      complaint INTEGER REFERENCES complaint(id),
      note      TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX dutyEvent_area ON dutyEvent (area, at);
    """

  static let rounds = """
    CREATE TABLE programmeRound (
      \(StampColumns.keys),
      programme INTEGER NOT NULL REFERENCES programme(id),
      -- The kabupaten or kecamatan that it is for.
      area      INTEGER NOT NULL,
      name      TEXT NOT NULL,
      fromDay   INTEGER NOT NULL,
      toDay     INTEGER NOT NULL CHECK (toDay >= fromDay),
      -- Due per household: kg or rupiah.
      due       INTEGER NOT NULL DEFAULT 0 CHECK (due >= 0),
      price     INTEGER NOT NULL DEFAULT 0 CHECK (price >= 0),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX programmeRound_area ON programmeRound (area, fromDay);
    CREATE TABLE socialisation (
      \(StampColumns.keys),
      programme INTEGER NOT NULL REFERENCES programme(id),
      area      INTEGER NOT NULL,
      day       INTEGER NOT NULL,
      place     TEXT NOT NULL,
      attendees INTEGER NOT NULL CHECK (attendees >= 0),
      topic     TEXT NOT NULL,
      officer   TEXT NOT NULL,
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX socialisation_area ON socialisation (area, day);
    -- One 6T visit: desa × round (FACTS 4.3).
    CREATE TABLE monitoringVisit (
      \(StampColumns.keys),
      round        INTEGER NOT NULL REFERENCES programmeRound(id),
      area         INTEGER NOT NULL,
      day          INTEGER NOT NULL,
      officer      TEXT NOT NULL,
      -- Sasaran.
      listed       INTEGER NOT NULL CHECK (listed >= 0),
      served       INTEGER NOT NULL CHECK (served >= 0),
      notListed    INTEGER NOT NULL CHECK (notListed >= 0),
      whyNotServed TEXT NOT NULL,
      -- Jumlah, harga: what a household received and paid.
      received     INTEGER NOT NULL CHECK (received >= 0),
      paid         INTEGER NOT NULL CHECK (paid >= 0),
      -- Waktu.
      plannedDay   INTEGER,
      actualDay    INTEGER,
      -- Kualitas: baik, patah, bau, kutu, lain.
      quality      TEXT NOT NULL CHECK (quality IN ('baik', 'patah', 'bau', 'kutu', 'lain')),
      complaining  INTEGER NOT NULL DEFAULT 0 CHECK (complaining >= 0),
      returned     INTEGER NOT NULL DEFAULT 0 CHECK (returned >= 0),
      -- Administrasi: codes of the papers that are there.
      papers       TEXT NOT NULL,
      note         TEXT NOT NULL,
      \(StampColumns.sql),
      UNIQUE (round, area)
    ) STRICT;
    """

  static let beneficiaries = """
    CREATE TABLE beneficiary (
      \(StampColumns.keys),
      round    INTEGER NOT NULL REFERENCES programmeRound(id),
      area     INTEGER NOT NULL,
      name     TEXT NOT NULL CHECK (length(trim(name)) > 0),
      nik      INTEGER,
      -- The first twelve digits of a NIK whose last four the list masks (FACTS 6.1).
      nikStart INTEGER,
      kk       INTEGER,
      -- The client of the registry, where there is one.
      client   INTEGER REFERENCES client(id),
      received INTEGER NOT NULL DEFAULT 0 CHECK (received IN (0, 1)),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX beneficiary_round ON beneficiary (round, area, name);
    -- Rekap penggantian KPS: facilitated and compiled, never decided here.
    CREATE TABLE replacement (
      \(StampColumns.keys),
      round       INTEGER NOT NULL REFERENCES programmeRound(id),
      area        INTEGER NOT NULL,
      outgoing    TEXT NOT NULL,
      reason      TEXT NOT NULL CHECK (length(trim(reason)) > 0),
      incoming    TEXT NOT NULL DEFAULT '',
      minute      TEXT NOT NULL DEFAULT '',
      minuteDay   INTEGER,
      -- Who decided (musyawarah desa, Dinas), and when; empty while proposed.
      decidedBy   TEXT NOT NULL DEFAULT '',
      decidedDay  INTEGER,
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX replacement_round ON replacement (round, area);
    -- What was done in the field, where the duty rules let it be done.
    CREATE TABLE fieldAction (
      \(StampColumns.keys),
      programme INTEGER NOT NULL REFERENCES programme(id),
      round     INTEGER REFERENCES programmeRound(id),
      area      INTEGER NOT NULL,
      day       INTEGER NOT NULL,
      action    TEXT NOT NULL,
      matter    TEXT NOT NULL CHECK (length(trim(matter)) > 0),
      result    TEXT NOT NULL,
      officer   TEXT NOT NULL,
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX fieldAction_area ON fieldAction (area, day);
    """

  static let complaints = """
    CREATE TABLE complaint (
      \(StampColumns.keys),
      number    TEXT NOT NULL UNIQUE,
      day       INTEGER NOT NULL,
      area      INTEGER NOT NULL,
      programme INTEGER REFERENCES programme(id),
      client    INTEGER REFERENCES client(id),
      reporter  TEXT NOT NULL,
      channel   TEXT NOT NULL,
      matter    TEXT NOT NULL CHECK (length(trim(matter)) > 0),
      -- To whom it went; empty while it waits.
      forwardedTo  TEXT NOT NULL DEFAULT '',
      forwardedDay INTEGER,
      resolvedDay  INTEGER,
      resolution   TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql),
      CHECK ((forwardedDay IS NULL) = (forwardedTo = '')),
      CHECK (resolvedDay IS NULL OR length(trim(resolution)) > 0)
    ) STRICT;
    CREATE INDEX complaint_area ON complaint (area, day);
    CREATE INDEX complaint_waiting ON complaint (area, day)
      WHERE forwardedDay IS NULL AND resolvedDay IS NULL;
    CREATE INDEX complaint_client ON complaint (client) WHERE client IS NOT NULL;
    """
}
