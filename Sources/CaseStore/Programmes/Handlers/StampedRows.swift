import CaseDomain
import GRDB

/// Writes rows that people edit, with who did it and when.
struct StampedRows {
  let db: Database
  let account: Int64
  let now: Moment

  init(_ context: FormContext) {
    self.init(context.db, account: context.actor.accountID, at: context.now)
  }

  init(_ db: Database, account: Int64, at now: Moment) {
    self.db = db
    self.account = account
    self.now = now
  }

  /// Inserts a row and gives its number; names of table and columns are our own, never data.
  func insert(_ table: String, _ columns: KeyValuePairs<String, SQLValue>) throws -> Int64 {
    var uids = FreshUIDs(at: now)
    let names = ["uid"] + columns.map(\.key) + ["createdAt", "createdBy", "updatedAt", "updatedBy"]
    let stamp: [SQLValue] = [.integer(now.milliseconds), .integer(account)]
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    try db.run(
      "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))",
      [.blob(uids.next().bytes)] + columns.map(\.value) + stamp + stamp)
    return db.lastInsertedRowID
  }

  func update(
    _ table: String, row: Int64, _ columns: KeyValuePairs<String, SQLValue>
  ) throws {
    let sets = columns.map { "\($0.key) = ?" }.joined(separator: ", ")
    try db.run(
      """
      UPDATE \(table) SET \(sets), version = version + 1, updatedAt = ?, updatedBy = ?
      WHERE id = ?
      """,
      columns.map(\.value) + [.integer(now.milliseconds), .integer(account), .integer(row)])
  }
}

/// What the handlers of programmes find out of their subject.
extension FormContext {
  /// The number of the subject when it is a row of this kind.
  func row(_ kind: String) -> Int64? {
    if case .row(kind, let id) = subject { id } else { nil }
  }

  /// The round that the form is about.
  ///
  /// - Throws: ``StorageError/notFound`` for another subject, or a round elsewhere.
  func round() throws -> RoundRecord {
    guard let id = row("putaran") else { throw StorageError.notFound }
    return try RoundRecord.find(id, as: actor, db)
  }

  /// The complaint that the form is about.
  func complaint() throws -> ComplaintRecord {
    guard let id = row("pengaduan") else { throw StorageError.notFound }
    return try ComplaintRecord.find(id, as: actor, db)
  }

  /// The place of a field, else the kecamatan of the account; as it is stored, and as a code.
  func place(_ field: FieldID, in values: FormValues) throws -> (code: WilayahCode, stored: Int64) {
    let code = values.area(field) ?? actor.area
    guard actor.area.contains(code) else { throw StorageError.outsideArea(code) }
    guard let stored = StoredArea.number(of: code) else { throw FieldFault(field, .required) }
    return (code, stored)
  }

  /// As ``place(_:in:)``, inside the round's own area.
  func place(
    _ field: FieldID, in values: FormValues, of round: ProgrammeRound
  ) throws -> (code: WilayahCode, stored: Int64) {
    let place = try place(field, in: values)
    guard round.area.contains(place.code) else {
      throw FieldFault(field, .rule(.programme(.outsideRound(round.area))))
    }
    return place
  }

  func demandDuty(_ demand: DutyDemand) throws { try demand.check(for: actor, db) }
}

extension ProgrammeRound {
  /// What a form about it says on top.
  var about: String { "\(programme) · \(name) · \(Wilayah.title(of: area))" }
}

extension SQLValue {
  init(_ day: Day?) { self.init(day?.number) }
  init(_ day: Day) { self.init(day.number) }
}
