/// How many kecamatan have their TKSK on a day.
public struct TKSKRecap: Hashable, Sendable {
  public var request: RecapRequest
  public var lines: [Line]
  public var total: Count
  /// Of the roles behind `filled`.
  public var checkCode: CheckCode

  /// The formation is one TKSK per kecamatan that exists on the day (FACTS 3.2).
  public struct Count: Hashable, Sendable {
    public var formation: Int
    public var filled: Int
    /// Kecamatan without a holder whose vacancy was recorded.
    public var recordedVacancies: Int

    public init(formation: Int = 0, filled: Int = 0, recordedVacancies: Int = 0) {
      self.formation = formation
      self.filled = filled
      self.recordedVacancies = recordedVacancies
    }

    public var vacant: Int { max(0, formation - filled) }
    /// Vacant only because no holder is recorded: an inference, told as *perkiraan* (FACTS 13).
    public var inferredVacancies: Int { max(0, vacant - recordedVacancies) }
    /// Filled of the formation in tenths of a percent; nil without kecamatan.
    public var shareTenths: Int? { IndonesianNumber.percentTenths(filled, of: formation) }

    public static func += (left: inout Count, right: Count) {
      left.formation += right.formation
      left.filled += right.filled
      left.recordedVacancies += right.recordedVacancies
    }
  }

  public struct Line: Hashable, Sendable {
    public var area: WilayahCode
    public var count: Count

    public init(area: WilayahCode, count: Count) {
      self.area = area
      self.count = count
    }
  }

  public init(request: RecapRequest, lines: [Line], total: Count, checkCode: CheckCode) {
    self.request = request
    self.lines = lines
    self.total = total
    self.checkCode = checkCode
  }
}
