/// An action that somebody is about to take in a programme, to be held against the duty table.
public struct DutyDemand: Hashable, Sendable {
  public var action: DutyAction
  /// The programme's code.
  public var programme: String
  public var area: WilayahCode
  /// The day on which it is done.
  public var day: Day
  /// The complaint that it is about; nil for none.
  public var complaint: Int64?

  public init(
    _ action: DutyAction, in programme: String, at area: WilayahCode, on day: Day,
    complaint: Int64? = nil
  ) {
    self.action = action
    self.programme = programme
    self.area = area
    self.day = day
    self.complaint = complaint
  }
}
