import CaseDomain
import GRDB

/// Reads everything that the page of an event tells.
struct EventPageReader {
  let db: Database
  /// The province of the office: events belong to it.
  let province: WilayahCode

  /// - Throws: ``StorageError/notFound``.
  func page(_ id: Int64) throws -> EventPage {
    let plan = try EventRecord.find(id, db).plan
    let quotas = try quotas(of: id)
    let participants = try participants(of: id)
    let kinds = Set(quotas.map(\.kind) + participants.map(\.represents))
    return EventPage(
      event: try CaseStore.event(id, db), plan: plan,
      attendanceSetName: try setName(plan.rules.attendanceSet),
      basis: try basis(of: id, on: plan.from), committee: try committee(of: id), quotas: quotas,
      participants: participants, registered: try registered(kinds, on: plan.from),
      overlaps: try overlaps(of: id, plan))
  }

  private func setName(_ set: Int64) throws -> String {
    let name = try db.query("SELECT name FROM attendanceSet WHERE id = ?", [.integer(set)])
      .first { $0.text(0) }
    return name ?? ""
  }

  /// Lines of the event and of all events that are in force on a day.
  private func basis(of event: Int64, on day: Day) throws -> [EventBasis] {
    let lines = try [SQLValue.integer(event), .null].flatMap { owner in
      try db.query(
        """
        SELECT id, text, fromDay, toDay, event IS NULL FROM bimtekBasis
        WHERE event IS ?1 AND fromDay <= ?2 AND (toDay IS NULL OR toDay >= ?2)
        """, [owner, SQLValue(day)]
      ).all { row in
        EventBasis(
          id: row.int(0), text: row.text(1), from: row.day(2), to: row.optionalDay(3),
          isOfAll: row.int(4) == 1)
      }
    }
    return lines.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
  }

  private func committee(of event: Int64) throws -> [CommitteeMember] {
    let members = try db.query(
      "SELECT id, name, role, letter FROM bimtekCommittee WHERE event = ? ORDER BY id",
      [.integer(event)]
    ).all { row in
      guard let role = CommitteeRole(rawValue: row.text(2)) else {
        throw StorageError.damaged(table: "bimtekCommittee", rowID: row.int(0), column: "role")
      }
      return CommitteeMember(id: row.int(0), name: row.text(1), role: role, letter: row.text(3))
    }
    return CommitteeRole.allCases.flatMap { role in members.filter { $0.role == role } }
  }

  func quotas(of event: Int64) throws -> [EventQuota] {
    try db.query(
      """
      SELECT id, kabupaten, kind, seats, isInferred FROM bimtekQuota WHERE event = ?
      ORDER BY kabupaten, kind
      """, [.integer(event)]
    ).all { row in
      guard let kabupaten = WilayahCode(number: row.int(1)) else {
        throw StorageError.damaged(table: "bimtekQuota", rowID: row.int(0), column: "kabupaten")
      }
      return EventQuota(
        kabupaten: kabupaten, kind: row.text(2), seats: Int(row.int(3)),
        isInferred: row.int(4) == 1)
    }
  }

  static let participantsSQL = """
    SELECT p.id, p.number, p.name, p.kabupaten, p.kecamatan, p.represents, p.sex, p.state,
      p.source, p.person IS NOT NULL, s.number, p.letter, EXISTS (
        SELECT 1 FROM attendanceMark m JOIN attendanceLetter l
          ON l.attendanceSet = e.attendanceSet AND l.letter = m.status
        WHERE m.participant = p.id AND l.isPresent = 1)
    FROM bimtekParticipant p JOIN bimtekEvent e ON e.id = p.event
      LEFT JOIN bimtekParticipant s ON s.id = p.substitutes
    WHERE p.event = ? ORDER BY p.number
    """

  /// By number.
  func participants(of event: Int64) throws -> [EventParticipant] {
    try db.query(Self.participantsSQL, [.integer(event)]).all(Self.participant)
  }

  private static func participant(_ row: borrowing Query) throws -> EventParticipant {
    guard let kabupaten = WilayahCode(number: row.int(3)),
      let state = ParticipantState(rawValue: row.text(7)),
      let source = ParticipantSource(rawValue: row.text(8))
    else {
      throw StorageError.damaged(table: "bimtekParticipant", rowID: row.int(0), column: "state")
    }
    return EventParticipant(
      id: row.int(0), number: Int(row.int(1)), name: row.text(2), kabupaten: kabupaten,
      kecamatan: row.optionalInt(4).flatMap(WilayahCode.init(number:)), represents: row.text(5),
      sex: row.optionalInt(6).flatMap(Sex.init(code:)), state: state, source: source,
      isTied: row.int(9) == 1, substitutes: row.optionalInt(10).map(Int.init),
      letter: row.text(11), isPresent: row.int(12) == 1)
  }

  /// How many of the province hold each kind on a day, as the registry's own lists count.
  private func registered(_ kinds: Set<String>, on day: Day) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for kind in kinds {
      let count = try PSKSListReader(db, PSKSFilter(area: province, on: day, kinds: [kind]))
        .count()
      counts[kind] = PSKSKind.find(kind)?.unit == .lembaga ? count.institutions : count.people
    }
    return counts
  }

  static let overlapsSQL = """
    SELECT e.id, e.code, e.fromDay, e.toDay, p.number
    FROM bimtekParticipant p CROSS JOIN bimtekParticipant o INDEXED BY bimtekParticipant_of
        ON o.person = p.person AND o.event <> p.event
      JOIN bimtekEvent e ON e.id = o.event
    WHERE p.event = ? AND p.person IS NOT NULL AND p.state IN ('diundang', 'terkonfirmasi')
      AND o.state IN ('diundang', 'terkonfirmasi')
      AND e.state <> 'batal' AND e.fromDay <= ? AND e.toDay >= ?
    ORDER BY e.fromDay, e.id, p.number
    """

  private func overlaps(of event: Int64, _ plan: EventPlan) throws -> [EventOverlap] {
    guard plan.state != .batal else { return [] }
    var found: [EventOverlap] = []
    try db.query(
      Self.overlapsSQL, [.integer(event), SQLValue(plan.to), SQLValue(plan.from)]
    ).eachRow { row in
      let known = found.last?.id == row.int(0) ? found.removeLast().participants : []
      found.append(
        EventOverlap(
          id: row.int(0), code: row.text(1), from: row.day(2), to: row.day(3),
          participants: known + [Int(row.int(4))]))
    }
    return found
  }
}
