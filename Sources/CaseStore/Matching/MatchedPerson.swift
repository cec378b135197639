import CaseDomain
import GRDB

/// A person's row as merging needs it: every column by its name.
struct MatchedPerson {
  let id: Int64
  let values: [String: SQLValue]

  /// - Throws: ``StorageError/notFound`` for a person who is not there or outside the account's
  ///   area; ``MatchProblem/alreadyMerged`` for one merged away, unless that is what is looked for.
  static func find(
    _ person: PersonID, as actor: Actor, evenMerged: Bool = false, _ db: Database
  ) throws -> MatchedPerson {
    let columns = try SourceTables.columns(of: "person", db).names
    let found = try db.query(
      "SELECT \(columns.joined(separator: ", ")) FROM person WHERE id = ?",
      [.integer(person.rawValue)]
    ).first { row in
      var values: [String: SQLValue] = [:]
      for (place, column) in columns.enumerated() { values[column] = row.value(Int32(place)) }
      return MatchedPerson(id: person.rawValue, values: values)
    }
    guard let found, actor.area.range(at: .desa).contains(found.area) else {
      throw StorageError.notFound
    }
    guard evenMerged || found.values["mergedInto"] == .null else {
      throw StorageError.rule(.match(.alreadyMerged))
    }
    return found
  }

  var area: Int64 { number("area") ?? 0 }
  func text(_ column: String) -> String { values[column]?.asText ?? "" }

  func number(_ column: String) -> Int64? {
    if case .integer(let number) = values[column] { number } else { nil }
  }
}
