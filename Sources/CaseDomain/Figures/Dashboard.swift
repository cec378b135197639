/// What a dashboard shows of one area, every figure on the same day.
public struct Dashboard: Hashable, Sendable {
  public var area: WilayahCode
  public var position: Day
  public var figures: Figures
  public var checkCode: CheckCode?
  /// Distinct people per type that the account sees, types with none left out.
  public var orangByType: [Int: Int]
  /// Entries begun less entries ended in the last twelve months, per visible type.
  public var changeByType: [Int: Int]
  public var ageBySex: [AgeBand]
  /// The areas one level down, by code; empty for a desa.
  public var parts: [Part]
  public var quality: Quality

  /// One age band of the pyramid: 0–5, 6–17, 18–59, 60+.
  public struct AgeBand: Hashable, Sendable {
    public var ages: ClosedRange<Int>
    public var male: Int
    public var female: Int

    public init(ages: ClosedRange<Int>, male: Int, female: Int) {
      self.ages = ages
      self.male = male
      self.female = female
    }
  }

  /// One area below.
  public struct Part: Hashable, Sendable {
    public var area: WilayahCode
    public var orang: Int
    public var keluarga: Int
    public var komunitas: Int
    public var entri: Int
    public var withoutNIK: Int
    /// The day of the last change of any client there; nil without clients.
    public var lastChange: Day?
    /// People per 1000 inhabitants; nil without a dated population setting.
    public var perThousand: Double?

    public init(
      area: WilayahCode, orang: Int, keluarga: Int, komunitas: Int, entri: Int, withoutNIK: Int,
      lastChange: Day?, perThousand: Double?
    ) {
      self.area = area
      self.orang = orang
      self.keluarga = keluarga
      self.komunitas = komunitas
      self.entri = entri
      self.withoutNIK = withoutNIK
      self.lastChange = lastChange
      self.perThousand = perThousand
    }
  }

  public struct Quality: Hashable, Sendable {
    public var withoutNIK: Int
    public var estimatedBirthDates: Int
    public var withoutDesa: Int

    public init(withoutNIK: Int, estimatedBirthDates: Int, withoutDesa: Int) {
      self.withoutNIK = withoutNIK
      self.estimatedBirthDates = estimatedBirthDates
      self.withoutDesa = withoutDesa
    }
  }

  public init(
    area: WilayahCode, position: Day, figures: Figures, checkCode: CheckCode?,
    orangByType: [Int: Int], changeByType: [Int: Int], ageBySex: [AgeBand], parts: [Part],
    quality: Quality
  ) {
    self.area = area
    self.position = position
    self.figures = figures
    self.checkCode = checkCode
    self.orangByType = orangByType
    self.changeByType = changeByType
    self.ageBySex = ageBySex
    self.parts = parts
    self.quality = quality
  }
}
