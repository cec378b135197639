import CaseDomain
import GRDB

/// Reads people as matching takes them.
struct MatchReader {
  let db: Database

  static let columns = """
    id, name, birthDay, birthEstimated, sex, area, address, rt, rw, nik, kk, phone
    """

  /// Everybody of an area who was not merged away.
  static let everybody = """
    SELECT \(columns) FROM person WHERE mergedInto IS NULL AND area BETWEEN ? AND ?
    """

  /// Calls `body` with each person of `area`.
  func eachPerson(in area: WilayahCode, _ body: (Int64, MatchPerson) throws -> Void) throws {
    let range = area.range(at: .desa)
    try db.query(
      Self.everybody, [.integer(range.lowerBound), .integer(range.upperBound)]
    ).eachRow { row in try body(row.int(0), Self.person(row)) }
  }

  func person(_ id: PersonID) throws -> MatchPerson? {
    try db.query(
      "SELECT \(Self.columns) FROM person WHERE id = ?", [.integer(id.rawValue)]
    ).first { Self.person($0) }
  }

  static func person(_ row: borrowing Query) -> MatchPerson {
    var person = MatchPerson(name: row.text(1))
    person.birth = MatchDate(Day(number: Int(row.int(2))))
    person.isBirthEstimated = row.int(3) == 1
    person.sex = Sex(code: row.int(4))
    person.area = row.int(5)
    person.address = row.text(6)
    for (word, text) in [(" rt ", row.text(7)), (" rw ", row.text(8))] where !text.isEmpty {
      person.address += word + text
    }
    person.nik = row.optionalInt(9).map(MatchNumber.init(sixteenDigits:))
    person.kk = row.optionalInt(10).map(MatchNumber.init(sixteenDigits:))
    person.phone = MatchNumber(text: row.text(11))
    return person
  }
}
