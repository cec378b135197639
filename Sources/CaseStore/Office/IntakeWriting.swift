import CaseDomain
import GRDB

extension OfficeDesk {
  /// Notes a visitor under the next number of the year; returns the row and the number.
  func receive(_ new: NewIntake) throws -> (row: Int64, number: String) {
    let year = today.year
    let last = try db.number(
      "SELECT max(serial) FROM intake WHERE year = ?", [SQLValue(year)])
    let serial = Int(last ?? 0) + 1
    let number = Intake.number(year: year, serial: serial)
    let client = try new.client.map(demandClient) ?? knownClient(new.nik)
    let row = try insert(
      into: "intake",
      [
        "number": .text(number), "year": SQLValue(year), "serial": SQLValue(serial),
        "area": .integer(office), "day": SQLValue(today.number), "name": .text(new.name),
        "nik": SQLValue(new.nik.flatMap { Int64($0.digits) }), "phone": .text(new.phone),
        "address": .text(new.address), "need": .text(new.need), "matter": .text(new.matter),
        "answer": .text(new.answer), "client": SQLValue(client),
        "doneDay": new.answer.isEmpty ? .null : SQLValue(today.number),
        "officer": .text(actor.name),
      ])
    return (row, number)
  }

  /// Ends a visit with what was answered.
  ///
  /// - Throws: ``OfficeProblem/intakeDone`` for one that ended already.
  func finish(intake row: Int64, answer: String, on day: Day) throws {
    let known = try db.query("SELECT area, doneDay FROM intake WHERE id = ?", [.integer(row)])
      .first { (area: $0.int(0), isDone: !$0.isNull(1)) }
    guard let known else { throw StorageError.notFound }
    try demand(known.area, table: "intake", row: row)
    guard !known.isDone else { throw StorageError.rule(.office(.intakeDone)) }
    try update(
      "intake", row: row, ["answer": .text(answer), "doneDay": SQLValue(day.number)])
  }

  /// The client's number, when it lies inside the account's area.
  func demandClient(_ client: ClientID) throws -> Int64 {
    try ClientRecord.find(client, as: actor, db).id
  }

  /// The client of this NIK inside the account's area; nil when there is none.
  private func knownClient(_ nik: NIK?) throws -> Int64? {
    guard let nik, let number = Int64(nik.digits) else { return nil }
    let range = actor.area.range(at: .desa)
    return try db.number(
      """
      SELECT c.id FROM person p JOIN client c ON c.person = p.id AND c.unit = 0
      WHERE p.nik = ?1 AND c.area BETWEEN ?2 AND ?3
      """,
      [.integer(number), .integer(range.lowerBound), .integer(range.upperBound)])
  }
}
