public import CaseDomain

/// What TKSK and reports of duty ask of the store.
public enum TKSKQuestion: Equatable, Sendable {
  /// Which monthly reports of an area came, late or in time, and which are missing.
  case reportBoard(of: WilayahCode, [MonthOfYear])
  /// The daily reports of an area in these days.
  case dailyReports(of: WilayahCode, ClosedRange<Day>)
  /// One report with its history, and as it stands on paper.
  case report(ReportAddress)
  /// Who serves in an area today.
  case board(WilayahCode)
  /// Everything of the office of one kecamatan.
  case history(WilayahCode)
  /// The list of a hand-over; answered by a preview.
  case handOver(Int64)
  /// The board as a document; answered by a preview.
  case boardList(WilayahCode)
  /// The payment list of a month; answered by a preview.
  case taliAsih(WilayahCode, MonthOfYear)
}

/// The answers to ``TKSKQuestion``.
public enum TKSKAnswer: Equatable, Sendable {
  case reportBoard(DutyReportBoard)
  case dailyReports([DutyReport])
  case report(DutyReportPage, Preview)
  case board(TKSKBoard)
  case history(TKSKHistory)
  /// A document that is shown next.
  case preview(Preview)
}
