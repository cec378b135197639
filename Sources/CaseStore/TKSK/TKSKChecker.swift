import GRDB

/// Counts what cannot be in the offices of TKSK.
struct TKSKChecker {
  let db: Database

  func findings() throws -> Int {
    try Self.rules.reduce(0) { count, sql in count + Int(try db.number(sql) ?? 0) }
  }

  private static let rules = [
    // Two at a time in one kecamatan.
    """
    SELECT count(*) FROM psksRole a INDEXED BY psksRole_tksk JOIN psksRole b
      INDEXED BY psksRole_tksk ON b.kind = 'TKSK' AND b.id > a.id
      AND b.area BETWEEN a.area / 10000 * 10000 AND a.area / 10000 * 10000 + 9999
    WHERE a.kind = 'TKSK' AND a.fromDay <= ifnull(b.toDay, 9999999)
      AND b.fromDay <= ifnull(a.toDay, 9999999)
    """,
    // A role without person.
    """
    SELECT count(*) FROM psksRole r INDEXED BY psksRole_tksk LEFT JOIN person p ON p.id = r.person
    WHERE r.kind = 'TKSK' AND p.id IS NULL
    """,
    // An SK of something else.
    """
    SELECT count(*) FROM tkskLetter l LEFT JOIN psksRole r ON r.id = l.role
    WHERE r.kind IS NOT 'TKSK'
    """,
    // An open vacancy of a kecamatan that somebody holds.
    """
    SELECT count(*) FROM tkskVacancy v WHERE v.filledDay IS NULL AND EXISTS (
      SELECT 1 FROM psksRole r INDEXED BY psksRole_tksk WHERE r.kind = 'TKSK'
        AND r.area BETWEEN v.area AND v.area + 9999
        AND (r.toDay IS NULL OR r.toDay >= v.fromDay))
    """,
    // Two who look after one area at a time.
    """
    SELECT count(*) FROM tkskCharge a JOIN tkskCharge b
      ON b.area = a.area AND b.kind = a.kind AND b.id > a.id
    WHERE a.fromDay <= ifnull(b.toDay, 9999999) AND b.fromDay <= ifnull(a.toDay, 9999999)
    """,
    // Somebody looks after a kecamatan that has a holder.
    """
    SELECT count(*) FROM tkskCharge c WHERE c.kind = 'pengampu' AND EXISTS (
      SELECT 1 FROM psksRole r INDEXED BY psksRole_tksk WHERE r.kind = 'TKSK'
        AND r.area BETWEEN c.area AND c.area + 9999 AND r.fromDay <= ifnull(c.toDay, 9999999)
        AND ifnull(r.toDay, 9999999) >= c.fromDay)
    """,
  ]
}
