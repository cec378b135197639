import GRDB

/// Counts certificates that do not hold.
struct CertificateChecker {
  let db: Database

  func findings() throws -> Int {
    try [Self.belowShare, Self.unknownToRegistry].map { Int(try db.number($0) ?? 0) }
      .reduce(0, +)
  }

  /// Given for less than the rule of its day asked; tenths of a percent against percent.
  private static let belowShare = """
    SELECT count(*) FROM bimtekCertificate WHERE share < threshold * 10 OR share > 1000
    """

  /// In force, and the registry does not say so of the same person, or of whom that person was
  /// merged into.
  private static let unknownToRegistry = """
    SELECT count(*) FROM bimtekCertificate c JOIN bimtekParticipant p ON p.id = c.participant
      LEFT JOIN psksTraining t ON t.id = c.training LEFT JOIN person n ON n.id = p.person
    WHERE (c.revokedDay IS NULL AND p.person IS NOT NULL
        AND (t.certificate IS NOT c.number
          OR (t.person IS NOT p.person AND t.person IS NOT n.mergedInto)))
      OR (c.revokedDay IS NOT NULL AND c.training IS NOT NULL)
    """
}
