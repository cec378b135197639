import CaseDomain
import GRDB

/// Gathers invented entries in the batches that their states ask for.
struct BulkBatches {
  let db: Database
  let now: Moment

  /// A batch for every desa of a kecamatan and state, one desa for what was approved.
  func gather(in kecamatan: WilayahCode) throws {
    var uids = FreshUIDs(at: now)
    for state: EntryState in [.diajukan, .terverifikasi, .dikembalikan, .disetujui] {
      let groups = try groups(of: state, in: kecamatan)
      for (place, group) in groups.prefix(state == .disetujui ? 1 : groups.count).enumerated() {
        try gather(group, state, number: place + 1, uid: uids.next())
      }
    }
  }

  private struct Group {
    let area: Int64
    /// The first day of the youngest entry: the musyawarah came after it.
    let last: Day
  }

  private func groups(of state: EntryState, in kecamatan: WilayahCode) throws -> [Group] {
    let range = kecamatan.range(at: .desa)
    return try db.query(
      """
      SELECT c.area, max(e.fromDay) FROM client c JOIN ppksEntry e ON e.client = c.id
      WHERE c.area BETWEEN ? AND ? AND e.state = ? AND e.batch IS NULL AND e.toDay IS NULL
      GROUP BY c.area ORDER BY c.area
      """,
      [.integer(range.lowerBound), .integer(range.upperBound), .text(state.rawValue)]
    ).all { Group(area: $0.int(0), last: Day(number: Int($0.int(1)))) }
  }

  private func gather(_ group: Group, _ state: EntryState, number: Int, uid: UID) throws {
    let year = group.last.year
    try db.run(
      """
      INSERT INTO verificationBatch (uid, area, year, state, minuteNumber, minuteDay, note,
        createdAt, createdBy, updatedAt, updatedBy)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', ?7, 1, ?7, 1)
      """,
      [
        .blob(uid.bytes), .integer(group.area), SQLValue(year), .text(state.rawValue),
        .text("BA-\(number)/\(year)"), SQLValue(group.last.number), .integer(now.milliseconds),
      ])
    let batch = db.lastInsertedRowID
    for step in Self.steps(to: state) {
      try db.run(
        """
        INSERT INTO verificationStep (batch, state, at, account, note) VALUES (?, ?, ?, 1, '')
        """, [.integer(batch), .text(step.rawValue), .integer(now.milliseconds)])
    }
    try db.run(
      """
      UPDATE ppksEntry SET batch = ?1
      WHERE state = ?2 AND batch IS NULL AND toDay IS NULL
        AND client IN (SELECT id FROM client WHERE area = ?3)
      """, [.integer(batch), .text(state.rawValue), .integer(group.area)])
  }

  private static func steps(to state: EntryState) -> [EntryState] {
    switch state {
    case .usulan: []
    case .diajukan: [.diajukan]
    case .terverifikasi: [.diajukan, .terverifikasi]
    case .disetujui: [.diajukan, .terverifikasi, .disetujui]
    case .dikembalikan: [.diajukan, .dikembalikan]
    }
  }
}
