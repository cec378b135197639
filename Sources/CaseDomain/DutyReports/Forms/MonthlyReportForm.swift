/// The form of a monthly report: which month, and what the author writes besides the figures.
public enum MonthlyReportForm {
  public static let id: FormID = "laporan-bulanan"

  public static let kecamatan: FieldID = "kecamatan"
  public static let month: FieldID = "bulan"
  public static let obstacles: FieldID = "kendala"
  public static let proposals: FieldID = "usul"
  public static let plans: FieldID = "rencana"
  public static let annex: FieldID = "lampiran"

  /// How many months back a report may be begun.
  public static let monthsBack = 12

  /// The form of a new report; months up to that of `today`, the last one over first.
  public static func description(for area: WilayahCode, on today: Day) -> FormDescription {
    let last = MonthOfYear.lastOver(on: today)
    let months = MonthOfYear.months(monthsBack, to: last).reversed() + [last.adding(1)]
    let own = area.level == .kecamatan ? area.dotted : ""
    let which = [
      FormField(
        kecamatan, "Kecamatan", .area(.kecamatan), required: true,
        help: DutyReportFormText.kecamatan, section: DutyReportFormText.which, initial: own),
      FormField(
        month, "Bulan", .choice(.fixed(months.map { FieldChoice($0.iso, $0.label) })),
        required: true, help: DutyReportFormText.month, section: DutyReportFormText.which,
        initial: last.iso),
    ]
    return FormDescription(id, title: DutyReportFormText.monthly, fields: which + texts)
  }

  /// The form of a report that is there: its texts.
  public static let editing = FormDescription(
    id, title: DutyReportFormText.monthly, fields: texts)

  private static let texts = [
    text(obstacles, "Kendala", DutyReportFormText.obstacles),
    text(proposals, "Usul", DutyReportFormText.proposals),
    text(plans, "Rencana", DutyReportFormText.plans),
    text(annex, "Lampiran", DutyReportFormText.annex),
  ]

  private static func text(_ id: FieldID, _ label: String, _ help: String) -> FormField {
    FormField(id, label, .text(limit: 2000), help: help, section: DutyReportFormText.texts)
  }
}

/// The form of a daily report.
public enum DailyReportForm {
  public static let id: FormID = "laporan-harian"

  public static let kecamatan: FieldID = "kecamatan"
  public static let day: FieldID = "tanggal"
  public static let place: FieldID = "tempat"
  public static let result: FieldID = "hasil"
  public static let obstacles: FieldID = "kendala"
  public static let annex: FieldID = "foto"

  public static func description(for area: WilayahCode) -> FormDescription {
    let own = area.level == .kecamatan ? area.dotted : ""
    let which = [
      FormField(
        kecamatan, "Kecamatan", .area(.kecamatan), required: true,
        help: DutyReportFormText.kecamatan, section: DutyReportFormText.which, initial: own),
      FormField(
        day, "Tanggal", .date(.past), required: true, help: DutyReportFormText.day,
        section: DutyReportFormText.which, initial: "h"),
    ]
    return FormDescription(id, title: DutyReportFormText.daily, fields: which + texts)
  }

  /// The form of a report that is there: its texts.
  public static let editing = FormDescription(id, title: DutyReportFormText.daily, fields: texts)

  private static let texts = [
    FormField(
      place, "Tempat", .text(limit: 120), help: DutyReportFormText.place,
      section: DutyReportFormText.texts),
    FormField(
      result, "Hasil", .text(limit: 1000), required: true, help: DutyReportFormText.result,
      section: DutyReportFormText.texts),
    FormField(
      obstacles, "Kendala", .text(limit: 1000), help: DutyReportFormText.obstacles,
      section: DutyReportFormText.texts),
    FormField(
      annex, "Foto", .text(limit: 1000), help: DutyReportFormText.photos,
      section: DutyReportFormText.texts),
  ]
}

extension DutyReportTexts {
  /// What the form of a report of this kind holds.
  public init(_ values: FormValues, of kind: DutyReportKind) {
    func text(_ field: FieldID) -> String { LetterText.manyLines(values[field]) }
    switch kind {
    case .bulanan:
      self.init(
        obstacles: text(MonthlyReportForm.obstacles), proposals: text(MonthlyReportForm.proposals),
        plans: text(MonthlyReportForm.plans), annex: text(MonthlyReportForm.annex))
    case .harian:
      self.init(
        place: values[DailyReportForm.place], result: text(DailyReportForm.result),
        obstacles: text(DailyReportForm.obstacles), annex: text(DailyReportForm.annex))
    }
  }

  /// As the form of a report of this kind holds them.
  public func values(of kind: DutyReportKind) -> FormValues {
    switch kind {
    case .bulanan:
      FormValues([
        MonthlyReportForm.obstacles: LetterText.oneLine(obstacles),
        MonthlyReportForm.proposals: LetterText.oneLine(proposals),
        MonthlyReportForm.plans: LetterText.oneLine(plans),
        MonthlyReportForm.annex: LetterText.oneLine(annex),
      ])
    case .harian:
      FormValues([
        DailyReportForm.place: place, DailyReportForm.result: LetterText.oneLine(result),
        DailyReportForm.obstacles: LetterText.oneLine(obstacles),
        DailyReportForm.annex: LetterText.oneLine(annex),
      ])
    }
  }
}

/// A report as a form begins it.
public struct NewDutyReport: Hashable, Sendable {
  public var kind: DutyReportKind
  public var area: WilayahCode
  /// The day, or the first of the month.
  public var day: Day
  public var texts: DutyReportTexts

  public init(
    kind: DutyReportKind, area: WilayahCode, day: Day, texts: DutyReportTexts = DutyReportTexts()
  ) {
    self.kind = kind
    self.area = area
    self.day = day
    self.texts = texts
  }

  /// What the form of a new report holds; nil without kecamatan, month or day.
  public init?(_ values: FormValues, kind: DutyReportKind) {
    let day: Day? =
      switch kind {
      case .bulanan: MonthOfYear(values[MonthlyReportForm.month])?.firstDay
      case .harian: values.day(DailyReportForm.day)
      }
    guard let area = values.area(MonthlyReportForm.kecamatan), let day else { return nil }
    self.init(kind: kind, area: area, day: day, texts: DutyReportTexts(values, of: kind))
  }
}
