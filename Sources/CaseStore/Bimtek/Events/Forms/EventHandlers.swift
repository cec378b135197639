import CaseDomain
import GRDB

/// Saves the form `kegiatan-bimtek`: a new event, or one that is there.
struct EventHandler: FormHandler {
  let form = EventForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) throws -> FormDescription {
    EventForm.description(
      sets: try context.db.query("SELECT id, name FROM attendanceSet ORDER BY id")
        .all { FieldChoice("\($0.int(0))", $0.text(1)) })
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.subject != .nothing else { return FormRecord() }
    let event = try context.aboutEvent()
    return try context.stamped(
      FormRecord(about: event.about, values: event.plan.values), table: "bimtekEvent",
      row: event.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let plan = try answered(EventPlan(values))
    let event = context.subject == .nothing ? nil : try context.aboutEvent().id
    return SavedForm(
      number: plan.code, row: try EventWriter(context: context).keep(plan, in: event))
  }
}

/// Saves the form `sesi-bimtek`: a new session of an event, or one that is there.
struct SessionHandler: FormHandler {
  let form = SessionForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) -> FormDescription { SessionForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    if case .row("bimtek", _) = context.subject {
      let event = try context.aboutEvent()
      // Only the day of a new session is likely: the form is used again and again.
      return FormRecord(about: event.about)
    }
    let (event, session) = try stored(context)
    return try context.stamped(
      FormRecord(about: event.about, values: session.values), table: "bimtekSession",
      row: session.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let plan = try SessionPlan(values)
    let writer = EventWriter(context: context)
    if case .row("bimtek", _) = context.subject {
      return SavedForm(row: try writer.keep(plan, of: context.aboutEvent(), in: nil))
    }
    let (event, session) = try stored(context)
    return SavedForm(row: try writer.keep(plan, of: event, in: session.id))
  }

  private func stored(
    _ context: FormContext
  ) throws -> (event: EventRecord, session: BimtekSession) {
    let id = try context.row(of: "sesi")
    let event = try context.db.number(
      "SELECT event FROM bimtekSession WHERE id = ?", [.integer(id)])
    guard let event,
      let session = try CaseStore.event(event, context.db).sessions.first(where: { $0.id == id })
    else { throw StorageError.notFound }
    return (try EventRecord.find(event, context.db), session)
  }
}

/// Saves the form `kuota-bimtek`: the seats of a pillar.
struct QuotaHandler: FormHandler {
  let form = QuotaForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) -> FormDescription { QuotaForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.aboutEvent().about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let event = try context.aboutEvent().id
    try EventWriter(context: context).keep(answered(NewQuota(values)), of: event)
    return SavedForm(row: event)
  }
}

/// Saves the form `dasar-hukum`: about nothing for all events, about one for its own line.
struct BasisHandler: FormHandler {
  let form = BasisForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) -> FormDescription { BasisForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    switch context.subject {
    case .nothing: return FormRecord()
    case .row("bimtek", _): return FormRecord(about: try context.aboutEvent().about)
    case .row, .clients:
      let line = try stored(context)
      return try context.stamped(
        FormRecord(values: line.values), table: "bimtekBasis", row: line.id)
    }
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let from = try answered(values.day(BasisForm.from))
    let to = values.day(BasisForm.to)
    if let to, to < from { throw FieldFault(BasisForm.to, .before(from)) }
    let columns: [(name: String, value: SQLValue)] = [
      ("text", .text(values[BasisForm.text])), ("fromDay", SQLValue(from)),
      ("toDay", SQLValue(to)),
    ]
    switch context.subject {
    case .nothing: return SavedForm(row: try context.insert(into: "bimtekBasis", columns))
    case .row("bimtek", _):
      let event = try context.aboutEvent().id
      return SavedForm(
        row: try context.insert(into: "bimtekBasis", columns + [("event", .integer(event))]))
    case .row, .clients:
      let row = try stored(context).id
      try context.update("bimtekBasis", row: row, columns)
      return SavedForm(row: row)
    }
  }

  private func stored(_ context: FormContext) throws -> EventBasis {
    let id = try context.row(of: "dasar-hukum")
    let found = try context.db.query(
      "SELECT text, fromDay, toDay, event IS NULL FROM bimtekBasis WHERE id = ?", [.integer(id)]
    ).first { row in
      EventBasis(
        id: id, text: row.text(0), from: row.day(1), to: row.optionalDay(2),
        isOfAll: row.int(3) == 1)
    }
    guard let found else { throw StorageError.notFound }
    return found
  }
}

/// Saves the form `panitia`: somebody of the committee, new or corrected.
struct CommitteeHandler: FormHandler {
  let form = CommitteeForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) -> FormDescription { CommitteeForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    if case .row("bimtek", _) = context.subject {
      return FormRecord(about: try context.aboutEvent().about)
    }
    let member = try stored(context)
    return try context.stamped(
      FormRecord(about: member.name, values: member.values), table: "bimtekCommittee",
      row: member.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let role = try answered(CommitteeRole(rawValue: values[CommitteeForm.role]))
    let columns: [(name: String, value: SQLValue)] = [
      ("name", .text(values[CommitteeForm.name])), ("role", .text(role.rawValue)),
      ("letter", .text(values[CommitteeForm.letter])),
    ]
    if case .row("bimtek", _) = context.subject {
      let event = try context.aboutEvent().id
      return SavedForm(
        row: try context.insert(into: "bimtekCommittee", columns + [("event", .integer(event))]))
    }
    let row = try stored(context).id
    try context.update("bimtekCommittee", row: row, columns)
    return SavedForm(row: row)
  }

  private func stored(_ context: FormContext) throws -> CommitteeMember {
    let id = try context.row(of: "panitia")
    let found = try context.db.query(
      "SELECT name, role, letter FROM bimtekCommittee WHERE id = ?", [.integer(id)]
    ).first { row in
      guard let role = CommitteeRole(rawValue: row.text(1)) else {
        throw StorageError.damaged(table: "bimtekCommittee", rowID: id, column: "role")
      }
      return CommitteeMember(id: id, name: row.text(0), role: role, letter: row.text(2))
    }
    guard let found else { throw StorageError.notFound }
    return found
  }
}
