import CaseDomain
import GRDB

/// A stored programme with its number.
struct ProgrammeRecord {
  let id: Int64
  let programme: Programme

  static func all(_ db: Database) throws -> [ProgrammeRecord] {
    try db.query(select + " ORDER BY fromDay, code").all(ProgrammeRecord.init)
  }

  /// - Throws: ``StorageError/notFound`` for a code that no programme has.
  static func find(_ code: String, _ db: Database) throws -> ProgrammeRecord {
    let found = try db.query(select + " WHERE code = ?", [.text(code)]).first(ProgrammeRecord.init)
    guard let found else { throw StorageError.notFound }
    return found
  }

  /// Sets the last day of a programme, and what that stands on.
  static func end(_ record: ProgrammeRecord, on last: Day, basis: String, _ db: Database) throws {
    try db.run(
      "UPDATE programme SET toDay = ?, endBasis = ? WHERE id = ?",
      [SQLValue(last.number), .text(basis), .integer(record.id)])
  }

  /// Programme codes by their numbers.
  static func codes(_ db: Database) throws -> [Int64: String] {
    let pairs = try all(db).map { ($0.id, $0.programme.code) }
    return Dictionary(pairs) { first, _ in first }
  }

  static func insert(_ programme: Programme, _ db: Database) throws {
    try db.run(
      "INSERT INTO programme (code, name, basis, fromDay, toDay, follows) VALUES (?, ?, ?, ?, ?, ?)",
      [
        .text(programme.code), .text(programme.name), .text(programme.basis),
        SQLValue(programme.from.number), SQLValue(programme.to?.number), .text(programme.follows),
      ])
  }

  private static let select = """
    SELECT id, code, name, basis, fromDay, toDay, follows, endBasis
    FROM programme
    """

  private init(_ row: borrowing Query) {
    id = row.int(0)
    programme = Programme(
      code: row.text(1), name: row.text(2), basis: row.text(3), from: row.day(4),
      to: row.optionalDay(5), follows: row.text(6), endBasis: row.text(7))
  }
}

extension Query {
  func day(_ column: Int32) -> Day { Day(number: Int(int(column))) }
  func optionalDay(_ column: Int32) -> Day? { optionalInt(column).map { Day(number: Int($0)) } }
}
