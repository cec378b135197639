import CaseDomain
import GRDB

/// Writes vacancies and how far their succession has come.
struct VacancyWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Records that a kecamatan is without TKSK.
  ///
  /// - Throws: ``TKSKProblem/notVacant(_:)`` and ``TKSKProblem/vacancyOpen(_:)`` as rules.
  func add(_ new: NewVacancy) throws -> Int64 {
    try context.demandKecamatan(new.kecamatan)
    let terms = try TKSKReader(db: db).allHolders(in: new.kecamatan)
    guard !terms.contains(where: { $0.to.map { $0 >= new.from } ?? true }) else {
      throw StorageError.rule(.tksk(.notVacant(new.kecamatan)))
    }
    let known = try TKSKOfficeReader(db: db).vacancies(in: new.kecamatan)
    guard known.allSatisfy({ $0.filled != nil }) else {
      throw StorageError.rule(.tksk(.vacancyOpen(new.kecamatan)))
    }
    return try insert(new, previous: terms.last?.id)
  }

  /// Opens the vacancy that an end leaves; none where the next term follows at once, a filled one
  /// where it followed later.
  func open(after end: TermEnd, of holder: TKSKHolder) throws {
    let first = end.last.adding(days: 1)
    let next = try TKSKReader(db: db).allHolders(in: holder.kecamatan)
      .first { $0.from > end.last && $0.id != holder.id }
    guard next?.from != first, try !isOpen(holder.kecamatan) || next != nil else { return }
    let row = try insert(
      NewVacancy(kecamatan: holder.kecamatan, from: first, reason: end.ground),
      previous: holder.id, note: end.note, filled: next)
    _ = row
  }

  /// Closes the open vacancy of a kecamatan: somebody serves there from a day on.
  func fill(_ kecamatan: WilayahCode, from day: Day, by role: Int64) throws {
    let open = try TKSKOfficeReader(db: db).vacancies(in: kecamatan).first { $0.filled == nil }
    guard let open else { return }
    try context.update(
      "tkskVacancy", row: open.id,
      [("filledDay", SQLValue(max(day, open.from))), ("filledBy", .integer(role))])
  }

  /// Keeps a step of the succession.
  ///
  /// - Throws: ``TKSKProblem/stepTooEarly(_:)`` and ``TKSKProblem/vacancyFilled`` as rules.
  func reach(_ step: TKSKVacancy.Reached, in vacancy: TKSKVacancy) throws -> Int64 {
    guard vacancy.filled == nil else { throw StorageError.rule(.tksk(.vacancyFilled)) }
    if let last = vacancy.steps.last {
      guard step.day >= last.day, step.step.number > last.step.number else {
        throw FieldFault(SuccessionForm.day, .rule(.tksk(.stepTooEarly(last.day))))
      }
    }
    return try context.insert(
      into: "tkskVacancyStep",
      [
        ("vacancy", .integer(vacancy.id)), ("step", .text(step.step.rawValue)),
        ("day", SQLValue(step.day)), ("note", .text(step.note)),
      ])
  }

  private func isOpen(_ kecamatan: WilayahCode) throws -> Bool {
    try TKSKOfficeReader(db: db).vacancies(in: kecamatan).contains { $0.filled == nil }
  }

  private func insert(
    _ new: NewVacancy, previous: Int64?, note: String = "", filled: TKSKHolder? = nil
  ) throws -> Int64 {
    try context.insert(
      into: "tkskVacancy",
      [
        ("area", .integer(StoredArea.padded(new.kecamatan))), ("fromDay", SQLValue(new.from)),
        ("reason", .text(new.reason.rawValue)), ("note", .text(note)),
        ("previous", SQLValue(previous)), ("filledDay", SQLValue(filled?.from)),
        ("filledBy", SQLValue(filled?.id)),
      ])
  }
}
