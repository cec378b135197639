import CaseDomain
import GRDB

/// Counts rows of the registry that break its rules.
struct ResourceChecker {
  let db: Database

  func findings() throws -> Int {
    try [Self.vanished, Self.outliving, Self.lateMarks, Self.latePermits, Self.pairs]
      .map { Int(try db.number($0) ?? 0) }.reduce(0, +)
  }

  /// Roles and trainings that hang on somebody who was merged away.
  private static let vanished = """
    SELECT (SELECT count(*) FROM psksRole r JOIN person p ON p.id = r.person
        WHERE p.mergedInto IS NOT NULL)
      + (SELECT count(*) FROM psksTraining t JOIN person p ON p.id = t.person
        WHERE p.mergedInto IS NOT NULL)
    """

  /// Seats of an institution that has ended.
  private static let outliving = """
    SELECT count(*) FROM psksRole r JOIN institution i ON i.id = r.institution
    WHERE i.toDay IS NOT NULL AND (r.toDay IS NULL OR r.toDay > i.toDay)
    """

  /// What was verified or confirmed, but not by whom.
  private static let lateMarks = """
    SELECT (SELECT count(*) FROM psksRole WHERE (verifiedDay IS NULL) <> (verifiedBy IS NULL)
        OR (confirmedDay IS NULL) <> (confirmedBy IS NULL))
      + (SELECT count(*) FROM psksInstitution
        WHERE (verifiedDay IS NULL) <> (verifiedBy IS NULL)
          OR (confirmedDay IS NULL) <> (confirmedBy IS NULL))
    """

  /// Papers that begin when the institution had ended, or of what is no PSKS.
  private static let latePermits = """
    SELECT count(*) FROM psksPermit m JOIN institution i ON i.id = m.institution
    WHERE m.fromDay > i.toDay
      OR NOT EXISTS (SELECT 1 FROM psksInstitution s WHERE s.institution = m.institution)
    """

  /// Roles held at one time that a rule of that time bans or warns of, without a reason at either.
  ///
  /// As ``PairRuleGuard``: what is said of the pair goes before what is said of any kind.
  private static let pairs = """
    SELECT count(*) FROM psksRole a JOIN psksRole b ON b.person = a.person AND b.id > a.id
    WHERE a.kind <> b.kind AND a.pairReason = '' AND b.pairReason = ''
      AND a.fromDay <= ifnull(b.toDay, 9999999) AND b.fromDay <= ifnull(a.toDay, 9999999)
      AND EXISTS (SELECT 1 FROM psksPairRule u
        WHERE u.verdict <> 'boleh' AND \(matches("u"))
          AND (u.samePay = 1 OR u.one <> '*' OR NOT EXISTS (SELECT 1 FROM psksPairRule n
            WHERE n.one <> '*' AND n.samePay = 0 AND \(matches("n")))))
    """

  /// A rule `u` that speaks of the roles `a` and `b` on some day that both are held.
  private static func matches(_ rule: String) -> String {
    """
    ((\(rule).one = min(a.kind, b.kind) AND \(rule).other = max(a.kind, b.kind))
      OR (\(rule).one = '*' AND \(rule).other IN ('*', a.kind, b.kind)))
    AND (\(rule).samePay = 0 OR (a.paidBy <> '' AND a.paidBy = b.paidBy))
    AND \(rule).fromDay <= min(ifnull(a.toDay, 9999999), ifnull(b.toDay, 9999999))
    AND ifnull(\(rule).toDay, 9999999) >= max(a.fromDay, b.fromDay)
    """
  }
}
