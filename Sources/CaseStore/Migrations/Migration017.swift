import GRDB

/// Lets desks scan into journals of their own, and keeps both sides of a changed mark.
@Sendable func extendAttendance(_ db: Database) throws {
  for sql in [AttendanceTables.marks, AttendanceTables.changes, AttendanceTables.scans] {
    try db.execute(sql: sql)
  }
}

private enum AttendanceTables {
  static let marks = """
    CREATE TABLE attendanceMarkNew (
      participant INTEGER NOT NULL REFERENCES bimtekParticipant(id),
      session     INTEGER NOT NULL REFERENCES bimtekSession(id),
      status      TEXT NOT NULL CHECK (length(status) = 1),
      at          INTEGER NOT NULL,
      desk        TEXT NOT NULL,
      account     INTEGER NOT NULL REFERENCES account(id),
      remark      TEXT NOT NULL DEFAULT '',
      -- Typed in the grid, scanned, or given when the session was closed.
      source      TEXT NOT NULL CHECK (source IN ('kunci', 'pindai', 'tutup')),
      PRIMARY KEY (participant, session)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO attendanceMarkNew
      SELECT participant, session, status, at, desk, account, remark,
        CASE WHEN desk = '' THEN 'kunci' ELSE 'pindai' END
      FROM attendanceMark;
    DROP TABLE attendanceMark;
    ALTER TABLE attendanceMarkNew RENAME TO attendanceMark;
    """

  static let changes = """
    -- The session that the change closed, which undo opens again.
    ALTER TABLE attendanceChange ADD COLUMN closes INTEGER REFERENCES bimtekSession(id);
    -- A scan that was taken back: only another scan brings it again.
    ALTER TABLE attendanceChange ADD COLUMN isFinal INTEGER NOT NULL DEFAULT 0
      CHECK (isFinal IN (0, 1));
    ALTER TABLE attendanceChangeMark ADD COLUMN oldAccount INTEGER REFERENCES account(id);
    ALTER TABLE attendanceChangeMark ADD COLUMN oldRemark TEXT NOT NULL DEFAULT '';
    ALTER TABLE attendanceChangeMark ADD COLUMN oldSource TEXT NOT NULL DEFAULT 'kunci'
      CHECK (oldSource IN ('kunci', 'pindai', 'tutup'));
    CREATE INDEX attendanceChange_of ON attendanceChange (event, id);
    """

  static let scans = """
    -- 0 for a scan that was answered with a refusal: too early, held back, another day.
    ALTER TABLE attendanceScan ADD COLUMN isCounted INTEGER NOT NULL DEFAULT 1
      CHECK (isCounted IN (0, 1));
    """
}
