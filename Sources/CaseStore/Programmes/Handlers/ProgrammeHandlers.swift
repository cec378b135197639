import CaseDomain
import GRDB

/// Adds a programme.
struct ProgrammeHandler: FormHandler {
  let form = ProgrammeForm.id
  let right = Right.manageOffice

  func description(_ context: FormContext) throws -> FormDescription {
    ProgrammeForm.description(try ProgrammeRecord.all(context.db).map(\.programme))
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try Programme(values)
    let known = try ProgrammeRecord.all(context.db).map(\.programme.code)
    guard !known.contains(new.code) else {
      throw FieldFault(ProgrammeForm.code, .rule(.programme(.codeTaken)))
    }
    try ProgrammeRecord.insert(new, context.db)
    let row = context.db.lastInsertedRowID
    try context.log.add("programme", row: row, field: "code", old: "", new: new.code, context.db)
    return SavedForm(row: row)
  }
}

/// Ends a programme, or mends the day on which it ended.
struct ProgrammeEndHandler: FormHandler {
  let form = ProgrammeEndForm.id
  let right = Right.manageOffice

  func description(_ context: FormContext) throws -> FormDescription {
    ProgrammeEndForm.description(try ProgrammeRecord.all(context.db).map(\.programme))
  }

  func record(_ context: FormContext) throws -> FormRecord { FormRecord() }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    typealias Form = ProgrammeEndForm
    let record = try ProgrammeRecord.find(values[Form.programme], context.db)
    guard let last = values.day(Form.last) else { throw FieldFault(Form.last, .required) }
    guard last >= record.programme.from else {
      throw FieldFault(Form.last, .before(record.programme.from))
    }
    try demandNoRound(of: record, after: last, context.db)
    try ProgrammeRecord.end(record, on: last, basis: values[Form.basis], context.db)
    try context.log.add(
      "programme", row: record.id, field: "toDay", old: record.programme.to?.iso8601 ?? "",
      new: last.iso8601, context.db)
    return SavedForm(row: record.id)
  }

  private func demandNoRound(
    of record: ProgrammeRecord, after last: Day, _ db: Database
  ) throws {
    let round = try db.query(
      """
      SELECT name, toDay FROM programmeRound WHERE programme = ? AND toDay > ?
      ORDER BY toDay DESC LIMIT 1
      """, [.integer(record.id), SQLValue(last.number)]
    ).first { (name: $0.text(0), to: $0.day(1)) }
    guard let round else { return }
    throw FieldFault(
      ProgrammeEndForm.last,
      .rule(.programme(.roundEndsLater(round: round.name, on: round.to))))
  }
}
