import CaseDomain
import GRDB

/// Everything recorded of one case that its stage is worked out from.
struct CaseFacts {
  let openedDay: Day
  /// By day, then by the moment of recording.
  let facts: [CaseFact]

  var progress: CaseProgress { CaseProgress.workedOut(openedOn: openedDay, from: facts) }

  /// The day of the latest fact; the opening when there is none.
  var lastDay: Day { facts.last?.day ?? openedDay }

  /// - Throws: ``StorageError/notFound`` for a case that is not there.
  static func read(_ caseFile: Int64, _ db: Database) throws -> CaseFacts {
    let file = try db.query(
      "SELECT openedDay, client FROM caseFile WHERE id = ?", [.integer(caseFile)]
    ).first { (day: Day(number: Int($0.int(0))), client: $0.int(1)) }
    guard let file else { throw StorageError.notFound }
    let steps = try steps(of: caseFile, db)
    let work = try work(of: caseFile, client: file.client, db)
    return CaseFacts(openedDay: file.day, facts: merge(steps, work).map(\.fact))
  }

  /// A fact with the moment it was recorded.
  private struct Recorded {
    let fact: CaseFact
    let at: Int64

    var position: (Int, Int64) { (fact.day.number, at) }
  }

  private static func steps(of caseFile: Int64, _ db: Database) throws -> [Recorded] {
    var steps: [Recorded] = []
    try db.query(
      """
      SELECT id, kind, target, day, createdAt FROM caseStep WHERE caseFile = ?
      ORDER BY day, createdAt, id
      """, [.integer(caseFile)]
    ).eachRow { row in
      guard let kind = CaseStepKind(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "caseStep", rowID: row.int(0), column: "kind")
      }
      guard let event = CaseFact.Event(kind: kind, target: row.text(2)) else {
        if kind.movesTheCase {
          throw StorageError.damaged(table: "caseStep", rowID: row.int(0), column: "target")
        }
        return
      }
      steps.append(
        Recorded(fact: CaseFact(event, on: Day(number: Int(row.int(3)))), at: row.int(4)))
    }
    return steps
  }

  /// Services and referrals, which are found by their client.
  private static func work(
    of caseFile: Int64, client: Int64, _ db: Database
  ) throws -> [Recorded] {
    try db.query(
      """
      SELECT 0, day, createdAt, id FROM service WHERE client = ?1 AND caseFile = ?2
      UNION ALL SELECT 1, day, createdAt, id FROM referral WHERE client = ?1 AND caseFile = ?2
      ORDER BY 2, 3, 1, 4
      """, [.integer(client), .integer(caseFile)]
    ).all { row in
      Recorded(
        fact: CaseFact(
          row.int(0) == 0 ? .service : .intervention, on: Day(number: Int(row.int(1)))),
        at: row.int(2))
    }
  }

  /// Both in one order; what was recorded in the same instant goes as cases usually do.
  private static func merge(_ steps: [Recorded], _ work: [Recorded]) -> [Recorded] {
    var merged: [Recorded] = []
    merged.reserveCapacity(steps.count + work.count)
    var rest = work[...]
    for step in steps {
      while let next = rest.first,
        next.position < step.position
          || (next.position == step.position && step.fact.event.comesAfterWork)
      {
        merged.append(rest.removeFirst())
      }
      merged.append(step)
    }
    return merged + rest
  }
}

extension CaseStepKind {
  /// Whether a step of this kind can change the stage.
  var movesTheCase: Bool {
    switch self {
    case .laporan, .pendekatan, .asesmen, .rencana, .intervensi, .evaluasi, .terminasi,
      .bimbinganLanjut, .tutup, .mundur, .bukaKembali:
      true
    case .kunjungan, .catatan, .risiko, .pendamping: false
    }
  }
}

extension CaseFact.Event {
  /// Whether it stands behind a service of the same instant.
  fileprivate var comesAfterWork: Bool {
    switch self {
    case .evaluation, .termination, .aftercare, .wentBack, .closed: true
    case .report, .approach, .assessment, .plan, .service, .intervention, .reopened: false
    }
  }

  /// Whether what was recorded for later days would mean something else behind it.
  var changesTheCourse: Bool {
    switch self {
    case .wentBack, .closed, .reopened: true
    case .report, .approach, .assessment, .plan, .service, .intervention, .evaluation,
      .termination, .aftercare:
      false
    }
  }
}
