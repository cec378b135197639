import CaseDomain
import GRDB

extension VolunteerPlanner {
  mutating func planTKSK() throws {
    guard let row = volunteer.appointment else { return }
    try refuseNIATOfAnother(row.niat)
    let known = try person.flatMap { person in
      try db.number("SELECT person FROM tkskPerson WHERE person = ?", [.integer(person)])
    }
    if let known { try fill(known, from: row) } else { plan.tksk = BulkTKSK(row) }
    for account in row.accounts {
      let source = try name(of: account.source)
      guard try !hasAccount(source) else { continue }
      plan.accounts.append(
        PlannedAccount(source: source, bank: account.bank, number: account.number))
    }
  }

  private func refuseNIATOfAnother(_ niat: String) throws {
    guard !niat.isEmpty else { return }
    let holder = try db.number("SELECT person FROM tkskPerson WHERE niat = ?", [.text(niat)])
    if let holder, holder != person { throw RejectReason.niatOfAnother }
  }

  private mutating func fill(_ known: Int64, from row: ImportedAppointment) throws {
    let values: [(ResourceColumn, String)] = [
      (.niat, row.niat), (.mother, row.mother), (.tkskEmail, row.email),
      (.origins, row.origins.joined(separator: ",")),
      (.recruited, row.recruited.map(String.init) ?? ""), (.mainJob, row.mainJob),
      (.grade, row.grade),
    ]
    for (column, value) in values {
      let old = try column.value(of: known, db)
      if let fill = ResourceFill(column, of: known, from: old, to: value, ifKnown: ifKnown) {
        plan.fills.append(fill)
      }
    }
  }

  /// What the rates of tali asih call the source; its own name where no rate does.
  private func name(of source: PaySource) throws -> String {
    try db.query("SELECT DISTINCT source FROM taliAsihRate ORDER BY source").all { $0.text(0) }
      .first { PaySource(listCell: $0) == source } ?? source.label
  }

  private func hasAccount(_ source: String) throws -> Bool {
    guard let person else { return false }
    return try db.number(
      "SELECT 1 FROM bankAccount WHERE person = ? AND source = ?",
      [.integer(person), .text(source)]) != nil
  }

  mutating func planLetter(of role: Int64, in days: (from: Day, to: Day?)) throws {
    guard let letter = letter(in: days) else { return }
    let known = try db.number(
      "SELECT 1 FROM tkskLetter WHERE role = ? AND number = ?",
      [.integer(role), .text(letter.number)])
    if known == nil { plan.letter = (role, letter) }
  }

  /// The SK that the row names; nil where it names none.
  mutating func letter(in days: (from: Day, to: Day?)) -> BulkLetter? {
    guard let row = volunteer.appointment, !row.letter.isEmpty else { return nil }
    let day = row.letterDay ?? days.from
    let end = volunteer.period.to
    let start = max(day, days.from)
    return BulkLetter(
      uid: uids.next(), number: row.letter, day: day, issuer: row.issuer,
      from: end.map { min(start, $0) } ?? start, to: end)
  }
}

extension BulkTKSK {
  init(_ row: ImportedAppointment) {
    self.init(niat: row.niat.isEmpty ? nil : row.niat)
    mother = row.mother
    email = row.email
    origins = row.origins
    recruited = row.recruited
    mainJob = row.mainJob
    grade = row.grade
  }
}
