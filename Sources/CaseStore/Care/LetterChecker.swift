import CaseDomain
import GRDB

/// Counts letters and visitors whose numbers do not fit, and letters signed by nobody of their day.
struct LetterChecker {
  let db: Database

  func findings() throws -> Int {
    let unsigned = try db.number(Self.unsigned) ?? 0
    return try Int(unsigned) + strangeNumbers() + strangeVisitors()
  }

  /// Letters whose written number does not hold their serial in the pattern of their day.
  private func strangeNumbers() throws -> Int {
    let letters = try db.query(
      "SELECT id, area, day, serial, number FROM letter WHERE serial IS NOT NULL"
    ).all { row in
      (
        id: row.int(0), area: row.int(1), day: Day(number: Int(row.int(2))),
        serial: Int(row.int(3)), number: row.text(4)
      )
    }
    return try letters.count { letter in
      let area = try OfficeArea.code(of: letter.area, table: "letter", row: letter.id)
      let texts = LetterTexts(of: area, on: letter.day, db: db)
      do {
        let pattern = try LetterNumberPattern(texts.text(.nomor, of: ""))
        return pattern.serial(in: letter.number) != letter.serial
      } catch is LetterNumberPattern.ParseError {
        return true
      }
    }
  }

  private func strangeVisitors() throws -> Int {
    try db.query("SELECT number, year, serial FROM intake")
      .all { $0.text(0) != Intake.number(year: Int($0.int(1)), serial: Int($0.int(2))) }
      .count { $0 }
  }

  private static let unsigned = """
    SELECT count(*) FROM letter l JOIN official o ON o.id = l.official
    WHERE o.area <> l.area OR l.day < o.fromDay OR l.day > ifnull(o.toDay, l.day)
    """
}
