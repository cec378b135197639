import CaseDomain
import GRDB

/// Writes reports of duty and their steps, in the office's transaction.
struct DutyReportDesk {
  let office: OfficeDesk

  private var db: Database { office.db }
  private var actor: Actor { office.actor }

  /// Begins a report; returns its row.
  ///
  /// - Throws: ``DutyReportProblem/exists`` as a rule, ``StorageError/outsideArea(_:)``.
  func begin(_ new: NewDutyReport) throws -> Int64 {
    guard actor.area.contains(new.area) else { throw StorageError.outsideArea(new.area) }
    guard try DutyReportReader(db).find(new.kind, of: new.area, day: new.day) == nil else {
      throw StorageError.rule(.tksk(.report(.exists)))
    }
    let row = try office.insert(
      into: "dutyReport",
      [
        "kind": .text(new.kind.rawValue), "area": .integer(OfficeArea.number(of: new.area)),
        "day": SQLValue(new.day.number), "account": .integer(actor.accountID),
        "state": .text(DutyReportState.draft.rawValue), "place": .text(new.texts.place),
        "result": .text(new.texts.result), "obstacles": .text(new.texts.obstacles),
        "proposals": .text(new.texts.proposals), "plans": .text(new.texts.plans),
        "annex": .text(new.texts.annex),
      ])
    try note(.create, .draft, of: row)
    return row
  }

  /// Changes what the author wrote.
  func change(_ id: Int64, to texts: DutyReportTexts) throws {
    let stored = try DutyReportReader(db).stored(id, as: actor)
    let state = try stored.state(after: .edit, by: actor)
    try office.update(
      "dutyReport", row: id,
      [
        "place": .text(texts.place), "result": .text(texts.result),
        "obstacles": .text(texts.obstacles), "proposals": .text(texts.proposals),
        "plans": .text(texts.plans), "annex": .text(texts.annex),
      ])
    // Who goes on writing needs one step only.
    let last = try db.query(
      "SELECT action, account FROM dutyReportStep WHERE report = ? ORDER BY id DESC LIMIT 1",
      [.integer(id)]
    ).first { (action: $0.text(0), account: $0.int(1)) }
    let isWriting =
      last?.account == actor.accountID && ["buat", "ubah"].contains(last?.action ?? "")
    if !isWriting { try note(.edit, state, of: id) }
  }

  /// Hands a report in, and keeps what it says today.
  ///
  /// - Throws: ``DutyReportProblem/monthNotOver(_:)`` as a rule.
  func handIn(_ id: Int64, note: String) throws {
    let stored = try DutyReportReader(db).stored(id, as: actor)
    let state = try stored.state(after: .handIn, by: actor)
    let last = stored.report.kind.periodEnd(from: stored.report.day)
    guard office.today >= last else {
      throw StorageError.rule(.tksk(.report(.monthNotOver(last))))
    }
    let content = try ReportContentReader(stored.report, on: office.today, db: db).content()
    try office.update(
      "dutyReport", row: id,
      [
        "state": .text(state.rawValue),
        "content": .text(try ReportContentJSON(db: db).text(of: content)),
        "handedInDay": SQLValue((stored.report.handedIn ?? office.today).number),
      ])
    try self.note(.handIn, state, of: id, note)
  }

  /// Decides on a report that was handed in.
  ///
  /// - Throws: ``DutyReportProblem/ownReport`` as a rule for who had a hand in it.
  func review(_ id: Int64, _ action: DutyReportAction, note: String) throws {
    let stored = try DutyReportReader(db).stored(id, as: actor)
    let state = try stored.state(after: action, by: actor)
    try office.update("dutyReport", row: id, ["state": .text(state.rawValue)])
    try self.note(action, state, of: id, note)
  }

  /// Stores until when reports are in time from a day on; returns the row.
  func set(_ rule: DutyReportRule) throws -> Int64 {
    let known = try db.number(
      "SELECT id FROM dutyReportRule WHERE kind = ? AND fromDay = ?",
      [.text(rule.kind.rawValue), SQLValue(rule.from.number)])
    let values: KeyValuePairs<String, SQLValue> = [
      "kind": .text(rule.kind.rawValue), "dueDays": SQLValue(rule.dueDays),
      "fromDay": SQLValue(rule.from.number), "basis": .text(rule.basis),
    ]
    guard let known else { return try office.insert(into: "dutyReportRule", values) }
    try office.update("dutyReportRule", row: known, values)
    return known
  }

  private func note(
    _ action: DutyReportAction, _ state: DutyReportState, of report: Int64, _ note: String = ""
  ) throws {
    _ = try office.insert(
      into: "dutyReportStep",
      [
        "report": .integer(report), "action": .text(action.rawValue),
        "state": .text(state.rawValue), "day": SQLValue(office.today.number),
        "note": .text(note), "account": .integer(actor.accountID),
      ])
  }
}
