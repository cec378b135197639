import GRDB

/// Keeps who serves as TKSK where, by SK, what is vacant, and the reports of duty.
@Sendable func createTKSK(_ db: Database) throws {
  for sql in [
    TKSKTables.holders, TKSKTables.covering, TKSKTables.vacancies, TKSKTables.handOver,
    TKSKTables.reports, TKSKTables.money, TKSKTables.succession,
  ] {
    try db.execute(sql: sql)
  }
  try TKSKRequirementRecord.writeStartingRules(to: db)
}

private enum TKSKTables {
  static let holders = """
    -- The office of a kecamatan is held by the psksRole of kind TKSK in its area; the papers that
    -- say so are here. An SK may have no end (FACTS 13).
    CREATE TABLE tkskLetter (
      \(StampColumns.keys),
      role    INTEGER NOT NULL REFERENCES psksRole(id),
      number  TEXT NOT NULL CHECK (length(trim(number)) > 0),
      day     INTEGER NOT NULL,
      issuer  TEXT NOT NULL,
      fromDay INTEGER NOT NULL,
      toDay   INTEGER CHECK (toDay >= fromDay),
      note    TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX tkskLetter_role ON tkskLetter (role, fromDay);
    CREATE INDEX tkskLetter_end ON tkskLetter (toDay) WHERE toDay IS NOT NULL;
    CREATE TABLE tkskPerson (
      person    INTEGER PRIMARY KEY REFERENCES person(id),
      -- Nomor Induk Anggota TKSK, `63.03.05-0001`.
      niat      TEXT UNIQUE CHECK (niat IS NULL OR length(niat) > 0),
      mother    TEXT NOT NULL DEFAULT '',
      email     TEXT NOT NULL DEFAULT '',
      -- Codes of what they came from, with commas between: karang-taruna, psm, relawan, lain.
      origins   TEXT NOT NULL DEFAULT '',
      recruited INTEGER CHECK (recruited BETWEEN 1990 AND 2200),
      mainJob   TEXT NOT NULL DEFAULT '',
      -- Baik, Cukup, Buruk at the end of the budget year (FACTS 3.7), and that year.
      grade     TEXT NOT NULL DEFAULT '' CHECK (grade IN ('', 'baik', 'cukup', 'buruk')),
      gradeYear INTEGER,
      account   INTEGER REFERENCES account(id)
    ) STRICT;
    -- One holder of a kecamatan at a time; whoever writes is told by the engine.
    CREATE TRIGGER psksRole_oneTKSK BEFORE INSERT ON psksRole WHEN new.kind = 'TKSK'
    BEGIN
      SELECT RAISE(ABORT, 'tksk-dua') FROM psksRole r WHERE r.kind = 'TKSK'
        AND r.area BETWEEN new.area / 10000 * 10000 AND new.area / 10000 * 10000 + 9999
        AND r.fromDay <= coalesce(new.toDay, 9999999) AND new.fromDay <= coalesce(r.toDay, 9999999);
    END;
    CREATE TRIGGER psksRole_oneTKSKStill
      BEFORE UPDATE OF kind, area, fromDay, toDay ON psksRole WHEN new.kind = 'TKSK'
    BEGIN
      SELECT RAISE(ABORT, 'tksk-dua') FROM psksRole r WHERE r.kind = 'TKSK' AND r.id <> new.id
        AND r.area BETWEEN new.area / 10000 * 10000 AND new.area / 10000 * 10000 + 9999
        AND r.fromDay <= coalesce(new.toDay, 9999999) AND new.fromDay <= coalesce(r.toDay, 9999999);
    END;
    """

  static let covering = """
    -- Who looks after a vacant neighbour for a time (pengampu), or after a kabupaten/kota
    -- (koordinator).
    CREATE TABLE tkskCharge (
      \(StampColumns.keys),
      kind    TEXT NOT NULL CHECK (kind IN ('pengampu', 'koordinator')),
      area    INTEGER NOT NULL,
      person  INTEGER NOT NULL REFERENCES person(id),
      letter  TEXT NOT NULL DEFAULT '',
      fromDay INTEGER NOT NULL,
      toDay   INTEGER CHECK (toDay >= fromDay),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX tkskCharge_area ON tkskCharge (area, kind, fromDay);
    CREATE INDEX tkskCharge_person ON tkskCharge (person);
    """

  static let vacancies = """
    CREATE TABLE tkskVacancy (
      \(StampColumns.keys),
      area      INTEGER NOT NULL,
      fromDay   INTEGER NOT NULL,
      reason    TEXT NOT NULL,
      note      TEXT NOT NULL DEFAULT '',
      previous  INTEGER REFERENCES psksRole(id),
      filledDay INTEGER CHECK (filledDay >= fromDay),
      filledBy  INTEGER REFERENCES psksRole(id),
      \(StampColumns.sql)
    ) STRICT;
    CREATE UNIQUE INDEX tkskVacancy_open ON tkskVacancy (area) WHERE filledDay IS NULL;
    -- The steps of a succession (FACTS 3.4), as each was reached.
    CREATE TABLE tkskVacancyStep (
      \(StampColumns.keys),
      vacancy INTEGER NOT NULL REFERENCES tkskVacancy(id),
      step    TEXT NOT NULL,
      day     INTEGER NOT NULL,
      note    TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql),
      UNIQUE (vacancy, step)
    ) STRICT;
    """

  static let handOver = """
    -- The work of one account in a kecamatan, given to another in one step.
    CREATE TABLE tkskHandOver (
      \(StampColumns.keys),
      area        INTEGER NOT NULL,
      day         INTEGER NOT NULL,
      fromAccount INTEGER NOT NULL REFERENCES account(id),
      toAccount   INTEGER NOT NULL REFERENCES account(id) CHECK (toAccount <> fromAccount),
      note        TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    -- What moved: the list that both sign.
    CREATE TABLE tkskHandOverRow (
      handOver INTEGER NOT NULL REFERENCES tkskHandOver(id),
      part     TEXT NOT NULL
        CHECK (part IN ('kasus', 'tindak-lanjut', 'rujukan', 'draf', 'laporan')),
      row      INTEGER NOT NULL,
      label    TEXT NOT NULL,
      PRIMARY KEY (handOver, part, row)
    ) STRICT, WITHOUT ROWID;
    """

  static let reports = """
    -- A daily or monthly report of duty; figures are counted when it is handed in and kept.
    CREATE TABLE dutyReport (
      \(StampColumns.keys),
      kind      TEXT NOT NULL CHECK (kind IN ('harian', 'bulanan')),
      area      INTEGER NOT NULL,
      -- The day, or the first of the month.
      day       INTEGER NOT NULL,
      -- Who has to write it.
      account   INTEGER NOT NULL REFERENCES account(id),
      state     TEXT NOT NULL
        CHECK (state IN ('draft', 'menunggu', 'disetujui', 'revisi', 'ditolak')),
      -- Of a daily report.
      place     TEXT NOT NULL DEFAULT '',
      result    TEXT NOT NULL DEFAULT '',
      obstacles TEXT NOT NULL DEFAULT '',
      proposals TEXT NOT NULL DEFAULT '',
      plans     TEXT NOT NULL DEFAULT '',
      -- Its annexes, one a line.
      annex     TEXT NOT NULL DEFAULT '',
      -- Figures and lists as they were when it was handed in, as JSON; empty for a draft.
      content   TEXT NOT NULL DEFAULT '' CHECK (content = '' OR json_valid(content)),
      -- The first time: what is mended and handed in again is not late for that.
      handedInDay INTEGER,
      \(StampColumns.sql),
      UNIQUE (kind, area, day),
      CHECK ((state = 'draft') = (handedInDay IS NULL)),
      CHECK (state = 'draft' OR content <> '')
    ) STRICT;
    CREATE INDEX dutyReport_state ON dutyReport (state, area) WHERE state = 'menunggu';
    -- What an account still has to write.
    CREATE INDEX dutyReport_author ON dutyReport (account) WHERE state IN ('draft', 'revisi');
    CREATE TABLE dutyReportStep (
      \(StampColumns.keys),
      report  INTEGER NOT NULL REFERENCES dutyReport(id),
      action  TEXT NOT NULL CHECK
        (action IN ('buat', 'ubah', 'kirim', 'setujui', 'minta-revisi', 'tolak')),
      -- After it.
      state   TEXT NOT NULL
        CHECK (state IN ('draft', 'menunggu', 'disetujui', 'revisi', 'ditolak')),
      day     INTEGER NOT NULL,
      note    TEXT NOT NULL DEFAULT '',
      account INTEGER NOT NULL REFERENCES account(id),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX dutyReportStep_of ON dutyReportStep (report);
    -- Until which day of the next month a report is in time, by date.
    CREATE TABLE dutyReportRule (
      \(StampColumns.keys),
      kind    TEXT NOT NULL CHECK (kind IN ('harian', 'bulanan')),
      dueDays INTEGER NOT NULL CHECK (dueDays BETWEEN 0 AND 31),
      fromDay INTEGER NOT NULL,
      basis   TEXT NOT NULL,
      \(StampColumns.sql),
      UNIQUE (kind, fromDay)
    ) STRICT;
    """

  static let money = """
    -- The gift of thanks by paying source, with dates (FACTS 3.6); rupiah a month.
    CREATE TABLE taliAsihRate (
      \(StampColumns.keys),
      source  TEXT NOT NULL CHECK (length(trim(source)) > 0),
      area    INTEGER NOT NULL,
      amount  INTEGER NOT NULL CHECK (amount > 0),
      fromDay INTEGER NOT NULL,
      toDay   INTEGER CHECK (toDay >= fromDay),
      basis   TEXT NOT NULL,
      \(StampColumns.sql)
    ) STRICT;
    CREATE TABLE bankAccount (
      \(StampColumns.keys),
      person  INTEGER NOT NULL REFERENCES person(id),
      source  TEXT NOT NULL,
      bank    TEXT NOT NULL CHECK (length(trim(bank)) > 0),
      number  TEXT NOT NULL CHECK (length(trim(number)) > 0),
      holder  TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql),
      UNIQUE (person, source)
    ) STRICT;
    """

  static let succession = """
    -- Serves the board of TKSK, and the triggers above.
    CREATE INDEX psksRole_tksk ON psksRole (area, fromDay) WHERE kind = 'TKSK';
    CREATE INDEX tkskVacancy_area ON tkskVacancy (area, fromDay);
    CREATE INDEX tkskHandOver_area ON tkskHandOver (area, day);
    -- Serves the hand-over: what an account still has to write.
    CREATE INDEX dutyReport_open ON dutyReport (area, account)
      WHERE state IN ('draft', 'menunggu', 'revisi');
    -- Who waits for the answer after a hand-over; NULL for the case's worker, or else the author.
    ALTER TABLE referral ADD COLUMN worker INTEGER REFERENCES account(id);
    -- What is asked of a candidate, by time and place (FACTS 3.3): it warns with its source.
    CREATE TABLE tkskRequirement (
      id      INTEGER PRIMARY KEY,
      kind    TEXT NOT NULL CHECK (kind IN ('usia-minimum', 'usia-maksimum', 'domisili')),
      years   INTEGER CHECK (years BETWEEN 1 AND 120),
      -- Zeros behind a code that is shorter than a desa's; NULL for everywhere.
      area    INTEGER,
      fromDay INTEGER NOT NULL,
      toDay   INTEGER CHECK (toDay >= fromDay),
      basis   TEXT NOT NULL CHECK (length(trim(basis)) > 0),
      CHECK ((kind = 'domisili') = (years IS NULL))
    ) STRICT;
    """
}
