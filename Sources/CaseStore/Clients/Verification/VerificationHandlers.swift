import CaseDomain
import GRDB

/// Sends the proposals of a desa to verification, or a returned batch again.
struct ProposeHandler: FormHandler {
  let form = ProposeForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) -> FormDescription {
    ProposeForm.description(thisYear: context.today.year)
  }

  func record(_ context: FormContext) throws -> FormRecord {
    switch try target(context) {
    case .area(_, let code):
      return FormRecord(about: Wilayah.title(of: code))
    case .batch(let batch):
      let values = FormValues([
        ProposeForm.year: "\(batch.year)", ProposeForm.minuteNumber: batch.minuteNumber,
        ProposeForm.minuteDay: batch.minuteDay?.iso8601 ?? "", ProposeForm.note: "",
      ])
      return FormRecord(
        about: try batch.about(), values: values, version: batch.version,
        changedBy: batch.changedBy, changedAt: batch.changedAt)
    }
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let proposal = try Proposal(values, context)
    let writer = VerificationWriter(context: context)
    switch try target(context) {
    case .area(let area, _):
      return SavedForm(row: try writer.propose(proposal, area: area))
    case .batch(let batch):
      try writer.propose(proposal, again: batch)
      return SavedForm(row: batch.id)
    }
  }

  private enum Target {
    case area(Int64, WilayahCode)
    case batch(StoredBatch)
  }

  private func target(_ context: FormContext) throws -> Target {
    switch context.subject {
    case .row("usulan", let number):
      guard let code = WilayahCode(number: number), let area = StoredArea.number(of: code),
        context.actor.area.contains(code)
      else { throw StorageError.notFound }
      return .area(area, code)
    case .row("verifikasi", let id):
      let batch = try StoredBatch.read(id, context)
      guard batch.state.next.contains(.diajukan) else {
        throw StorageError.rule(
          .client(.verificationOrder(from: batch.state, to: .diajukan)))
      }
      return .batch(batch)
    case .nothing, .clients, .row: throw StorageError.notFound
    }
  }
}

/// Decides on what was sent in; nobody decides on his own.
struct DecideHandler: FormHandler {
  let form = DecideForm.id
  let right = Right.verifyEntries

  func description(_ context: FormContext) throws -> FormDescription {
    let batch = try batch(context)
    return DecideForm.description(
      states: batch.state.next, entries: try choices(batch, context))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let batch = try batch(context)
    return FormRecord(
      about: try batch.about(), version: batch.version, changedBy: batch.changedBy,
      changedAt: batch.changedAt)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let batch = try batch(context)
    guard let state = EntryState(rawValue: values[DecideForm.state]) else {
      throw FieldFault(DecideForm.state, .required)
    }
    let writer = VerificationWriter(context: context)
    let note = values[DecideForm.note]
    let returned = Set(values.codes(DecideForm.returned).compactMap { Int64($0) })
    if state != .dikembalikan, !returned.isEmpty {
      let known = try choices(batch, context).map(\.code)
      guard returned.isSubset(of: known.compactMap { Int64($0) }) else {
        throw FieldFault(DecideForm.returned, .noSuchChoice)
      }
      guard !note.isEmpty else { throw FieldFault(DecideForm.note, .required) }
      try writer.sendBack(returned.sorted(), of: batch, note: note)
    }
    try writer.take(batch, to: state, note: state == .dikembalikan ? note : "")
    return SavedForm(row: batch.id)
  }

  private func choices(_ batch: StoredBatch, _ context: FormContext) throws -> [FieldChoice] {
    let reader = VerificationReader(db: context.db, actor: context.actor)
    return try reader.entries(of: batch.line()).map { entry in
      let type = entry.type.flatMap(PPKSTypeList.type)?.label ?? ClientStoreText.restrictedType
      return FieldChoice("\(entry.entry)", "\(entry.name) · \(type)")
    }
  }

  private func batch(_ context: FormContext) throws -> StoredBatch {
    guard case .row("verifikasi", let id) = context.subject else { throw StorageError.notFound }
    let batch = try StoredBatch.read(id, context)
    guard try !batch.isProposed(by: context.actor.accountID, context.db) else {
      throw StorageError.rule(.client(.ownProposal))
    }
    guard batch.state == .diajukan || batch.state == .terverifikasi else {
      throw StorageError.rule(
        .client(.verificationOrder(from: batch.state, to: .terverifikasi)))
    }
    return batch
  }
}
