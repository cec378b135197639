import CaseDomain
import GRDB

extension DutyDemand {
  func verdict(for role: Role, _ db: Database) throws -> DutyVerdict {
    try DutyRuleRecord.table(of: self, role: role, db)
      .verdict(action, in: programme, as: role, on: day)
  }

  /// Refuses what the duty table forbids; call it inside the transaction that would do it.
  ///
  /// - Throws: ``StorageError/rule(_:)`` with the refusal, which undoes the transaction. The
  ///   public method around it hands the error to ``CaseStore/noting(_:as:at:)``.
  func check(for actor: Actor, _ db: Database) throws {
    guard case .refused(let source, let addressees) = try verdict(for: actor.role, db) else {
      return
    }
    throw StorageError.rule(
      .duty(
        DutyRefusal(
          programme: programme, action: action, role: actor.role, day: day, area: area,
          source: source, addressees: addressees, complaint: complaint)))
  }
}

extension CaseStore {
  /// Logs a refusal under the duty limits, in a transaction of its own, and hands `error` on.
  ///
  /// The change that was refused has been undone by then; the refusal must stay.
  ///
  /// - Returns: `error` itself, or what went wrong with the log.
  func noting(_ error: StorageError, as actor: Actor, at now: Moment) -> StorageError {
    guard case .rule(.duty(let refusal)) = error else { return error }
    do {
      try write { db in try DutyLog(db, actor: actor, at: now).add(refusal) }
      return error
    } catch { return error }
  }
}

/// Writes refusals and forwardings.
struct DutyLog {
  private let db: Database
  private let actor: Actor
  private let now: Moment

  init(_ db: Database, actor: Actor, at now: Moment) {
    self.db = db
    self.actor = actor
    self.now = now
  }

  func add(_ refusal: DutyRefusal) throws {
    let programme = try ProgrammeRecord.find(refusal.programme, db)
    try add(
      .refused, programme: programme.id, refusal.action, source: refusal.source,
      area: refusal.area.paddedNumber,
      addressee: refusal.addressees.joined(separator: "; "), complaint: refusal.complaint)
  }

  /// Notes that a complaint went to who may handle it.
  func addForwarding(of complaint: ComplaintRecord, to addressee: String) throws {
    try add(
      .forwarded, programme: complaint.programme, .forwardComplaint, source: "",
      area: complaint.complaint.area.paddedNumber, addressee: addressee,
      complaint: complaint.complaint.id)
  }

  private func add(
    _ kind: DutyEvent.Kind, programme: Int64?, _ action: DutyAction, source: String, area: Int64,
    addressee: String, complaint: Int64?
  ) throws {
    try db.run(
      """
      INSERT INTO dutyEvent (at, account, role, programme, action, kind, source, area, addressee,
        complaint)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(now.milliseconds), .integer(actor.accountID), .text(actor.role.rawValue),
        SQLValue(programme), .text(action.rawValue), .text(kind.rawValue), .text(source),
        .integer(area), .text(addressee), SQLValue(complaint),
      ])
  }
}

extension WilayahCode {
  /// The code filled with zeros to a desa's length: how areas of any level are stored.
  var paddedNumber: Int64 { range(at: .desa).lowerBound }

  /// The two ends of the stored areas inside this one.
  var storedEnds: [SQLValue] {
    let range = range(at: .desa)
    return [.integer(range.lowerBound), .integer(range.upperBound)]
  }

  /// Reads an area of any level.
  static func padded(_ number: Int64, table: String, row: Int64) throws(StorageError) -> WilayahCode
  {
    guard let area = StoredArea.widest(of: number) else {
      throw .damaged(table: table, rowID: row, column: "area")
    }
    return area
  }
}
