import CaseDomain
import GRDB

/// Forwards a complaint.
struct ForwardingHandler: FormHandler {
  let form = ForwardingForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription {
    ForwardingForm.description(try named(context))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    let record = try context.complaint()
    try record.demandOpen()
    if record.complaint.forwardedDay != nil {
      throw StorageError.rule(.programme(.alreadyForwarded(to: record.complaint.forwardedTo)))
    }
    return FormRecord(about: record.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let record = try context.complaint()
    guard let day = values.day(ForwardingForm.day) else {
      throw FieldFault(ForwardingForm.day, .required)
    }
    try ComplaintForwarder(context).forward(
      record.complaint.id, to: values[ForwardingForm.addressee], on: day)
    return SavedForm(number: record.complaint.number, row: record.complaint.id)
  }

  /// The addressees of the rule that forbids this role to handle the complaint.
  private func named(_ context: FormContext) throws -> [String] {
    let complaint = try context.complaint().complaint
    guard !complaint.programme.isEmpty else { return [] }
    let demand = DutyDemand(
      .handleComplaint, in: complaint.programme, at: complaint.area, on: complaint.day)
    guard case .refused(_, let addressees) = try demand.verdict(for: .tksk, context.db) else {
      return []
    }
    return addressees
  }
}

/// Resolves a complaint, where the duty table lets the role do so.
struct ResolutionHandler: FormHandler {
  let form = ResolutionForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription { ResolutionForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let record = try context.complaint()
    try record.demandOpen()
    return FormRecord(about: record.about)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let record = try context.complaint()
    try record.demandOpen()
    let complaint = record.complaint
    guard let day = values.day(ResolutionForm.day) else {
      throw FieldFault(ResolutionForm.day, .required)
    }
    guard day >= complaint.day else {
      throw FieldFault(ResolutionForm.day, .before(complaint.day))
    }
    if !complaint.programme.isEmpty {
      try context.demandDuty(
        DutyDemand(
          .handleComplaint, in: complaint.programme, at: complaint.area, on: day,
          complaint: complaint.id))
    }
    try context.update(
      "complaint", row: complaint.id,
      [("resolvedDay", SQLValue(day)), ("resolution", .text(values[ResolutionForm.resolution]))])
    return SavedForm(number: complaint.number, row: complaint.id)
  }
}
