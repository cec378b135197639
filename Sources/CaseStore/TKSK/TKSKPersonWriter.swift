import CaseDomain
import GRDB

/// Writes what the registry keeps of a TKSK beside the person's own data.
struct TKSKPersonWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Replaces what is known.
  ///
  /// - Throws: The ``FieldFault`` of a NIAT that has not its shape or is another's.
  func set(_ facts: TKSKFacts, of person: Int64) throws {
    let niat = try checked(facts.niat, of: person)
    try db.run("INSERT OR IGNORE INTO tkskPerson (person) VALUES (?)", [.integer(person)])
    try db.run(
      """
      UPDATE tkskPerson SET niat = ?, mother = ?, origins = ?, recruited = ?, mainJob = ?,
        grade = ?, gradeYear = ?, account = ? WHERE person = ?
      """,
      [
        niat.map(SQLValue.text) ?? .null, .text(facts.mother),
        .text(facts.origins.map(\.rawValue).joined(separator: ",")), SQLValue(facts.recruited),
        .text(facts.mainJob), .text(facts.grade?.rawValue ?? ""), SQLValue(facts.gradeYear),
        SQLValue(facts.account), .integer(person),
      ])
  }

  /// Writes what an appointment says; what it leaves empty stays as it is.
  func complete(_ person: Int64, with stated: TKSKFacts) throws {
    var facts = try TKSKReader(db: db).facts(of: person)
    if !stated.niat.isEmpty { facts.niat = stated.niat }
    if !stated.origins.isEmpty { facts.origins = stated.origins }
    if let year = stated.recruited { facts.recruited = year }
    try set(facts, of: person)
  }

  private func checked(_ typed: String, of person: Int64) throws -> String? {
    guard !typed.isEmpty else { return nil }
    guard let niat = NIAT(typed) else {
      throw FieldFault(TKSKPersonForm.niat, .rule(.tksk(.malformedNIAT)))
    }
    let holder = try db.number(
      "SELECT person FROM tkskPerson WHERE niat = ?", [.text(niat.text)])
    guard holder == nil || holder == person else {
      throw FieldFault(TKSKPersonForm.niat, .rule(.tksk(.niatTaken)))
    }
    return niat.text
  }
}
