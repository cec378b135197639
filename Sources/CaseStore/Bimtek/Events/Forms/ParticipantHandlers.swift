import CaseDomain
import GRDB

/// Saves the form `peserta-undang`: whoever the draw takes, or one person by the NIK.
struct InviteHandler: FormHandler {
  let form = InviteForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) -> FormDescription { InviteForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.aboutEvent().about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let event = try context.aboutEvent()
    let writer = ParticipantWriter(context: context, event: event)
    let kind = try answered(PSKSKind.find(values[InviteForm.kind]))
    if let nik = values.nik(InviteForm.nik) {
      return SavedForm(row: try invite(nik, as: kind.abbreviation, writer))
    }
    let count = try context.blaming(InviteForm.kind) {
      try writer.invite(ParticipantDraw(values), kind: kind)
    }
    return SavedForm(number: EventText.invited(count), row: event.id)
  }

  private func invite(_ nik: NIK, as kind: String, _ writer: ParticipantWriter) throws -> Int64 {
    let person = try InvitedPerson.find(nik, as: kind, field: InviteForm.nik, writer.context)
    if try writer.seats(of: kind)(person.kabupaten) == 0 {
      throw FieldFault(
        InviteForm.nik, .rule(.bimtek(.quotaFull(kabupaten: person.kabupaten, kind: kind))))
    }
    return try writer.context.blaming(InviteForm.nik) {
      try writer.add(NewParticipant(person, as: kind))
    }
  }
}

/// Saves the form `peserta-tamu`: somebody came who was not invited.
struct WalkInHandler: FormHandler {
  let form = WalkInForm.id
  let right = Right.markAttendance

  func description(_ context: FormContext) -> FormDescription { WalkInForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try context.aboutEvent().about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    var new = try participant(values, context)
    new.source = .tamu
    let writer = ParticipantWriter(context: context, event: try context.aboutEvent())
    let row = try context.blaming(WalkInForm.nik) { try writer.add(new) }
    return SavedForm(
      number: "\(try ParticipantRow.find(row, context.db).number)", row: row)
  }

  private func participant(
    _ values: FormValues, _ context: FormContext
  ) throws -> NewParticipant {
    let kind = values[WalkInForm.kind]
    if let nik = values.nik(WalkInForm.nik) {
      return NewParticipant(
        try InvitedPerson.find(nik, as: kind, field: WalkInForm.nik, context), as: kind)
    }
    let kabupaten = try answered(values.area(WalkInForm.kabupaten))
    let name = values[WalkInForm.name]
    if values.isYes(WalkInForm.matches),
      let person = try InvitedPerson.only(named: name, kind, in: kabupaten, context)
    {
      return NewParticipant(person, as: kind)
    }
    return NewParticipant(
      name: name, kabupaten: kabupaten, represents: kind,
      sex: values.sex(WalkInForm.sex)?.code)
  }
}

/// Saves the form `peserta-ganti`: somebody else takes the seat.
struct SubstituteHandler: FormHandler {
  let form = SubstituteForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) -> FormDescription { SubstituteForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try replaced(context).about)
  }

  /// - Throws: ``BimtekProblem/wasPresent`` as a rule: a seat that was used is not given on.
  private func replaced(_ context: FormContext) throws -> ParticipantRow {
    let participant = try context.aboutSeat()
    guard try !participant.wasPresent(context.db) else {
      throw StorageError.rule(.bimtek(.wasPresent))
    }
    return participant
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let old = try replaced(context)
    let event = try EventRecord.find(old.event, context.db)
    // First, so that the seat is free.
    try context.update(
      "bimtekParticipant", row: old.id,
      [("state", .text(ParticipantState.diganti.rawValue))])
    var new = try substitute(values, for: old, context)
    new.kabupaten = old.kabupaten
    new.state = .terkonfirmasi
    new.substitutes = old.id
    new.letter = values[SubstituteForm.letter]
    let row = try context.blaming(SubstituteForm.nik) {
      try ParticipantWriter(context: context, event: event).add(new)
    }
    return SavedForm(number: "\(try ParticipantRow.find(row, context.db).number)", row: row)
  }

  private func substitute(
    _ values: FormValues, for old: ParticipantRow, _ context: FormContext
  ) throws -> NewParticipant {
    guard let nik = values.nik(SubstituteForm.nik) else {
      return NewParticipant(
        name: values[SubstituteForm.name], kabupaten: old.kabupaten, represents: old.represents,
        sex: values.sex(SubstituteForm.sex)?.code)
    }
    let person = try InvitedPerson.find(
      nik, as: old.represents, field: SubstituteForm.nik, context)
    // Nobody takes his own seat.
    guard person.id != old.person else {
      throw FieldFault(
        SubstituteForm.nik, .rule(.bimtek(.alreadyInvited(kind: old.represents))))
    }
    return NewParticipant(person, as: old.represents)
  }
}

/// Saves the form `peserta-kaitkan`: a name turns out to be a person of the registry.
struct TieHandler: FormHandler {
  let form = TieForm.id
  let right = Right.markAttendance

  func description(_ context: FormContext) throws -> FormDescription {
    TieForm.description(
      people: try LikelyParticipants(context: context, participant: untied(context)).choices())
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try untied(context).about)
  }

  private func untied(_ context: FormContext) throws -> ParticipantRow {
    let participant = try context.aboutSeat()
    guard participant.person == nil else { throw StorageError.rule(.bimtek(.isTied)) }
    return participant
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let participant = try untied(context)
    let person = try person(values, as: participant.represents, context)
    let row = try ParticipantTie(context: context, participant: participant).tie(to: person)
    // What a certificate stands for enters the registry now that somebody is behind the name.
    try CertificateWriter(context).registerLate(row)
    return SavedForm(number: "\(try ParticipantRow.find(row, context.db).number)", row: row)
  }

  private func person(
    _ values: FormValues, as kind: String, _ context: FormContext
  ) throws -> InvitedPerson {
    if let nik = values.nik(TieForm.nik) {
      return try InvitedPerson.find(nik, as: kind, field: TieForm.nik, context)
    }
    let id = try answered(values.int(TieForm.person))
    return try InvitedPerson.find(Int64(id), as: kind, context)
  }
}

/// Saves the form `peserta-status`: what a participant answered.
struct ParticipantStateHandler: FormHandler {
  let form = ParticipantStateForm.id
  let right = Right.manageBimtek

  func description(_ context: FormContext) -> FormDescription { ParticipantStateForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let participant = try stored(context)
    return try context.stamped(
      FormRecord(
        about: participant.about,
        values: FormValues([
          ParticipantStateForm.state: participant.state.rawValue,
          ParticipantStateForm.letter: participant.letter,
        ])), table: "bimtekParticipant", row: participant.id)
  }

  /// Who cancelled may come all the same; who was replaced may not.
  private func stored(_ context: FormContext) throws -> ParticipantRow {
    let participant = try ParticipantRow.find(context.row(of: "peserta"), context.db)
    guard participant.state != .diganti else { throw StorageError.rule(.bimtek(.hasNoSeat)) }
    return participant
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let participant = try stored(context)
    let state = try answered(ParticipantState(rawValue: values[ParticipantStateForm.state]))
    if state == .batal, try participant.wasPresent(context.db) {
      throw FieldFault(ParticipantStateForm.state, .rule(.bimtek(.wasPresent)))
    }
    try context.update(
      "bimtekParticipant", row: participant.id,
      [
        ("state", .text(state.rawValue)),
        ("letter", .text(values[ParticipantStateForm.letter])),
      ])
    return SavedForm(row: participant.id)
  }
}
