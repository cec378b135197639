import CaseDomain
import GRDB

/// An event as its row says.
struct EventRecord {
  let id: Int64
  let plan: EventPlan

  /// - Throws: ``StorageError/notFound``.
  static func find(_ id: Int64, _ db: Database) throws -> EventRecord {
    let found = try db.query(
      """
      SELECT code, name, place, fromDay, toDay, state, level, purpose, aim, opener, partners,
        guests, organiser, budgetCode, threshold, lateMinutes, openMinutes, attendanceSet,
        invitedReported
      FROM bimtekEvent WHERE id = ?
      """, [.integer(id)]
    ).first { try read($0, id) }
    guard let found else { throw StorageError.notFound }
    return found
  }

  private static func read(_ row: borrowing Query, _ id: Int64) throws -> EventRecord {
    guard let state = EventState(rawValue: row.text(5)) else {
      throw StorageError.damaged(table: "bimtekEvent", rowID: id, column: "state")
    }
    guard let level = TrainingLevel(rawValue: row.text(6)) else {
      throw StorageError.damaged(table: "bimtekEvent", rowID: id, column: "level")
    }
    return EventRecord(
      id: id,
      plan: EventPlan(
        code: row.text(0), name: row.text(1), place: row.text(2), from: row.day(3),
        to: row.day(4), state: state, level: level, texts: texts(row), guests: Int(row.int(11)),
        rules: rules(row), invitedReported: row.optionalInt(18).map(Int.init)))
  }

  private static func texts(_ row: borrowing Query) -> EventPlan.Texts {
    var texts = EventPlan.Texts()
    texts.purpose = row.text(7)
    texts.aim = row.text(8)
    texts.opener = row.text(9)
    texts.partners = row.text(10)
    texts.organiser = row.text(12)
    texts.budgetCode = row.text(13)
    return texts
  }

  private static func rules(_ row: borrowing Query) -> EventPlan.Rules {
    var rules = EventPlan.Rules()
    rules.threshold = Int(row.int(14))
    rules.lateMinutes = Int(row.int(15))
    rules.openMinutes = Int(row.int(16))
    rules.attendanceSet = row.int(17)
    return rules
  }

  /// What the row holds of a plan.
  static func columns(_ plan: EventPlan) -> [(name: String, value: SQLValue)] {
    [
      ("code", .text(plan.code)), ("name", .text(plan.name)), ("place", .text(plan.place)),
      ("fromDay", SQLValue(plan.from)), ("toDay", SQLValue(plan.to)),
      ("state", .text(plan.state.rawValue)), ("level", .text(plan.level.rawValue)),
      ("purpose", .text(plan.texts.purpose)), ("aim", .text(plan.texts.aim)),
      ("opener", .text(plan.texts.opener)), ("partners", .text(plan.texts.partners)),
      ("guests", SQLValue(plan.guests)), ("organiser", .text(plan.texts.organiser)),
      ("budgetCode", .text(plan.texts.budgetCode)), ("threshold", SQLValue(plan.rules.threshold)),
      ("lateMinutes", SQLValue(plan.rules.lateMinutes)),
      ("openMinutes", SQLValue(plan.rules.openMinutes)),
      ("attendanceSet", .integer(plan.rules.attendanceSet)),
      ("invitedReported", SQLValue(plan.invitedReported)),
    ]
  }

  /// `TKSK24 · Bimtek TKSK se-Kalsel 2024`.
  var about: String { "\(plan.code) · \(plan.name)" }
}

extension FormContext {
  /// The event that the form is about.
  ///
  /// - Throws: ``StorageError/notFound``.
  func aboutEvent() throws -> EventRecord { try EventRecord.find(row(of: "bimtek"), db) }
}
