import CaseDomain
import GRDB

/// Answers scans inside one transaction.
final class ScanDesk {
  private let db: Database
  private let actor: Actor
  /// The rules of the sessions that were scanned for.
  private var rules: [Int64: SessionRules] = [:]

  init(db: Database, actor: Actor) {
    self.db = db
    self.actor = actor
  }

  /// Stores a scan and says what to answer, or why it can never land.
  func land(_ scan: Scan) throws -> Result<ScanOutcome, AttendanceProblem> {
    do {
      let rules = try rules(of: scan)
      let answering = ScanAnswer(scan: scan, rules: rules, account: actor.accountID, db: db)
      return .success(try answering.outcome())
    } catch StorageError.attendance(let problem) {
      return .failure(problem)
    }
  }

  private func rules(of scan: Scan) throws -> SessionRules {
    let found = try rules[scan.session] ?? SessionRules.read(scan.session, db)
    rules[scan.session] = found
    guard found.event == scan.event else { throw StorageError.attendance(.sessionNotOfEvent) }
    return found
  }
}

/// What comes of one scan.
private struct ScanAnswer {
  let scan: Scan
  let rules: SessionRules
  let account: Int64
  let db: Database

  func outcome() throws -> ScanOutcome {
    let found = try BimtekCodes(db: db).participants(of: scan)
    guard found.count <= 1 else {
      try keep(nil, isCounted: false)
      return .lebihDariSatu
    }
    guard let person = found.first else {
      try keep(nil, isCounted: false)
      let other = try BimtekCodes(db: db).otherEvent(of: scan)
      return other.map(ScanOutcome.kegiatanLain) ?? .belumTerdaftar
    }
    let refusal = try hold(of: person) ?? closedDoor
    let isNew = try keep(person.id, isCounted: refusal == nil)
    if let refusal { return refusal }
    return scan.direction == .keluar ? .keluar(person) : try mark(person, isNew: isNew)
  }

  /// The committee's refusal, and that of a seat that was given up.
  private func hold(of person: BimtekParticipant) throws -> ScanOutcome? {
    let found = try db.query(
      "SELECT state, heldReason FROM bimtekParticipant WHERE id = ?", [.integer(person.id)]
    ).first { ($0.text(0), $0.text(1)) }
    switch found {
    case ("batal", _)?: return .ditahanPanitia(person, .cancelled)
    case ("diganti", _)?: return .ditahanPanitia(person, .replaced)
    case (_, let reason)? where !reason.isEmpty:
      return .ditahanPanitia(person, .committee(reason))
    case _: return nil
    }
  }

  private var closedDoor: ScanOutcome? {
    if scan.at.milliseconds < rules.opening { return .sesiBelumDibuka }
    return scan.at.milliseconds >= rules.dayEnd ? .sesiSudahLewat : nil
  }

  private func mark(_ person: BimtekParticipant, isNew: Bool) throws -> ScanOutcome {
    let writer = AttendanceWriter(db, account: account)
    let old = try writer.mark(participant: person.id, session: scan.session)
    if let old, old.source == .keyboard || old.source == .scan && old.at <= scan.at {
      let isOwn = !isNew && old.source == .scan && old.at == scan.at && old.desk == scan.desk
      return isOwn ? greeting(person) : .sudah(person, at: old.at, desk: old.desk)
    }
    let earliest = try ScanMarks(db).mark(
      participant: person.id, session: scan.session, by: rules)
    try writer.set(earliest, participant: person.id, session: scan.session)
    return greeting(person)
  }

  private func greeting(_ person: BimtekParticipant) -> ScanOutcome {
    let isLate = scan.at.milliseconds > rules.lateAfter
    return isLate ? .terlambat(person) : .hadir(person)
  }

  /// Keeps the scan; false when it is there already by the line of its journal.
  @discardableResult
  private func keep(_ participant: Int64?, isCounted: Bool) throws -> Bool {
    try db.run(
      """
      INSERT OR IGNORE INTO attendanceScan
        (session, participant, at, desk, account, journal, direction, isCounted)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        .integer(scan.session), SQLValue(participant), .integer(scan.at.milliseconds),
        .text(scan.desk), .integer(account), scan.journal.map { .blob($0.bytes) } ?? .null,
        .text(scan.direction.rawValue), .integer(isCounted ? 1 : 0),
      ])
    return db.changesCount > 0
  }
}
