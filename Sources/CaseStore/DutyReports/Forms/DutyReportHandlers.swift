import CaseDomain
import GRDB

/// `laporan-bulanan` and `laporan-harian`: begins a report, or changes what its author wrote.
struct WriteReportHandler: FormHandler {
  let kind: DutyReportKind
  let right = Right.recordCases

  var form: FormID { kind == .bulanan ? MonthlyReportForm.id : DailyReportForm.id }

  func description(_ context: FormContext) throws -> FormDescription {
    switch (kind, context.subject) {
    case (.bulanan, .nothing):
      MonthlyReportForm.description(for: context.actor.area, on: context.today)
    case (.bulanan, _): MonthlyReportForm.editing
    case (.harian, .nothing): DailyReportForm.description(for: context.actor.area)
    case (.harian, _): DailyReportForm.editing
    }
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.subject != .nothing else { return FormRecord() }
    let stored = try context.dutyReport(kind)
    _ = try stored.state(after: .edit, by: context.actor)
    return try context.stamped(
      FormRecord(about: stored.about, values: stored.report.texts.values(of: kind)),
      table: "dutyReport", row: stored.report.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let desk = DutyReportDesk(office: OfficeDesk(context))
    guard context.subject == .nothing else {
      let id = try context.dutyReport(kind).report.id
      try desk.change(id, to: DutyReportTexts(values, of: kind))
      return SavedForm(row: id)
    }
    // Kecamatan, month and day are required, so that a form without them never comes here.
    guard let new = NewDutyReport(values, kind: kind) else { throw StorageError.notFound }
    let field = kind == .bulanan ? MonthlyReportForm.month : DailyReportForm.day
    return SavedForm(row: try context.blaming(field) { try desk.begin(new) })
  }
}

/// `laporan-kirim`: hands a report in.
struct HandInHandler: FormHandler {
  let form = HandInForm.id
  let right = Right.recordCases

  func description(_ context: FormContext) throws -> FormDescription { HandInForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let stored = try context.dutyReport()
    _ = try stored.state(after: .handIn, by: context.actor)
    return try context.stamped(
      FormRecord(about: stored.about), table: "dutyReport", row: stored.report.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.dutyReport().report.id
    try DutyReportDesk(office: OfficeDesk(context)).handIn(id, note: values[HandInForm.note])
    return SavedForm(row: id)
  }
}

/// `laporan-tinjau`: approves a report, gives it back, or rejects it.
struct ReviewHandler: FormHandler {
  let form = ReviewForm.id
  let right = Right.reviewReports

  func description(_ context: FormContext) throws -> FormDescription { ReviewForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let stored = try context.dutyReport()
    _ = try stored.state(after: .approve, by: context.actor)
    return try context.stamped(
      FormRecord(about: stored.about), table: "dutyReport", row: stored.report.id)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let id = try context.dutyReport().report.id
    guard let action = DutyReportAction(rawValue: values[ReviewForm.decision]), action.isReview
    else { throw StorageError.notFound }
    try DutyReportDesk(office: OfficeDesk(context))
      .review(id, action, note: values[ReviewForm.note])
    return SavedForm(row: id)
  }
}

/// `tenggat-laporan`: until when reports of the province are in time, from a day on.
struct ReportDeadlineHandler: FormHandler {
  let form = ReportDeadlineForm.id
  let right = Right.manageOffice

  func description(_ context: FormContext) throws -> FormDescription {
    ReportDeadlineForm.description
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.actor.area == context.province else {
      throw StorageError.outsideArea(context.province)
    }
    return FormRecord()
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    guard let rule = DutyReportRule(values) else { throw StorageError.notFound }
    return SavedForm(row: try DutyReportDesk(office: OfficeDesk(context)).set(rule))
  }
}

extension FormContext {
  /// The report that the form is about, inside the account's area; of `kind` when it is given.
  func dutyReport(_ kind: DutyReportKind? = nil) throws -> StoredDutyReport {
    let stored = try DutyReportReader(db).stored(officeRow("laporan-tugas"), as: actor)
    guard kind == nil || stored.report.kind == kind else { throw StorageError.notFound }
    return stored
  }
}

extension StoredDutyReport {
  /// `Laporan bulanan Oktober 2026 · Kec. Martapura`.
  var about: String {
    "\(report.kind.label) \(report.kind.period(of: report.day)) · \(Wilayah.title(of: report.area))"
  }
}
