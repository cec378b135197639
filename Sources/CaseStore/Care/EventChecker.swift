import GRDB

/// Counts what of an event's plan breaks a rule.
struct EventChecker {
  let db: Database

  func findings() throws -> Int {
    try [Self.sessionsOutside, Self.straySubstitutes]
      .map { Int(try db.number($0) ?? 0) }.reduce(0, +)
  }

  private static let sessionsOutside = """
    SELECT count(*) FROM bimtekSession s JOIN bimtekEvent e ON e.id = s.event
    WHERE s.day NOT BETWEEN e.fromDay AND e.toDay
    """

  /// A seat is given on inside its event, by a participant who has it no longer.
  private static let straySubstitutes = """
    SELECT count(*) FROM bimtekParticipant p JOIN bimtekParticipant o ON o.id = p.substitutes
    WHERE o.event <> p.event OR o.state <> 'diganti'
    """
}
