import CaseDomain
import GRDB

extension ImportEngine {
  /// Settles an institution of a list of PSKS.
  func settle(_ row: ImportedInstitution) throws -> RowOutcome {
    guard actor.area.contains(row.area) else { return .ditolak(.outsideWorkArea) }
    let days = row.period.stored
    let known = try InstitutionFinder(db: db).find(row.name, row.kind, in: row.area).first {
      $0.from <= days.to.map { Int64($0.number) } ?? .max
        && Int64(days.from.number) <= $0.to ?? .max || row.period.from == nil
    }
    guard let known else { return try add(row) }
    return try settle(row, known: known)
  }

  private func add(_ row: ImportedInstitution) throws -> RowOutcome {
    var new = bulkInstitution(row)
    if let permit = row.permit { new.permits = [bulkPermit(permit, row)] }
    let id = try resources.add(new)
    try book.note(.institution, id)
    try book.note(.resource, id)
    let permits = try db.query("SELECT id FROM psksPermit WHERE institution = ?", [.integer(id)])
      .all { $0.int(0) }
    for permit in permits { try book.note(.permit, permit) }
    return .baru(row.warnings)
  }

  private func settle(
    _ row: ImportedInstitution, known: InstitutionFinder.Known
  ) throws -> RowOutcome {
    let isNewResource = known.kind.isEmpty
    let fills = try isNewResource ? [] : self.fills(row, known)
    let permit = try newPermit(of: row, known.id)
    guard isNewResource || !fills.isEmpty || permit != nil else { return .sama }
    guard request.options.ifKnown != .tolak else { return .ditolak(.known) }
    if isNewResource {
      try resources.addDetails(of: bulkInstitution(row), to: known.id)
      try book.note(.resource, known.id)
    }
    for fill in fills { try ResourceChange(db: db, log: log).store(fill) }
    if let permit { try book.note(.permit, try resources.add(permit, to: known.id)) }
    return .ditambah(row.warnings)
  }

  private func fills(
    _ row: ImportedInstitution, _ known: InstitutionFinder.Known
  ) throws -> [ResourceFill] {
    let details = row.details
    let number = { (value: Int?) in value.map { String($0) } ?? "" }
    let end = row.period.stored.to.map { String(max(Int64($0.number), known.from)) } ?? ""
    let values: [(ResourceColumn, String)] = [
      (.tier, row.tier?.rawValue ?? ""), (.address, details.address), (.phone, details.phone),
      (.email, details.email), (.leader, details.leader), (.capacity, number(details.capacity)),
      (.membersMale, number(details.membersMale)),
      (.membersFemale, number(details.membersFemale)), (.institutionEnd, end),
    ]
    return try values.compactMap { column, value in
      ResourceFill(
        column, of: known.id, from: try column.value(of: known.id, db), to: value,
        ifKnown: request.options.ifKnown)
    }
  }

  /// The paper of the row where the institution has none of its number.
  private func newPermit(
    of row: ImportedInstitution, _ institution: Int64
  ) throws -> BulkPermit? {
    guard let permit = row.permit else { return nil }
    let known = try db.number(
      "SELECT 1 FROM psksPermit WHERE institution = ? AND kind = ? AND number = ?",
      [.integer(institution), .text(permit.kind.rawValue), .text(permit.number)])
    return known == nil ? bulkPermit(permit, row) : nil
  }

  private func bulkInstitution(_ row: ImportedInstitution) -> BulkInstitution {
    let days = row.period.stored
    var new = BulkInstitution(
      uid: uids.next(), kind: row.kind, name: row.name, tier: row.tier, area: row.area,
      from: days.from, to: days.to)
    new.details = row.details
    new.details.source = ImportSourceText.role
    return new
  }

  private func bulkPermit(_ permit: ImportedPermit, _ row: ImportedInstitution) -> BulkPermit {
    let from = permit.from ?? row.period.stored.from
    return BulkPermit(
      uid: uids.next(), kind: permit.kind, number: permit.number,
      from: permit.to.map { min(from, $0) } ?? from, to: permit.to)
  }
}
