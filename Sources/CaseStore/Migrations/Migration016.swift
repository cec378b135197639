import GRDB

/// Makes bimtek an event from invitation to certificate, and keeps selections.
@Sendable func extendBimtek(_ db: Database) throws {
  for sql in [
    BimtekTables.event, BimtekTables.people, BimtekTables.statusSets, BimtekTables.marks,
    BimtekTables.scans, BimtekTables.after, BimtekTables.selection,
  ] {
    try db.execute(sql: sql)
  }
}

private enum BimtekTables {
  static let event = """
    ALTER TABLE bimtekEvent ADD COLUMN purpose TEXT NOT NULL DEFAULT '';
    ALTER TABLE bimtekEvent ADD COLUMN aim TEXT NOT NULL DEFAULT '';
    ALTER TABLE bimtekEvent ADD COLUMN opener TEXT NOT NULL DEFAULT '';
    ALTER TABLE bimtekEvent ADD COLUMN partners TEXT NOT NULL DEFAULT '';
    -- Guests that are not counted among the participants.
    ALTER TABLE bimtekEvent ADD COLUMN guests INTEGER NOT NULL DEFAULT 0 CHECK (guests >= 0);
    ALTER TABLE bimtekEvent ADD COLUMN organiser TEXT NOT NULL DEFAULT '';
    ALTER TABLE bimtekEvent ADD COLUMN budgetCode TEXT NOT NULL DEFAULT '';
    ALTER TABLE bimtekEvent ADD COLUMN state TEXT NOT NULL DEFAULT 'rencana'
      CHECK (state IN ('rencana', 'undangan', 'berjalan', 'selesai', 'batal'));
    -- The kind of training that a certificate stands for, as in psksTraining.
    ALTER TABLE bimtekEvent ADD COLUMN level TEXT NOT NULL DEFAULT 'lain'
      CHECK (level IN ('bimtek-dasar', 'bimtek-lanjutan', 'sertifikat', 'lain'));
    -- The share of the sessions, in percent, from which on a certificate is given.
    ALTER TABLE bimtekEvent ADD COLUMN threshold INTEGER NOT NULL DEFAULT 84
      CHECK (threshold BETWEEN 0 AND 100);
    ALTER TABLE bimtekEvent ADD COLUMN lateMinutes INTEGER NOT NULL DEFAULT 15
      CHECK (lateMinutes BETWEEN 0 AND 240);
    ALTER TABLE bimtekEvent ADD COLUMN openMinutes INTEGER NOT NULL DEFAULT 60
      CHECK (openMinutes BETWEEN 0 AND 1440);
    -- The whole headcount that an office reported, where names are fewer; never added.
    ALTER TABLE bimtekEvent ADD COLUMN invitedReported INTEGER CHECK (invitedReported >= 0);
    ALTER TABLE bimtekSession ADD COLUMN speaker TEXT NOT NULL DEFAULT '';
    ALTER TABLE bimtekSession ADD COLUMN institution TEXT NOT NULL DEFAULT '';
    -- When everybody unmarked got the mark of a closed session.
    ALTER TABLE bimtekSession ADD COLUMN closedAt INTEGER;
    -- Lines of law that stand on papers, by date; an event of its own or all (NULL).
    CREATE TABLE bimtekBasis (
      \(StampColumns.keys),
      event   INTEGER REFERENCES bimtekEvent(id),
      text    TEXT NOT NULL CHECK (length(trim(text)) > 0),
      fromDay INTEGER NOT NULL,
      toDay   INTEGER CHECK (toDay >= fromDay),
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX bimtekBasis_event ON bimtekBasis (event, fromDay);
    CREATE TABLE bimtekCommittee (
      \(StampColumns.keys),
      event  INTEGER NOT NULL REFERENCES bimtekEvent(id),
      name   TEXT NOT NULL CHECK (length(trim(name)) > 0),
      role   TEXT NOT NULL
        CHECK (role IN ('penanggung-jawab', 'ketua', 'sekretaris', 'anggota', 'moderator')),
      letter TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX bimtekCommittee_event ON bimtekCommittee (event);
    CREATE TABLE bimtekQuota (
      \(StampColumns.keys),
      event     INTEGER NOT NULL REFERENCES bimtekEvent(id),
      kabupaten INTEGER NOT NULL,
      kind      TEXT NOT NULL CHECK (length(kind) > 0),
      seats     INTEGER NOT NULL CHECK (seats >= 0),
      -- Inferred, not told by the organiser (FACTS 13): marked perkiraan.
      isInferred INTEGER NOT NULL DEFAULT 0 CHECK (isInferred IN (0, 1)),
      \(StampColumns.sql),
      UNIQUE (event, kabupaten, kind)
    ) STRICT;
    """

  static let people = """
    ALTER TABLE bimtekParticipant ADD COLUMN person INTEGER REFERENCES person(id);
    ALTER TABLE bimtekParticipant ADD COLUMN kecamatan INTEGER;
    ALTER TABLE bimtekParticipant ADD COLUMN sex INTEGER CHECK (sex IN (0, 1));
    ALTER TABLE bimtekParticipant ADD COLUMN state TEXT NOT NULL DEFAULT 'diundang'
      CHECK (state IN ('diundang', 'terkonfirmasi', 'batal', 'diganti'));
    ALTER TABLE bimtekParticipant ADD COLUMN source TEXT NOT NULL DEFAULT 'undangan'
      CHECK (source IN ('undangan', 'tamu'));
    ALTER TABLE bimtekParticipant ADD COLUMN substitutes INTEGER REFERENCES bimtekParticipant(id);
    ALTER TABLE bimtekParticipant ADD COLUMN letter TEXT NOT NULL DEFAULT '';
    -- Why the committee holds the person back at the desk; empty for nobody.
    ALTER TABLE bimtekParticipant ADD COLUMN heldReason TEXT NOT NULL DEFAULT '';
    -- One person under one pillar per event.
    CREATE UNIQUE INDEX bimtekParticipant_person ON bimtekParticipant (event, person)
      WHERE person IS NOT NULL AND state <> 'diganti';
    CREATE INDEX bimtekParticipant_of ON bimtekParticipant (person) WHERE person IS NOT NULL;
    """

  static let statusSets = """
    -- What letters an event's marks may have.
    CREATE TABLE attendanceSet (
      id   INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL UNIQUE CHECK (length(trim(name)) > 0)
    ) STRICT;
    -- A letter of a set, with what it is worth in twelfths of a session and whether the person was
    -- there; `onClosing` is what a closed session gives to who has no mark.
    CREATE TABLE attendanceLetter (
      attendanceSet INTEGER NOT NULL REFERENCES attendanceSet(id),
      letter    TEXT NOT NULL CHECK (length(letter) = 1),
      name      TEXT NOT NULL CHECK (length(trim(name)) > 0),
      twelfths  INTEGER NOT NULL CHECK (twelfths BETWEEN 0 AND 12),
      isPresent INTEGER NOT NULL CHECK (isPresent IN (0, 1)),
      isLate    INTEGER NOT NULL CHECK (isLate IN (0, 1)),
      onClosing INTEGER NOT NULL CHECK (onClosing IN (0, 1)),
      place     INTEGER NOT NULL,
      PRIMARY KEY (attendanceSet, letter)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO attendanceSet (id, name) VALUES (1, 'Baku');
    INSERT INTO attendanceLetter
      (attendanceSet, letter, name, twelfths, isPresent, isLate, onClosing, place) VALUES
      (1, 'H', 'Hadir', 12, 1, 0, 0, 1), (1, 'T', 'Terlambat', 6, 1, 1, 0, 2),
      (1, 'I', 'Izin', 0, 0, 0, 0, 3), (1, 'S', 'Sakit', 0, 0, 0, 0, 4),
      (1, 'A', 'Alpa', 0, 0, 0, 1, 5);
    ALTER TABLE bimtekEvent ADD COLUMN attendanceSet INTEGER NOT NULL DEFAULT 1
      REFERENCES attendanceSet(id);
    """

  static let marks = """
    -- Marks may be any letter of the event's set, with a remark.
    CREATE TABLE attendanceMarkNew (
      participant INTEGER NOT NULL REFERENCES bimtekParticipant(id),
      session     INTEGER NOT NULL REFERENCES bimtekSession(id),
      status      TEXT NOT NULL CHECK (length(status) = 1),
      at          INTEGER NOT NULL,
      desk        TEXT NOT NULL,
      account     INTEGER NOT NULL REFERENCES account(id),
      remark      TEXT NOT NULL DEFAULT '',
      PRIMARY KEY (participant, session)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO attendanceMarkNew (participant, session, status, at, desk, account)
      SELECT participant, session, status, at, desk, account FROM attendanceMark;
    DROP TABLE attendanceMark;
    ALTER TABLE attendanceMarkNew RENAME TO attendanceMark;
    -- Why a mark was changed; both values stand in attendanceChangeMark.
    ALTER TABLE attendanceChange ADD COLUMN reason TEXT NOT NULL DEFAULT '';
    """

  static let scans = """
    -- `journal` names the line of the desk's own journal, so that a scan that comes twice lands
    -- once.
    ALTER TABLE attendanceScan ADD COLUMN journal BLOB CHECK (length(journal) = 16);
    ALTER TABLE attendanceScan ADD COLUMN direction TEXT NOT NULL DEFAULT 'masuk'
      CHECK (direction IN ('masuk', 'keluar'));
    ALTER TABLE attendanceScan ADD COLUMN undoneReason TEXT NOT NULL DEFAULT '';
    ALTER TABLE attendanceScan ADD COLUMN undoneAt INTEGER;
    CREATE UNIQUE INDEX attendanceScan_journal ON attendanceScan (journal)
      WHERE journal IS NOT NULL;
    CREATE INDEX attendanceScan_session ON attendanceScan (session, participant, at);
    """

  static let after = """
    CREATE TABLE bimtekTest (
      \(StampColumns.keys),
      participant INTEGER NOT NULL REFERENCES bimtekParticipant(id),
      kind        TEXT NOT NULL CHECK (kind IN ('pre', 'post')),
      -- Tenths of a point, 0 to 1000.
      score       INTEGER NOT NULL CHECK (score BETWEEN 0 AND 1000),
      \(StampColumns.sql),
      UNIQUE (participant, kind)
    ) STRICT;
    -- Answers about a speaker or the organisation on one aspect, 1 to 5, without names.
    CREATE TABLE bimtekEvaluation (
      \(StampColumns.keys),
      event   INTEGER NOT NULL REFERENCES bimtekEvent(id),
      session INTEGER REFERENCES bimtekSession(id),
      aspect  TEXT NOT NULL CHECK (length(trim(aspect)) > 0),
      one     INTEGER NOT NULL DEFAULT 0 CHECK (one >= 0),
      two     INTEGER NOT NULL DEFAULT 0 CHECK (two >= 0),
      three   INTEGER NOT NULL DEFAULT 0 CHECK (three >= 0),
      four    INTEGER NOT NULL DEFAULT 0 CHECK (four >= 0),
      five    INTEGER NOT NULL DEFAULT 0 CHECK (five >= 0),
      note    TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX bimtekEvaluation_event ON bimtekEvaluation (event, session);
    CREATE TABLE bimtekCertificate (
      \(StampColumns.keys),
      participant INTEGER NOT NULL UNIQUE REFERENCES bimtekParticipant(id),
      number      TEXT NOT NULL UNIQUE CHECK (length(trim(number)) > 0),
      day         INTEGER NOT NULL,
      lessonHours INTEGER NOT NULL CHECK (lessonHours >= 0),
      -- Tenths of a percent of the sessions, as they were when it was given.
      share       INTEGER NOT NULL,
      signatory   TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    -- Rencana tindak lanjut: what a participant promised to do, by when.
    CREATE TABLE bimtekFollowUp (
      \(StampColumns.keys),
      participant INTEGER NOT NULL REFERENCES bimtekParticipant(id),
      area        INTEGER NOT NULL,
      title       TEXT NOT NULL CHECK (length(trim(title)) > 0),
      dueDay      INTEGER NOT NULL,
      doneDay     INTEGER,
      result      TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql),
      CHECK (doneDay IS NULL OR length(trim(result)) > 0)
    ) STRICT;
    CREATE INDEX bimtekFollowUp_due ON bimtekFollowUp (area, dueDay) WHERE doneDay IS NULL;
    CREATE INDEX bimtekFollowUp_of ON bimtekFollowUp (participant);
    """

  static let selection = """
    CREATE TABLE selection (
      \(StampColumns.keys),
      event     INTEGER REFERENCES bimtekEvent(id),
      name      TEXT NOT NULL CHECK (length(trim(name)) > 0),
      kind      TEXT NOT NULL CHECK (length(kind) > 0),
      area      INTEGER NOT NULL,
      day       INTEGER NOT NULL,
      -- The berita acara; once signed nothing about scores changes.
      minuteNumber TEXT NOT NULL DEFAULT '',
      signedDay INTEGER,
      signedBy  INTEGER REFERENCES account(id),
      \(StampColumns.sql),
      CHECK ((signedDay IS NULL) = (minuteNumber = ''))
    ) STRICT;
    CREATE TABLE selectionCriterion (
      \(StampColumns.keys),
      selection INTEGER NOT NULL REFERENCES selection(id),
      name      TEXT NOT NULL CHECK (length(trim(name)) > 0),
      weight    INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
      -- Its turn when two are equal, from 1.
      tieOrder  INTEGER NOT NULL CHECK (tieOrder > 0),
      \(StampColumns.sql),
      UNIQUE (selection, tieOrder)
    ) STRICT;
    CREATE TABLE selectionCandidate (
      \(StampColumns.keys),
      selection INTEGER NOT NULL REFERENCES selection(id),
      number    INTEGER NOT NULL CHECK (number > 0),
      person    INTEGER REFERENCES person(id),
      name      TEXT NOT NULL CHECK (length(trim(name)) > 0),
      kabupaten INTEGER NOT NULL,
      \(StampColumns.sql),
      UNIQUE (selection, number)
    ) STRICT;
    CREATE UNIQUE INDEX selectionCandidate_person ON selectionCandidate (selection, person)
      WHERE person IS NOT NULL;
    CREATE TABLE selectionJudge (
      \(StampColumns.keys),
      selection INTEGER NOT NULL REFERENCES selection(id),
      name      TEXT NOT NULL CHECK (length(trim(name)) > 0),
      office    TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql)
    ) STRICT;
    CREATE INDEX selectionJudge_of ON selectionJudge (selection);
    CREATE TABLE selectionScore (
      \(StampColumns.keys),
      candidate INTEGER NOT NULL REFERENCES selectionCandidate(id),
      criterion INTEGER NOT NULL REFERENCES selectionCriterion(id),
      judge     INTEGER NOT NULL REFERENCES selectionJudge(id),
      -- Hundredths of a point, 0 to 10000.
      score     INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000),
      \(StampColumns.sql),
      UNIQUE (candidate, criterion, judge)
    ) STRICT;
    """
}
