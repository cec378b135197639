import CaseDomain
import GRDB

/// Reads the list to sign of one round of services.
struct ReceiptReader {
  let db: Database
  let actor: Actor
  let office: String

  /// - Throws: ``StorageError/notFound`` also for a round with nobody in the actor's area.
  func sheet(of round: Int64) throws -> ReceiptSheet {
    let head = try db.query(
      "SELECT title, day, clients FROM serviceRound WHERE id = ?", [.integer(round)]
    ).first { (title: $0.text(0), day: Day(number: Int($0.int(1))), clients: Int($0.int(2))) }
    guard let head else { throw StorageError.notFound }
    let lines = try lines(of: round)
    guard !lines.isEmpty else { throw StorageError.notFound }
    // The title tells what every line tells.
    let isReadable = lines.contains { $0.what != LetterOfficeText.withheld }
    return ReceiptSheet(
      round: round, office: office, area: actor.area,
      title: isReadable ? head.title : LetterOfficeText.withheld, day: head.day,
      lines: lines, elsewhere: max(0, head.clients - lines.count),
      signature: try signature(on: head.day))
  }

  private func lines(of round: Int64) throws -> [ReceiptSheet.Line] {
    let area = actor.area.range(at: .desa)
    return try db.query(
      """
      SELECT coalesce(m.name, p.name), p.nik, s.area, s.what, s.quantity, s.unit, s.amount, s.id,
        \(FreeTextRight.types), f.worker, s.createdBy
      FROM service s JOIN client c ON c.id = s.client LEFT JOIN person p ON p.id = c.person
        LEFT JOIN community m ON m.id = c.community LEFT JOIN caseFile f ON f.id = s.caseFile
      WHERE s.round = ? AND s.area BETWEEN ? AND ? ORDER BY s.area, c.sortKey, s.id
      """, [.integer(round), .integer(area.lowerBound), .integer(area.upperBound)]
    ).all { row in
      let right = FreeTextRight(
        types: TypeSet(bits: row.int(8)), worker: row.optionalInt(9), author: row.int(10))
      return ReceiptSheet.Line(
        name: row.text(0), nik: NumberDisplay.masked.text(row.optionalInt(1)),
        area: try StoredArea.code(of: row.int(2), table: "service", row: row.int(7)),
        what: right.maySee(actor) ? row.text(3) : LetterOfficeText.withheld,
        quantity: Int(row.int(4)), unit: row.text(5),
        amount: Int(row.int(6)))
    }
  }

  /// Who signed for the actor's office on that day, or for the next wider one.
  private func signature(on day: Day) throws -> ReceiptSheet.Signature? {
    for area in Wilayah.path(of: actor.area).reversed() {
      let found = try db.query(
        """
        SELECT onBehalf, capacity, office, name, rank, nip FROM official
        WHERE area = ?1 AND fromDay <= ?2 AND (toDay IS NULL OR toDay >= ?2)
        ORDER BY onBehalf = '' DESC, capacity = 'plh' DESC, capacity = 'plt' DESC, fromDay DESC,
          id DESC LIMIT 1
        """, [.integer(StoredArea.padded(area)), SQLValue(day)]
      ).first { row in
        ReceiptSheet.Signature(
          onBehalf: row.text(0), office: Self.prefix(row.text(1)) + row.text(2),
          name: row.text(3), rank: row.text(4), nip: row.text(5))
      }
      if let found { return found }
    }
    return nil
  }

  private static func prefix(_ capacity: String) -> String {
    switch capacity {
    case "plt": "Plt. "
    case "plh": "Plh. "
    default: ""
    }
  }
}
