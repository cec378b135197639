import CaseDomain
import GRDB

/// Client rows that a change made, or that taking it back took away.
///
/// A client row repeats what its person and entries say, so only the row itself is kept here.
struct ClientBirths: Equatable {
  var made: [Row] = []
  var taken: [Row] = []

  struct Row: Equatable {
    var id: Int64
    var unit: Int64
    var person: Int64?
    var household: Int64?
    var community: Int64?
  }

  /// The same the other way round.
  var inverse: ClientBirths { ClientBirths(made: taken, taken: made) }

  /// The highest number that a client row has ever had.
  static func last(_ db: Database) throws -> Int64 {
    try db.number("SELECT seq FROM sqlite_sequence WHERE name = 'client'") ?? 0
  }

  static func born(after last: Int64, _ db: Database) throws -> ClientBirths {
    let rows = try db.query(
      "SELECT id, unit, person, household, community FROM client WHERE id > ? ORDER BY id",
      [.integer(last)]
    ).all { row in
      Row(
        id: row.int(0), unit: row.int(1), person: row.optionalInt(2),
        household: row.optionalInt(3), community: row.optionalInt(4))
    }
    return ClientBirths(made: rows)
  }

  init(made: [Row] = [], taken: [Row] = []) {
    self.made = made
    self.taken = taken
  }

  /// As `savedChange.clients` keeps it: `+12:0:34:-:-` for a row made, `-…` for one taken.
  var stored: String {
    (made.map { "+" + Self.text($0) } + taken.map { "-" + Self.text($0) }).joined(separator: " ")
  }

  /// Reads ``stored``; nil for a text that is none.
  init?(stored: String) {
    for word in stored.split(separator: " ") {
      guard let row = Self.row(word.dropFirst()) else { return nil }
      switch word.first {
      case "+": made.append(row)
      case "-": taken.append(row)
      default: return nil
      }
    }
  }

  private static func text(_ row: Row) -> String {
    [row.id, row.unit, row.person, row.household, row.community]
      .map { $0.map { String($0) } ?? "-" }.joined(separator: ":")
  }

  private static func row(_ text: Substring) -> Row? {
    let parts = text.split(separator: ":").map { Int64($0) }
    guard parts.count == 5, let id = parts[0], let unit = parts[1] else { return nil }
    return Row(id: id, unit: unit, person: parts[2], household: parts[3], community: parts[4])
  }
}
