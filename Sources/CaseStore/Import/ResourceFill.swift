import CaseDomain
import GRDB

/// A column of PSKS rows that an import may fill in, or replace where it is told to.
enum ResourceColumn: String, CaseIterable {
  case position
  case evidence
  case memberNumber
  case paidBy
  case roleEnd
  case tier
  case address
  case phone
  case email
  case leader
  case capacity
  case membersMale
  case membersFemale
  case institutionEnd
  case certificate
  case niat
  case mother
  case tkskEmail
  case origins
  case recruited
  case mainJob
  case grade
  case vacancyEnd
  case vacancyHolder
  case chargeEnd

  var part: ImportedPart {
    switch self {
    case .position, .evidence, .memberNumber, .paidBy, .roleEnd: .role
    case .tier, .address, .phone, .email, .leader, .capacity, .membersMale, .membersFemale:
      .resource
    case .institutionEnd: .institution
    case .certificate: .training
    case .niat, .mother, .tkskEmail, .origins, .recruited, .mainJob, .grade: .tkskPerson
    case .vacancyEnd, .vacancyHolder: .vacancy
    case .chargeEnd: .charge
    }
  }

  var name: String {
    switch self {
    case .roleEnd, .institutionEnd, .chargeEnd: "toDay"
    case .vacancyEnd: "filledDay"
    case .vacancyHolder: "filledBy"
    case .tkskEmail: "email"
    case .position, .evidence, .memberNumber, .paidBy, .tier, .address, .phone, .email, .leader,
      .capacity, .membersMale, .membersFemale, .certificate, .niat, .mother, .origins, .recruited,
      .mainJob, .grade:
      rawValue
    }
  }

  /// Whether nothing is NULL there, not an empty text.
  var mayBeNull: Bool {
    switch self {
    case .roleEnd, .institutionEnd, .capacity, .membersMale, .membersFemale, .niat, .recruited,
      .vacancyEnd, .vacancyHolder, .chargeEnd:
      true
    case .position, .evidence, .memberNumber, .paidBy, .tier, .address, .phone, .email, .leader,
      .certificate, .mother, .tkskEmail, .origins, .mainJob, .grade:
      false
    }
  }

  /// Whether `--bila-ada perbarui` replaces what stands there.
  var isReplaceable: Bool {
    switch self {
    case .position, .evidence, .memberNumber, .paidBy, .address, .phone, .email, .leader,
      .capacity, .membersMale, .membersFemale, .tkskEmail, .mainJob, .grade:
      true
    case .roleEnd, .tier, .institutionEnd, .certificate, .niat, .mother, .origins, .recruited,
      .vacancyEnd, .vacancyHolder, .chargeEnd:
      false
    }
  }
}

/// One value that a row brings to a stored row.
struct ResourceFill {
  let column: ResourceColumn
  let row: Int64
  let old: String
  let new: String

  /// nil where the row says nothing, nothing new, or nothing that may be replaced.
  init?(
    _ column: ResourceColumn, of row: Int64, from old: String, to new: String,
    ifKnown: ImportOptions.IfKnown
  ) {
    let isWanted = old.isEmpty || (ifKnown == .perbarui && column.isReplaceable)
    guard !new.isEmpty, new != old, isWanted else { return nil }
    self.column = column
    self.row = row
    self.old = old
    self.new = new
  }
}

/// Stores single values of PSKS rows, with what they replace in the change log.
struct ResourceChange {
  let db: Database
  let log: ChangeLog

  func store(_ fill: ResourceFill) throws {
    try set(fill.column, of: fill.row, to: fill.new)
    try log.add(
      fill.column.part.table, row: fill.row, field: fill.column.rawValue, old: fill.old,
      new: fill.new, db)
  }

  func set(_ column: ResourceColumn, of row: Int64, to value: String) throws {
    let part = column.part
    let stored: SQLValue = value.isEmpty && column.mayBeNull ? .null : .text(value)
    try db.run(
      "UPDATE \(part.table) SET \(column.name) = ? WHERE \(part.key) = ?",
      [stored, .integer(row)])
    guard part.hasVersion else { return }
    try db.run(
      """
      UPDATE \(part.table) SET version = version + 1, updatedAt = ?, updatedBy = ?
      WHERE \(part.key) = ?
      """, [.integer(log.at.milliseconds), .integer(log.account), .integer(row)])
  }
}

extension ResourceColumn {
  /// What stands there now; empty for nothing.
  func value(of row: Int64, _ db: Database) throws -> String {
    try db.query("SELECT \(name) FROM \(part.table) WHERE \(part.key) = ?", [.integer(row)])
      .first { $0.text(0) } ?? ""
  }
}
