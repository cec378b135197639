import CaseDomain
import GRDB

/// Keeps the *rekap penggantian*: compiling is one duty, deciding another (FACTS 13).
struct ReplacementHandler: FormHandler {
  let form = ReplacementForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    ReplacementForm.description
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let (round, row) = try subject(context)
    return FormRecord(of: round, row)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    typealias Form = ReplacementForm
    let (round, old) = try subject(context)
    let place = try context.place(Form.desa, in: values, of: round.round)
    try demandDuty(values, old, round.round, at: place.code, context)
    let columns: [(name: String, value: SQLValue)] = [
      ("round", .integer(round.round.id)), ("area", .integer(place.stored)),
      ("outgoing", .text(values[Form.outgoing])), ("reason", .text(values[Form.reason])),
      ("incoming", .text(values[Form.incoming])), ("minute", .text(values[Form.minute])),
      ("minuteDay", SQLValue(values.day(Form.minuteDay))),
      ("decidedBy", .text(values[Form.decidedBy])),
      ("decidedDay", SQLValue(values.day(Form.decidedDay))),
    ]
    if let old {
      try context.update("replacement", row: old.id, columns)
      return SavedForm(row: old.id)
    }
    return SavedForm(row: try context.insert(into: "replacement", columns))
  }

  /// A decision that is made, changed or taken back is deciding; all else is compiling.
  private func demandDuty(
    _ values: FormValues, _ old: RoundLine?, _ round: ProgrammeRound, at area: WilayahCode,
    _ context: FormContext
  ) throws {
    typealias Form = ReplacementForm
    let day = values.day(Form.decidedDay)
    guard values.isEmpty(Form.decidedBy) == (day == nil) else {
      throw FieldFault(Form.decidedDay, .rule(.programme(.decisionIncomplete)))
    }
    let decision = [Form.decidedBy, Form.decidedDay]
    let changesDecision = decision.contains { values[$0] != old?.values[$0] ?? "" }
    let wasDecided = old.map { !$0.values.isEmpty(Form.decidedBy) } ?? false
    let isDeciding = changesDecision || wasDecided
    // A proposal has no day of its own: today, or the round's last day for an old round.
    let stated = day ?? old?.values.day(Form.decidedDay)
    try context.demandDuty(
      DutyDemand(
        isDeciding ? .decideReplacement : .compileReplacements, in: round.programme, at: area,
        on: stated ?? min(context.today, round.to)))
  }

  private func subject(_ context: FormContext) throws -> (round: RoundRecord, row: RoundLine?) {
    guard let id = context.row("penggantian") else { return (try context.round(), nil) }
    let found = try context.db.query(Self.select, [.integer(id)]).first { row in
      let area = try StoredArea.code(of: row.int(1), table: "replacement", row: id)
      return (
        round: row.int(0),
        row: RoundLine(
          id: id, area: area, version: Int(row.int(2)),
          values: FormValues([
            ReplacementForm.desa: area.dotted, ReplacementForm.outgoing: row.text(3),
            ReplacementForm.reason: row.text(4), ReplacementForm.incoming: row.text(5),
            ReplacementForm.minute: row.text(6),
            ReplacementForm.minuteDay: row.optionalDay(7)?.iso8601 ?? "",
            ReplacementForm.decidedBy: row.text(8),
            ReplacementForm.decidedDay: row.optionalDay(9)?.iso8601 ?? "",
          ]))
      )
    }
    guard let found, context.actor.area.contains(found.row.area) else {
      throw StorageError.notFound
    }
    return (try RoundRecord.find(found.round, as: context.actor, context.db), found.row)
  }

  private static let select = """
    SELECT round, area, version, outgoing, reason, incoming, minute, minuteDay, decidedBy,
      decidedDay
    FROM replacement WHERE id = ?
    """
}
