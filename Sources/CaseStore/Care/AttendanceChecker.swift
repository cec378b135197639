import GRDB

/// Counts marks and scans that break a rule of attendance.
struct AttendanceChecker {
  let db: Database

  func findings() throws -> Int {
    try [Self.strayMarks, Self.strayScans, Self.strayLetters, Self.notTheFirst]
      .map { Int(try db.number($0) ?? 0) }.reduce(0, +)
  }

  private static let strayMarks = """
    SELECT count(*) FROM attendanceMark m JOIN bimtekParticipant p ON p.id = m.participant
      JOIN bimtekSession s ON s.id = m.session
    WHERE p.event <> s.event
    """

  private static let strayScans = """
    SELECT count(*) FROM attendanceScan a JOIN bimtekParticipant p ON p.id = a.participant
      JOIN bimtekSession s ON s.id = a.session
    WHERE p.event <> s.event
    """

  /// Marks with a letter that the event's set lacks.
  private static let strayLetters = """
    SELECT count(*) FROM attendanceMark m JOIN bimtekSession s ON s.id = m.session
      JOIN bimtekEvent e ON e.id = s.event
    WHERE NOT EXISTS (SELECT 1 FROM attendanceLetter l
      WHERE l.attendanceSet = e.attendanceSet AND l.letter = m.status)
    """

  /// Scanned marks that are not of the first scan; old and invented marks may have no scan.
  private static let notTheFirst = """
    SELECT count(*) FROM attendanceMark m JOIN (
      SELECT session, participant, min(at) AS first FROM attendanceScan
      WHERE participant IS NOT NULL AND undoneAt IS NULL AND isCounted = 1
        AND direction = 'masuk' AND journal IS NOT NULL
      GROUP BY session, participant) f
      ON f.session = m.session AND f.participant = m.participant
    WHERE m.source = 'pindai' AND m.at > f.first
    """
}
