import CaseDomain
import GRDB

@testable import CaseStore

/// A store in which a test writes a registry row by row; row numbers are those of the rows.
struct RegistryBench {
  let store: CaseStore
  private static let stamp = "createdAt, createdBy, updatedAt, updatedBy"

  /// Kalimantan Selatan without anybody; `made` is when rows are written.
  init(_ fill: (BulkLoader) throws -> Void = { _ in }) throws {
    store = try CaseStore.inMemory(Samples.blueprint, fill: fill)
  }

  /// Inserts an invented person who is no client; her number.
  @discardableResult
  func person(
    _ number: Int64, sex: Sex = .female, area: WilayahCode = Samples.keraton
  ) throws -> Int64 {
    try run(
      """
      INSERT INTO person (id, uid, nik, name, birthDay, sex, area, \(Self.stamp))
      VALUES (?1, ?2, ?3, ?4, 4000, ?5, ?6, 1, 1, 1, 1)
      """,
      [
        .integer(number), uid(number), .integer(9_903_055_507_550_000 + number),
        .text("Contoh \(number)"), .integer(sex.code), .integer(StoredArea.padded(area)),
      ])
    return number
  }

  func role(
    _ id: Int64, of person: Int64, _ kind: String, from: Day, to: Day? = nil,
    area: WilayahCode = Samples.keraton, written: Day? = nil, verified: Day? = nil
  ) throws {
    try run(
      """
      INSERT INTO psksRole (id, uid, person, kind, fromDay, toDay, area, verifiedDay, \(Self.stamp))
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 1, ?9, 1)
      """,
      [
        .integer(id), uid(100_000 + id), .integer(person), .text(kind), SQLValue(from),
        SQLValue(to), .integer(StoredArea.padded(area)), SQLValue(verified),
        .integer(moment(written ?? from)),
      ])
  }

  func institution(
    _ id: Int64, _ kind: String, from: Day, to: Day? = nil, tier: String = "",
    area: WilayahCode = Samples.keraton
  ) throws {
    try run(
      """
      INSERT INTO institution (id, uid, kind, name, area, level, types, fromDay, toDay,
        \(Self.stamp))
      VALUES (?1, ?2, 'lks', ?3, ?4, 'kabupaten', 0, ?5, ?6, ?7, 1, ?7, 1)
      """,
      [
        .integer(id), uid(900_000 + id), .text("Lembaga \(id)"), .integer(StoredArea.padded(area)),
        SQLValue(from), SQLValue(to), .integer(moment(from)),
      ])
    try run(
      "INSERT INTO psksInstitution (institution, kind, tier) VALUES (?1, ?2, ?3)",
      [.integer(id), .text(kind), .text(tier)])
  }

  /// `amount` nil declares that there are none.
  func declare(
    _ kind: String, _ amount: Int?, in area: WilayahCode, on day: Day, tier: String = ""
  ) throws {
    try run(
      """
      INSERT INTO psksDeclaration (uid, area, kind, day, state, amount, tier, source, \(Self.stamp))
      VALUES (randomblob(16), ?1, ?2, ?3, ?4, ?5, ?6, 'surat', 1, 1, 1, 1)
      """,
      [
        .integer(StoredArea.padded(area)), .text(kind), SQLValue(day),
        .text(amount == nil ? "tidak-ada" : "jumlah"), SQLValue(amount), .text(tier),
      ])
  }

  func training(
    of person: Int64, _ level: String, on day: Day, to: Day? = nil, kind: String = ""
  ) throws {
    try run(
      """
      INSERT INTO psksTraining (uid, person, kind, level, name, day, toDay, \(Self.stamp))
      VALUES (randomblob(16), ?1, ?2, ?3, 'Bimtek contoh', ?4, ?5, ?6, 1, ?6, 1)
      """,
      [
        .integer(person), .text(kind), .text(level), SQLValue(day), SQLValue(to),
        .integer(moment(day)),
      ])
  }

  func switchOff(_ kind: String, from day: Day) throws {
    try run(
      """
      INSERT INTO psksKindUse (uid, kind, isUsed, fromDay, \(Self.stamp))
      VALUES (randomblob(16), ?1, 0, ?2, 1, 1, 1, 1)
      """, [.text(kind), SQLValue(day)])
  }

  func run(_ sql: String, _ arguments: [SQLValue]) throws {
    try store.write { db in try db.run(sql, arguments) }
  }

  private func uid(_ number: Int64) -> SQLValue { .blob(Samples.uid(Int(number)).bytes) }

  private func moment(_ day: Day) -> Int64 {
    Moment(day: day, minuteOfDay: 480, in: .wita).milliseconds
  }
}
