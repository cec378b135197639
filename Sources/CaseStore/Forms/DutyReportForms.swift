import CaseDomain

/// The forms of reports of duty.
enum DutyReportForms {
  static let handlers: [any FormHandler] = [
    WriteReportHandler(kind: .bulanan), WriteReportHandler(kind: .harian), HandInHandler(),
    ReviewHandler(), ReportDeadlineHandler(),
  ]
}
