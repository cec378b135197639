import GRDB

/// Counts reports that do not stand where their steps lead, or that their own writer approved.
struct DutyReportChecker {
  let db: Database

  func findings() throws -> Int {
    try [Self.strayed, Self.ownApproval, Self.wrongDays]
      .reduce(0) { $0 + Int(try db.number($1) ?? 0) }
  }

  private static let strayed = """
    SELECT count(*) FROM dutyReport r
    WHERE r.state IS NOT (SELECT s.state FROM dutyReportStep s WHERE s.report = r.id
      ORDER BY s.id DESC LIMIT 1)
    """

  private static let ownApproval = """
    SELECT count(*) FROM dutyReport r JOIN dutyReportStep s ON s.report = r.id
    WHERE s.action = 'setujui' AND (s.account = r.account OR EXISTS (
      SELECT 1 FROM dutyReportStep w WHERE w.report = r.id AND w.account = s.account
        AND w.action IN ('buat', 'ubah', 'kirim')))
    """

  /// The day of the first handing-in is that of its step.
  private static let wrongDays = """
    SELECT count(*) FROM dutyReport r
    WHERE r.handedInDay IS NOT (SELECT s.day FROM dutyReportStep s
      WHERE s.report = r.id AND s.action = 'kirim' ORDER BY s.id LIMIT 1)
    """
}
