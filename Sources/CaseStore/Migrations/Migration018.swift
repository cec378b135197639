import GRDB

/// Keeps certificates that can be taken back, and locks selections once they are signed.
@Sendable func keepBimtekResults(_ db: Database) throws {
  for sql in [ResultTables.certificates, ResultTables.points, ResultTables.selectionLock] {
    try db.execute(sql: sql)
  }
}

private enum ResultTables {
  /// Certificates were one for each participant for ever; now one in force, with what it stands on.
  static let certificates = """
    CREATE TABLE bimtekCertificateNew (
      \(StampColumns.keys),
      participant INTEGER NOT NULL REFERENCES bimtekParticipant(id),
      number      TEXT NOT NULL UNIQUE CHECK (length(trim(number)) > 0),
      day         INTEGER NOT NULL,
      lessonHours INTEGER NOT NULL CHECK (lessonHours >= 0),
      -- Tenths of a percent of the sessions, and the event's rule in percent, as they were when it
      -- was given.
      share       INTEGER NOT NULL,
      threshold   INTEGER NOT NULL CHECK (threshold BETWEEN 0 AND 100),
      -- Title, name, rank and NIP, one a line.
      signatory   TEXT NOT NULL,
      -- What the registry learned with it; NULL for who is tied to no person, or taken back.
      training    INTEGER REFERENCES psksTraining(id),
      revokedDay  INTEGER,
      revokedReason TEXT NOT NULL DEFAULT '',
      \(StampColumns.sql),
      CHECK ((revokedDay IS NULL) = (revokedReason = ''))
    ) STRICT;
    INSERT INTO bimtekCertificateNew
      (id, uid, version, participant, number, day, lessonHours, share, threshold, signatory,
        createdAt, createdBy, updatedAt, updatedBy)
      SELECT c.id, c.uid, c.version, c.participant, c.number, c.day, c.lessonHours, c.share,
        e.threshold, c.signatory, c.createdAt, c.createdBy, c.updatedAt, c.updatedBy
      FROM bimtekCertificate c JOIN bimtekParticipant p ON p.id = c.participant
        JOIN bimtekEvent e ON e.id = p.event;
    DROP TABLE bimtekCertificate;
    ALTER TABLE bimtekCertificateNew RENAME TO bimtekCertificate;
    -- One certificate in force each, whoever gives it at the same time.
    CREATE UNIQUE INDEX bimtekCertificate_one ON bimtekCertificate (participant)
      WHERE revokedDay IS NULL;
    """

  static let points = """
    CREATE INDEX selection_edition ON selection (area, name);
    CREATE INDEX selection_event ON selection (event) WHERE event IS NOT NULL;
    -- What a rank brings its kab/kota on the way to juara umum; no law says it.
    CREATE TABLE selectionPoint (
      rank   INTEGER PRIMARY KEY CHECK (rank > 0),
      points INTEGER NOT NULL CHECK (points > 0)
    ) STRICT;
    INSERT INTO selectionPoint (rank, points) VALUES (1, 3), (2, 2), (3, 1);
    """

  /// Once signed, nothing that ranks hang on changes, whoever writes.
  static let selectionLock =
    [
      ("selectionCriterion", "UPDATE", "OLD.selection"),
      ("selectionCandidate", "UPDATE OF selection, number, name, kabupaten", "OLD.selection"),
      ("selectionJudge", "UPDATE", "OLD.selection"),
      (
        "selectionScore", "UPDATE",
        "(SELECT selection FROM selectionCandidate WHERE id = OLD.candidate)"
      ),
    ].map { table, update, old in
      let new = old.replacing("OLD", with: "NEW")
      return [("INSERT", new), (update, old), ("DELETE", old)].enumerated().map { place, event in
        lock("\(table)_locked\(place)", "\(event.0) ON \(table)", event.1)
      }.joined()
    }.joined()
    + ["UPDATE", "DELETE"].map { event in
      lock("selection_locked\(event)", "\(event) ON selection", "OLD.id")
    }.joined()

  private static func lock(_ name: String, _ event: String, _ selection: String) -> String {
    """
    CREATE TRIGGER \(name) BEFORE \(event)
    WHEN (SELECT signedDay FROM selection WHERE id = \(selection)) IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'selection is signed'); END;
    """
  }
}
