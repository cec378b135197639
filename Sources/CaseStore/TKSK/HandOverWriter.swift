import CaseDomain
import GRDB

/// Moves the work of one account in a kecamatan to another, all of it or nothing.
struct HandOverWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Who has something open in a kecamatan, the most first.
  func givers(in kecamatan: WilayahCode) throws -> [HandOverForm.Giver] {
    let work = try OpenWorkReader(db: db, kecamatan: kecamatan).all()
    return try Dictionary(grouping: work, by: \.owner).map { account, own in
      HandOverForm.Giver(account: account, name: try name(of: account), counts: counts(own))
    }.sorted { ($1.counts.all, $0.name) < ($0.counts.all, $1.name) }
  }

  /// The active accounts that record cases in a kecamatan.
  func takers(in kecamatan: WilayahCode) throws -> [FieldChoice] {
    try db.query("SELECT id, name, role, area FROM account WHERE isActive = 1 ORDER BY name")
      .all { (id: $0.int(0), name: $0.text(1), role: $0.text(2), area: $0.int(3)) }
      .filter { account in
        guard let role = Role(rawValue: account.role),
          let area = WilayahCode(number: account.area)
        else { return false }
        return role.rights.contains(.recordCases) && area.contains(kecamatan)
      }
      .map { FieldChoice("\($0.id)", $0.name) }
  }

  /// Moves everything and keeps the list of it; returns its number.
  ///
  /// - Throws: ``TKSKProblem/workChanged(_:)`` when it is not what was confirmed.
  func carryOut(_ new: NewHandOver) throws -> Int64 {
    try context.demandKecamatan(new.kecamatan)
    guard new.from != new.to,
      try takers(in: new.kecamatan).contains(where: { $0.id == "\(new.to)" })
    else { throw FieldFault(HandOverForm.to, .rule(.tksk(.mayNotTakeWork))) }
    let work = try OpenWorkReader(db: db, kecamatan: new.kecamatan).all()
      .filter { $0.owner == new.from }
    guard counts(work) == new.expected else {
      throw FieldFault(HandOverForm.confirmation, .rule(.tksk(.workChanged(counts(work)))))
    }
    let id = try context.insert(
      into: "tkskHandOver",
      [
        ("area", .integer(StoredArea.padded(new.kecamatan))), ("day", SQLValue(new.day)),
        ("fromAccount", .integer(new.from)), ("toAccount", .integer(new.to)),
        ("note", .text(new.note)),
      ])
    for item in work {
      try keep(item, in: id)
      try move(item, to: new.to)
    }
    return id
  }

  private func move(_ item: OpenWork, to account: Int64) throws {
    switch item.part {
    case .kasus: try context.update("caseFile", row: item.row, [("worker", .integer(account))])
    case .tindakLanjut:
      try context.update("followUp", row: item.row, [("worker", .integer(account))])
    case .rujukan: try context.update("referral", row: item.row, [("worker", .integer(account))])
    case .draf:
      try db.run(
        "UPDATE draft SET account = ? WHERE id = ?", [.integer(account), .integer(item.row)])
    case .laporan:
      try context.update("dutyReport", row: item.row, [("account", .integer(account))])
    }
  }

  private func keep(_ item: OpenWork, in handOver: Int64) throws {
    let name = try item.client.flatMap { try ClientRecord.read($0, db)?.name }
    try db.run(
      "INSERT INTO tkskHandOverRow (handOver, part, row, label) VALUES (?, ?, ?, ?)",
      [
        .integer(handOver), .text(item.part.rawValue), .integer(item.row),
        .text([item.label, name].compactMap(\.self).joined(separator: " · ")),
      ])
  }

  private func counts(_ work: [OpenWork]) -> HandOverCounts {
    HandOverCounts(Dictionary(grouping: work, by: \.part).mapValues(\.count))
  }

  private func name(of account: Int64) throws -> String {
    try db.query("SELECT name FROM account WHERE id = ?", [.integer(account)])
      .first { $0.text(0) } ?? "\(account)"
  }
}
