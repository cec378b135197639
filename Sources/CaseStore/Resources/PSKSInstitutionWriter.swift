import CaseDomain
import GRDB

/// Writes institutions of the registry and their papers inside the transaction that it is called
/// in.
struct PSKSInstitutionWriter {
  let context: FormContext
  private var db: Database { context.db }

  /// Registers an institution and returns its number.
  ///
  /// One that takes referrals already is the same row: an institution exists once.
  /// - Throws: ``StorageError/outsideArea(_:)``; a ``ResourceProblem`` as a rule.
  func add(_ new: PSKSInstitution) throws -> Int64 {
    try demand(new)
    if let known = try sameName(as: new) { return try attach(new, to: known) }
    if new.takesClients { try demandKeeping() }
    let id = try context.insert(into: "institution", Self.columns(new, kind: nil))
    try insertDetails(of: new, id)
    return id
  }

  /// Changes what is known of an institution; nobody has verified it then.
  func change(_ record: PSKSInstitutionRecord, to new: PSKSInstitution) throws {
    try demand(new)
    var new = new
    new.to = record.institution.to
    if let known = try sameName(as: new), known != record.id {
      throw RoleWriter.problem(.institutionHeld(new.name))
    }
    let old = record.institution
    let isReferralWork =
      old.takesClients != new.takesClients
      || old.takesClients && (old.name, old.area, old.from) != (new.name, new.area, new.from)
    if isReferralWork { try demandKeeping() }
    try context.update(
      "institution", row: record.id, Self.columns(new, kind: record.referralKind))
    let details = Self.details(new) + [("verifiedDay", .null), ("verifiedBy", .null)]
    try db.run(
      """
      UPDATE psksInstitution SET \(details.map { $0.name + " = ?" }.joined(separator: ", "))
      WHERE institution = ?
      """, details.map(\.value) + [.integer(record.id)])
    try moveSeats(of: record, to: new.area)
  }

  /// Ends an institution and, on the same day, every seat in force.
  func end(_ record: PSKSInstitutionRecord, _ end: InstitutionEnd) throws {
    guard end.last >= record.institution.from else {
      throw FieldFault(InstitutionEndForm.last, .before(record.institution.from))
    }
    if record.institution.takesClients { try demandKeeping() }
    let seats = try db.query(
      """
      SELECT id, fromDay FROM psksRole WHERE institution = ? AND (toDay IS NULL OR toDay > ?)
      """, [.integer(record.id), SQLValue(end.last)]
    ).all { (id: $0.int(0), from: $0.day(1)) }
    if let late = seats.map(\.from).max(), late > end.last {
      throw FieldFault(InstitutionEndForm.last, .before(late))
    }
    try context.update("institution", row: record.id, [("toDay", SQLValue(end.last))])
    try setEndReason(end.reason.rawValue, of: record.id)
    for seat in seats {
      try context.update(
        "psksRole", row: seat.id,
        [
          ("toDay", SQLValue(end.last)),
          ("endReason", .text(RoleEndReason.lembagaBerakhir.rawValue)),
        ])
    }
  }

  /// Opens an ended institution again; its board is to be registered anew.
  func reopen(_ record: PSKSInstitutionRecord, reason: String) throws {
    if record.institution.takesClients { try demandKeeping() }
    try context.update("institution", row: record.id, [("toDay", .null)])
    try setEndReason("", of: record.id)
    try context.log.add(
      "institution", row: record.id, field: "reopened",
      old: record.institution.to?.iso8601 ?? "", new: reason, db)
  }

  func add(_ permit: NewPermit, to record: PSKSInstitutionRecord) throws -> Int64 {
    try demandDates(of: permit)
    return try context.insert(
      into: "psksPermit", [("institution", .integer(record.id))] + Self.columns(permit))
  }

  func change(permit: Int64, to new: NewPermit) throws {
    try demandDates(of: new)
    try context.update("psksPermit", row: permit, Self.columns(new))
  }

  private func demandDates(of permit: NewPermit) throws {
    if let to = permit.to, to < permit.from {
      throw FieldFault(PermitForm.to, .before(permit.from))
    }
  }

  private func demand(_ new: PSKSInstitution) throws {
    guard context.actor.area.contains(new.area) else { throw StorageError.outsideArea(new.area) }
    guard try KindUseRecord.kinds(db).isUsed(new.kind, on: new.from) else {
      throw RoleWriter.problem(.kindNotUsed(new.kind))
    }
  }

  /// Only who keeps institutions changes what referrals go by.
  private func demandKeeping() throws {
    guard context.actor.may(.manageInstitutions) else {
      throw StorageError.notAllowed(.manageInstitutions)
    }
  }

  /// An institution of this name in the same kabupaten, working or not.
  private func sameName(as new: PSKSInstitution) throws -> Int64? {
    let range = (new.area.ancestor(at: .kabupaten) ?? new.area).range(at: .desa)
    return try db.query(
      """
      SELECT id FROM institution WHERE area BETWEEN ? AND ? AND name = ? COLLATE NOCASE
        AND (toDay IS NULL OR toDay >= ?) ORDER BY id LIMIT 1
      """,
      [
        .integer(range.lowerBound), .integer(range.upperBound), .text(new.name),
        SQLValue(new.from),
      ]
    ).first { $0.int(0) }
  }

  private func attach(_ new: PSKSInstitution, to known: Int64) throws -> Int64 {
    let isRegistered = try db.number(
      "SELECT 1 FROM psksInstitution WHERE institution = ?", [.integer(known)])
    let area = try db.number("SELECT area FROM institution WHERE id = ?", [.integer(known)])
    guard isRegistered == nil, let area, context.covers(area) else {
      throw RoleWriter.problem(.institutionHeld(new.name))
    }
    try insertDetails(of: new, known)
    return known
  }

  private func insertDetails(of new: PSKSInstitution, _ id: Int64) throws {
    let columns = [(name: "institution", value: SQLValue.integer(id))] + Self.details(new)
    let names = columns.map(\.name).joined(separator: ", ")
    let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
    try db.run("INSERT INTO psksInstitution (\(names)) VALUES (\(places))", columns.map(\.value))
  }

  private func setEndReason(_ reason: String, of id: Int64) throws {
    try db.run(
      "UPDATE psksInstitution SET endReason = ? WHERE institution = ?",
      [.text(reason), .integer(id)])
  }

  private func moveSeats(of record: PSKSInstitutionRecord, to area: WilayahCode) throws {
    guard area != record.institution.area else { return }
    let seats = try db.query(
      "SELECT id FROM psksRole WHERE institution = ? AND area = ?",
      [.integer(record.id), .integer(StoredArea.padded(record.institution.area))]
    ).all { $0.int(0) }
    for seat in seats {
      try context.update("psksRole", row: seat, [("area", .integer(StoredArea.padded(area)))])
    }
  }

  /// The columns that referrals know; `kind` is what they call it already.
  private static func columns(
    _ new: PSKSInstitution, kind: String?
  ) -> [(name: String, value: SQLValue)] {
    let own: InstitutionKind = ["LKS", "LKSA"].contains(new.kind) ? .lks : .lain
    var columns: [(name: String, value: SQLValue)] = [
      ("name", .text(new.name)), ("area", .integer(StoredArea.padded(new.area))),
      ("fromDay", SQLValue(new.from)), ("toDay", SQLValue(new.to)),
      ("takesClients", .integer(new.takesClients ? 1 : 0)),
    ]
    if kind == nil {
      let level: InstitutionLevel = new.tier == .provinsi ? .provinsi : .kabupaten
      columns += [
        ("kind", .text(own.rawValue)), ("level", .text(level.rawValue)), ("types", .integer(0)),
      ]
    }
    return columns
  }

  private static func details(_ new: PSKSInstitution) -> [(name: String, value: SQLValue)] {
    [
      ("kind", .text(new.kind)), ("tier", .text(new.tier.rawValue)),
      ("address", .text(new.address)), ("phone", .text(new.phone)), ("email", .text(new.email)),
      ("leader", .text(new.leader)), ("owner", .text(new.owner)),
      ("founded", SQLValue(new.founded)), ("taxNumber", .text(new.taxNumber)),
      ("services", .text(new.services.map(\.rawValue).joined(separator: ","))),
      ("capacity", SQLValue(new.capacity)), ("clientsMale", SQLValue(new.clientsMale)),
      ("clientsFemale", SQLValue(new.clientsFemale)), ("membersMale", SQLValue(new.membersMale)),
      ("membersFemale", SQLValue(new.membersFemale)),
      ("classification", .text(new.classification)), ("sector", .text(new.sector)),
      ("contribution", .text(new.contribution)),
    ]
  }

  private static func columns(_ permit: NewPermit) -> [(name: String, value: SQLValue)] {
    [
      ("kind", .text(permit.kind.rawValue)), ("number", .text(permit.number)),
      ("issuer", .text(permit.issuer)), ("signatory", .text(permit.signatory)),
      ("grade", .text(permit.grade)), ("fromDay", SQLValue(permit.from)),
      ("toDay", SQLValue(permit.to)),
    ]
  }
}
