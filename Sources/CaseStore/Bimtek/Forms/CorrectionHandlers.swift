import CaseDomain
import GRDB

/// `koreksi-hadir`: one mark of a participant becomes another, with a reason.
struct CorrectionHandler: FormHandler {
  let form = CorrectionForm.id
  let right = Right.markAttendance

  func description(_ context: FormContext) throws -> FormDescription {
    let event = try CaseStore.event(MarkedParticipant(context).event, context.db)
    return CorrectionForm.description(
      sessions: event.sessions, letters: try AttendanceSets(context.db).set(ofEvent: event.id))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try MarkedParticipant(context).about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let new = try answered(NewCorrection(values))
    let participant = try MarkedParticipant(context)
    let event = try CaseStore.event(participant.event, context.db)
    guard let session = event.sessions.first(where: { $0.number == new.session }) else {
      throw FieldFault(CorrectionForm.session, .noSuchChoice)
    }
    let change = AttendanceChange(
      event: event.id, session: session.id, participants: [participant.id], status: new.status,
      reason: new.reason, remark: new.remark)
    let desk = AttendanceDesk(
      db: context.db, actor: context.actor, now: context.now, zone: context.zone)
    do {
      try desk.store(change)
    } catch StorageError.attendance(.sessionNotBegun) {
      throw FieldFault(CorrectionForm.session, .before(session.day))
    }
    return SavedForm(row: participant.id)
  }
}

/// `tahan-peserta`: the committee holds a participant back, or lets him in again.
struct HoldHandler: FormHandler {
  let form = HoldForm.id
  let right = Right.markAttendance

  func description(_ context: FormContext) throws -> FormDescription { HoldForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let participant = try MarkedParticipant(context)
    return FormRecord(
      about: participant.about,
      values: FormValues([HoldForm.reason: participant.heldReason]))
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let participant = try MarkedParticipant(context)
    // Nobody is let in who is not held back.
    if values[HoldForm.reason].isEmpty, participant.heldReason.isEmpty {
      throw FieldFault(HoldForm.reason, .required)
    }
    try context.db.run(
      "UPDATE bimtekParticipant SET heldReason = ? WHERE id = ?",
      [.text(values[HoldForm.reason]), .integer(participant.id)])
    return SavedForm(row: participant.id)
  }
}

/// The participant that a form is about.
private struct MarkedParticipant {
  let id: Int64
  let event: Int64
  /// `004 Aulia Rahman`.
  let about: String
  let heldReason: String

  /// - Throws: ``StorageError/notFound``.
  init(_ context: FormContext) throws {
    let id = try context.row(of: "peserta")
    let found = try context.db.query(
      "SELECT event, number, name, heldReason FROM bimtekParticipant WHERE id = ?",
      [.integer(id)]
    ).first { row in (row.int(0), "\(row.int(1)) \(row.text(2))", row.text(3)) }
    guard let found else { throw StorageError.notFound }
    self.id = id
    (event, about, heldReason) = found
  }
}

/// The forms of attendance.
enum AttendanceForms {
  static let handlers: [any FormHandler] = [CorrectionHandler(), HoldHandler()]
}
