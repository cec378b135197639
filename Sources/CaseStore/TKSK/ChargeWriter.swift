import CaseDomain
import GRDB

/// Writes who looks after a vacant neighbour or a kabupaten/kota.
struct ChargeWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// - Throws: ``TKSKProblem/notVacant(_:)``, ``TKSKProblem/notServingThere`` and
  ///   ``TKSKProblem/chargeHeld(_:)`` as rules.
  func add(_ new: NewCharge) throws -> Int64 {
    guard context.actor.area.contains(new.area) else { throw StorageError.outsideArea(new.area) }
    try demandServing(new)
    switch new.kind {
    case .pengampu: try demandVacant(new)
    case .koordinator: try endEarlier(new)
    }
    try demandFree(new)
    return try context.insert(
      into: "tkskCharge",
      [
        ("kind", .text(new.kind.rawValue)), ("area", .integer(StoredArea.padded(new.area))),
        ("person", .integer(new.person)), ("letter", .text(new.letter)),
        ("fromDay", SQLValue(new.from)), ("toDay", SQLValue(new.to)),
      ])
  }

  /// Nobody looks after a kecamatan from the day on which it has a holder.
  func endCover(of kecamatan: WilayahCode, before day: Day) throws {
    for charge in try TKSKOfficeReader(db: db).charges(in: kecamatan, .pengampu) {
      try end(charge, after: day.adding(days: -1))
    }
  }

  /// Who serves no longer looks after nothing else.
  func endAll(of person: Int64, after last: Day) throws {
    let rows = try db.query(
      "SELECT id, fromDay, toDay FROM tkskCharge WHERE person = ?", [.integer(person)]
    ).all {
      (id: $0.int(0), from: Day(stored: $0.int(1)), to: $0.optionalInt(2).map(Day.init(stored:)))
    }
    for row in rows { try end(row.id, from: row.from, to: row.to, after: last) }
  }

  private func end(_ charge: TKSKCharge, after last: Day) throws {
    try end(charge.id, from: charge.from, to: charge.to, after: last)
  }

  /// One that had not begun by then never was.
  private func end(_ id: Int64, from: Day, to: Day?, after last: Day) throws {
    guard to.map({ $0 > last }) ?? true else { return }
    if from > last {
      try db.run("DELETE FROM tkskCharge WHERE id = ?", [.integer(id)])
    } else {
      try context.update("tkskCharge", row: id, [("toDay", SQLValue(last))])
    }
  }

  /// The person serves in the same kabupaten/kota on the first day, elsewhere than it looks after.
  private func demandServing(_ new: NewCharge) throws {
    guard let kabupaten = new.area.ancestor(at: .kabupaten) else { throw StorageError.notFound }
    let serves = try TKSKReader(db: db).holders(in: kabupaten, on: new.from)
      .contains { $0.person == new.person && $0.kecamatan != new.area }
    guard serves else {
      throw FieldFault(ChargeForm.person, .rule(.tksk(.notServingThere)))
    }
  }

  private func demandVacant(_ new: NewCharge) throws {
    let isHeld = try TKSKReader(db: db).allHolders(in: new.area).contains { term in
      term.from <= new.to ?? term.from && term.to.map { $0 >= new.from } ?? true
    }
    guard !isHeld else { throw FieldFault(ChargeForm.from, .rule(.tksk(.notVacant(new.area)))) }
  }

  /// The Koordinator before ends on the day before.
  private func endEarlier(_ new: NewCharge) throws {
    for charge in try others(new) where charge.from < new.from && charge.to == nil {
      try end(charge, after: new.from.adding(days: -1))
    }
  }

  private func demandFree(_ new: NewCharge) throws {
    let isHeld = try others(new).contains { charge in
      charge.from <= new.to ?? charge.from && charge.to.map { $0 >= new.from } ?? true
    }
    guard !isHeld else { throw FieldFault(ChargeForm.from, .rule(.tksk(.chargeHeld(new.area)))) }
  }

  private func others(_ new: NewCharge) throws -> [TKSKCharge] {
    try TKSKOfficeReader(db: db).charges(in: new.area, new.kind).filter { $0.area == new.area }
  }
}
