import CaseDomain
import GRDB

extension ImportEngine {
  /// Settles a person of a list of PSKS or TKSK.
  func settle(_ volunteer: ImportedVolunteer) throws -> RowOutcome {
    guard actor.area.contains(volunteer.area) else { return .ditolak(.outsideWorkArea) }
    do {
      switch try find(volunteer.person) {
      case .rejected(let reason): return .ditolak(reason)
      case .known(let person): return try settle(volunteer, known: person)
      case .new(let area, let warnings):
        return try settle(volunteer, new: area, warnings: warnings)
      }
    } catch let reason as RejectReason { return .ditolak(reason) }
  }

  private func settle(
    _ volunteer: ImportedVolunteer, known: KnownPerson
  ) throws -> RowOutcome {
    let ifKnown = request.options.ifKnown
    let changes = PersonChanges(volunteer.person, known, ifKnown: ifKnown)
    let plan = try plan(for: volunteer, of: known.id)
    guard !changes.isEmpty || !plan.isEmpty else { return .sama }
    guard ifKnown != .tolak else { return .ditolak(.known) }
    try store(changes, of: known)
    try carryOut(plan, for: known.id)
    return .ditambah(warnings(volunteer.person.warnings, of: plan))
  }

  private func settle(
    _ volunteer: ImportedVolunteer, new area: Int64, warnings: ImportWarnings
  ) throws -> RowOutcome {
    let fingerprint = volunteer.person.nik == nil ? RowFingerprint.of(volunteer) : nil
    if let fingerprint, try matcher.knows(fingerprint) { return .sama }
    let plan = try plan(for: volunteer, of: nil)
    let id = try insert(
      bulkPerson(volunteer.person), area: area, desaText: volunteer.person.desaText,
      fingerprint: fingerprint)
    try carryOut(plan, for: id)
    return .baru(self.warnings(warnings, of: plan))
  }

  private func plan(for volunteer: ImportedVolunteer, of person: Int64?) throws -> VolunteerPlan {
    let planner = VolunteerPlanner(
      db, volunteer, of: person, ifKnown: request.options.ifKnown, uids: uids)
    let (plan, uids) = try planner.made()
    self.uids = uids
    return plan
  }

  private func warnings(_ own: ImportWarnings, of plan: VolunteerPlan) -> ImportWarnings {
    var warnings = own
    if plan.holdsSeveral { warnings.insert(.severalRoles) }
    return warnings
  }

  private func carryOut(_ plan: VolunteerPlan, for person: Int64) throws {
    for role in plan.roles {
      let id = try resources.add(role, to: person, institution: plan.institutions[role.uid])
      try book.note(.role, id)
      try noteLetters(of: id)
      if role.kind == PSKSKind.tksk, role.to == nil { try endVacancy(filledBy: role, id) }
    }
    if let (role, letter) = plan.letter {
      try book.note(.letter, try resources.add(letter, to: role))
    }
    if let training = plan.training {
      try book.note(.training, try resources.add(training, to: person))
    }
    if let tksk = plan.tksk {
      try resources.add(tksk, to: person)
      try book.note(.tkskPerson, person)
    }
    for account in plan.accounts { try add(account, of: person) }
    for fill in plan.fills { try ResourceChange(db: db, log: log).store(fill) }
  }

  /// Closes the open vacancy of the kecamatan, and the charge of who looked after it.
  private func endVacancy(filledBy role: BulkRole, _ id: Int64) throws {
    let change = ResourceChange(db: db, log: log)
    let day = Int64(role.from.number)
    let fills = try TKSKVacancyFills(db: db, area: StoredArea.padded(role.area))
      .fills(from: day, by: id)
    for fill in fills { try change.store(fill) }
  }

  private func noteLetters(of role: Int64) throws {
    let letters = try db.query("SELECT id FROM tkskLetter WHERE role = ?", [.integer(role)])
      .all { $0.int(0) }
    for letter in letters { try book.note(.letter, letter) }
  }

  private func add(_ account: PlannedAccount, of person: Int64) throws {
    let stamps = resources.stamps
    try db.run(
      """
      INSERT INTO bankAccount (uid, person, source, bank, number, \(stamps.names))
      VALUES (?, ?, ?, ?, ?, \(stamps.places))
      """,
      [
        .blob(uids.next().bytes), .integer(person), .text(account.source),
        .text(account.bank), .text(account.number),
      ] + stamps.values)
    try book.note(.account, db.lastInsertedRowID)
  }
}
