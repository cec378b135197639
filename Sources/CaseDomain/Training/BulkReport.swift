/// A monthly report of a bulk load, with the steps that it took.
public struct BulkReport: Sendable {
  public var area: WilayahCode
  public var month: MonthOfYear
  public var texts: DutyReportTexts
  /// In their order, the handing-in first; none for a draft.
  public var steps: [Step]

  public struct Step: Sendable {
    public var action: DutyReportAction
    public var day: Day
    public var note: String

    public init(_ action: DutyReportAction, on day: Day, note: String = "") {
      self.action = action
      self.day = day
      self.note = note
    }
  }

  public init(area: WilayahCode, month: MonthOfYear, texts: DutyReportTexts, steps: [Step]) {
    self.area = area
    self.month = month
    self.texts = texts
    self.steps = steps
  }
}
