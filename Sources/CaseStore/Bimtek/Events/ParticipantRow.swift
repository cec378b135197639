import CaseDomain
import GRDB

/// A participant as its row says.
struct ParticipantRow {
  let id: Int64
  let event: Int64
  let number: Int
  let name: String
  let kabupaten: WilayahCode
  let represents: String
  let state: ParticipantState
  let person: Int64?
  let letter: String

  /// `004 Aulia Rahman · TKSK`.
  var about: String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    return "\(padded) \(name) · \(represents)"
  }

  /// - Throws: ``StorageError/notFound``.
  static func find(_ id: Int64, _ db: Database) throws -> ParticipantRow {
    let found = try db.query(
      """
      SELECT event, number, name, kabupaten, represents, state, person, letter
      FROM bimtekParticipant WHERE id = ?
      """, [.integer(id)]
    ).first { row in
      guard let kabupaten = WilayahCode(number: row.int(3)),
        let state = ParticipantState(rawValue: row.text(5))
      else {
        throw StorageError.damaged(table: "bimtekParticipant", rowID: id, column: "state")
      }
      return ParticipantRow(
        id: id, event: row.int(0), number: Int(row.int(1)), name: row.text(2),
        kabupaten: kabupaten, represents: row.text(4), state: state, person: row.optionalInt(6),
        letter: row.text(7))
    }
    guard let found else { throw StorageError.notFound }
    return found
  }

  /// Whether a mark says that the participant was there.
  func wasPresent(_ db: Database) throws -> Bool {
    try db.number(
      """
      SELECT 1 FROM attendanceMark m JOIN bimtekEvent e ON e.id = ?2
        JOIN attendanceLetter l ON l.attendanceSet = e.attendanceSet AND l.letter = m.status
      WHERE m.participant = ?1 AND l.isPresent = 1 LIMIT 1
      """, [.integer(id), .integer(event)]) != nil
  }
}

extension FormContext {
  /// The participant that the form is about, who still has a seat.
  ///
  /// - Throws: ``StorageError/notFound``; ``BimtekProblem/hasNoSeat`` as a rule.
  func aboutSeat() throws -> ParticipantRow {
    let participant = try ParticipantRow.find(row(of: "peserta"), db)
    guard participant.state.isSeated else { throw StorageError.rule(.bimtek(.hasNoSeat)) }
    return participant
  }
}
