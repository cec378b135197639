import CaseDomain
import GRDB

/// The sets of letters that marks may have.
struct AttendanceSets {
  let db: Database

  init(_ db: Database) { self.db = db }

  /// - Throws: ``StorageError/notFound``.
  func set(_ id: Int64) throws -> AttendanceSet {
    let name = try db.query("SELECT name FROM attendanceSet WHERE id = ?", [.integer(id)])
      .first { $0.text(0) }
    guard let name else { throw StorageError.notFound }
    return AttendanceSet(id: id, name: name, letters: try letters(of: id))
  }

  /// The set that an event's marks have.
  func set(ofEvent event: Int64) throws -> AttendanceSet {
    let id = try db.number(
      "SELECT attendanceSet FROM bimtekEvent WHERE id = ?", [.integer(event)])
    guard let id else { throw StorageError.notFound }
    return try set(id)
  }

  func all() throws -> [AttendanceSet] {
    try db.query("SELECT id FROM attendanceSet ORDER BY id").all { $0.int(0) }
      .map { try set($0) }
  }

  /// Keeps a new set; its id is not looked at.
  func add(_ new: AttendanceSet) throws -> AttendanceSet {
    if let problem = new.problem { throw StorageError.attendance(.set(problem)) }
    let known = try db.number("SELECT 1 FROM attendanceSet WHERE name = ?", [.text(new.name)])
    guard known == nil else { throw StorageError.attendance(.set(.nameIsTaken)) }
    try db.run("INSERT INTO attendanceSet (name) VALUES (?)", [.text(new.name)])
    let id = db.lastInsertedRowID
    for (place, letter) in new.letters.enumerated() {
      try db.run(
        """
        INSERT INTO attendanceLetter
          (attendanceSet, letter, name, twelfths, isPresent, isLate, onClosing, place)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          .integer(id), .text(letter.status.rawValue), .text(letter.name),
          SQLValue(letter.twelfths), .integer(letter.isPresent ? 1 : 0),
          .integer(letter.isLate ? 1 : 0), .integer(letter.onClosing ? 1 : 0),
          SQLValue(place + 1),
        ])
    }
    return try set(id)
  }

  /// Makes a set that of an event; every mark of the event must have a letter of it.
  func choose(_ id: Int64, forEvent event: Int64) throws {
    let wanted = try set(id)
    let used = try db.query(
      """
      SELECT DISTINCT m.status FROM bimtekParticipant p
        JOIN attendanceMark m ON m.participant = p.id
      WHERE p.event = ? ORDER BY m.status
      """, [.integer(event)]
    ).all { AttendanceStatus(rawValue: $0.text(0)) }
    for status in used.compactMap(\.self) where wanted.letter(of: status) == nil {
      throw StorageError.attendance(.set(.lacksLetterInUse(status)))
    }
    try db.run(
      "UPDATE bimtekEvent SET attendanceSet = ?, version = version + 1 WHERE id = ?",
      [.integer(id), .integer(event)])
  }

  private func letters(of id: Int64) throws -> [AttendanceSet.Letter] {
    try db.query(
      """
      SELECT letter, name, twelfths, isPresent, isLate, onClosing FROM attendanceLetter
      WHERE attendanceSet = ? ORDER BY place, letter
      """, [.integer(id)]
    ).all { row in
      guard let status = AttendanceStatus(rawValue: row.text(0)) else {
        throw StorageError.damaged(table: "attendanceLetter", rowID: id, column: "letter")
      }
      return AttendanceSet.Letter(
        status, name: row.text(1), twelfths: Int(row.int(2)), isPresent: row.int(3) == 1,
        isLate: row.int(4) == 1, onClosing: row.int(5) == 1)
    }
  }
}
