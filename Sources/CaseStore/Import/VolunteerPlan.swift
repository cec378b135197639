import CaseDomain
import GRDB

/// What a row brings to a person's PSKS rows, worked out before anything is written.
struct VolunteerPlan {
  /// Roles to add.
  var roles: [BulkRole] = []
  /// The institutions of those that have one, by the role's uid.
  var institutions: [UID: Int64] = [:]
  /// Values to store in rows that are there.
  var fills: [ResourceFill] = []
  var training: BulkTraining?
  /// An SK for a role that is there.
  var letter: (role: Int64, letter: BulkLetter)?
  var tksk: BulkTKSK?
  var accounts: [PlannedAccount] = []
  var holdsSeveral = false

  var isEmpty: Bool {
    roles.isEmpty && fills.isEmpty && training == nil && letter == nil && tksk == nil
      && accounts.isEmpty
  }
}

/// A bank account to add, under the name that the tali asih rates give the source.
struct PlannedAccount {
  let source: String
  let bank: String
  let number: String
}

/// Works out what a row brings.
///
/// Makes uids as it goes, so it is made anew for every row.
struct VolunteerPlanner {
  let db: Database
  let volunteer: ImportedVolunteer
  /// nil for a person who is not stored yet.
  let person: Int64?
  let ifKnown: ImportOptions.IfKnown
  var uids: FreshUIDs
  var plan = VolunteerPlan()

  init(
    _ db: Database, _ volunteer: ImportedVolunteer, of person: Int64?,
    ifKnown: ImportOptions.IfKnown, uids: FreshUIDs
  ) {
    self.db = db
    self.volunteer = volunteer
    self.person = person
    self.ifKnown = ifKnown
    self.uids = uids
  }

  /// The plan, and the uids that follow.
  ///
  /// - Throws: ``RejectReason``, or what SQLite says.
  consuming func made() throws -> (VolunteerPlan, FreshUIDs) {
    let held = try person.map { try HeldRole.all(of: $0, db) } ?? []
    for kind in volunteer.kinds { try planRole(kind, beside: held) }
    try planTraining()
    if volunteer.kinds.contains(PSKSKind.tksk) { try planTKSK() }
    return (plan, uids)
  }

  // MARK: - Roles

  private mutating func planRole(_ kind: String, beside held: [HeldRole]) throws {
    let days = kind == PSKSKind.tksk ? volunteer.period.served : volunteer.period.stored
    if let same = held.first(where: { isSame($0, kind, days) }) {
      fill(same, until: days.to)
      if kind == PSKSKind.tksk { try planLetter(of: same.id, in: days) }
      return
    }
    if kind == PSKSKind.tksk { try refuseSecondHolder(days) }
    var role = BulkRole(
      uid: uids.next(), kind: kind, from: days.from, to: days.to,
      area: kind == PSKSKind.tksk
        ? volunteer.area.ancestor(at: .kecamatan) ?? volunteer.area : volunteer.area)
    try describe(&role)
    try check(&role, beside: held)
    if kind == PSKSKind.tksk, let letter = letter(in: days) { role.letters = [letter] }
    plan.roles.append(role)
  }

  /// Whether a stored role is the one that the row tells of.
  private func isSame(_ role: HeldRole, _ kind: String, _ days: (from: Day, to: Day?)) -> Bool {
    guard role.kind == kind, role.isIn(volunteer.area) else { return false }
    if role.overlaps(from: days.from, to: days.to) { return true }
    // A row without a start tells of the role that ended, too.
    return volunteer.period.from == nil && days.to != nil && role.to != nil
  }

  private mutating func fill(_ role: HeldRole, until end: Day?) {
    let details = volunteer.details
    let values: [ResourceColumn: String] = [
      .position: details.position, .evidence: details.evidence,
      .memberNumber: details.memberNumber, .paidBy: details.paidBy?.rawValue ?? "",
      .roleEnd: end.map { String(max(Int64($0.number), role.from)) } ?? "",
    ]
    plan.fills += ResourceColumn.allCases.compactMap { column in
      values[column].flatMap {
        ResourceFill(
          column, of: role.id, from: role.values[column] ?? "", to: $0, ifKnown: ifKnown)
      }
    }
  }

  private mutating func describe(_ role: inout BulkRole) throws {
    let details = volunteer.details
    role.position = details.position
    role.evidence = details.evidence
    role.memberNumber = details.memberNumber
    role.paidBy = details.paidBy
    role.source = ImportSourceText.role
    guard !details.institution.isEmpty, PSKSKind.find(role.kind)?.unit == .lembaga else { return }
    let finder = InstitutionFinder(db: db)
    if let known = try finder.find(details.institution, role.kind, in: volunteer.area).first {
      plan.institutions[role.uid] = known.id
    } else {
      // Nobody registered it: its name stays with the seat.
      role.position = [details.position, details.institution].filter { !$0.isEmpty }
        .joined(separator: ", ")
    }
  }

  // MARK: - Rules

  private func refuseSecondHolder(_ days: (from: Day, to: Day?)) throws {
    let range = (volunteer.area.ancestor(at: .kecamatan) ?? volunteer.area).range(at: .desa)
    let other = try db.number(
      """
      SELECT 1 FROM psksRole INDEXED BY psksRole_dated
      WHERE area BETWEEN ?1 AND ?2 AND kind = 'TKSK' AND fromDay <= ?4
        AND coalesce(toDay, 9999999) >= ?3 AND person IS NOT ?5
      """,
      [
        .integer(range.lowerBound), .integer(range.upperBound), SQLValue(days.from.number),
        SQLValue(days.to?.number ?? 9_999_999), SQLValue(person),
      ])
    if other != nil { throw RejectReason.kecamatanHeld }
  }

  /// Looks at the rules for pairs of roles that the person would hold at once.
  private mutating func check(_ role: inout BulkRole, beside held: [HeldRole]) throws {
    let own = Self.side(of: role)
    let others = held.map(\.side) + plan.roles.map(Self.side)
    guard others.contains(where: { $0.days.overlaps(own.days) }) else { return }
    plan.holdsSeveral = true
    let rules = try PairRuleRecord.all(db).map(\.rule)
    for other in others {
      switch PairRule.deciding(rules, on: own, other)?.verdict {
      case .dilarang: throw RejectReason.rolesForbidden
      case .peringatan: role.pairReason = ImportSourceText.pairReason
      case .boleh, nil: break
      }
    }
  }

  private static func side(of role: BulkRole) -> PairRule.Side {
    PairRule.Side(
      kind: role.kind, days: PairRule.Span(from: role.from, to: role.to),
      paidBy: role.paidBy?.rawValue ?? "")
  }

  // MARK: - Training

  private mutating func planTraining() throws {
    guard let training = volunteer.training else { return }
    if let person, let known = try storedTraining(training, of: person) {
      plan.fills += [
        ResourceFill(
          .certificate, of: known.id, from: known.certificate, to: training.certificate,
          ifKnown: ifKnown)
      ].compactMap { $0 }
      return
    }
    plan.training = BulkTraining(
      uid: uids.next(), kind: volunteer.kinds.count == 1 ? volunteer.kinds[0] : "",
      level: training.level, name: training.name, organiser: training.organiser,
      day: training.day ?? volunteer.period.listDay, certificate: training.certificate)
  }

  private func storedTraining(
    _ training: ImportedTraining, of person: Int64
  ) throws -> (id: Int64, certificate: String)? {
    try db.query(
      "SELECT id, name, day, certificate FROM psksTraining WHERE person = ? ORDER BY day",
      [.integer(person)]
    ).all { (id: $0.int(0), name: $0.text(1), day: $0.int(2), certificate: $0.text(3)) }
      .first { known in
        known.name.bareKey == training.name.bareKey
          && (training.day.map { Int64($0.number) == known.day } ?? true)
      }.map { ($0.id, $0.certificate) }
  }
}
