import GRDB

/// Counts what does not hold among the programmes.
struct ProgrammeChecker {
  let db: Database

  func findings() throws -> Int {
    try [Self.roundsOutside, Self.blindForwardings, Self.overlappingRules]
      .map { Int(try db.number($0) ?? 0) }.reduce(0, +)
  }

  private static let roundsOutside = """
    SELECT count(*) FROM programmeRound r JOIN programme p ON p.id = r.programme
    WHERE r.fromDay < p.fromDay OR r.toDay > p.toDay
    """

  /// Complaints that went out to nobody, on no day, or before they came in.
  private static let blindForwardings = """
    SELECT count(*) FROM complaint
    WHERE (forwardedDay IS NULL) <> (trim(forwardedTo) = '') OR forwardedDay < day
    """

  /// Rules that speak of the same action of a role on the same day.
  private static let overlappingRules = """
    SELECT count(*) FROM dutyRule a JOIN dutyRule b ON b.programme = a.programme
      AND b.role = a.role AND b.action = a.action AND b.fromDay >= a.fromDay AND b.id <> a.id
    WHERE b.fromDay <= ifnull(a.toDay, b.fromDay)
    """
}
