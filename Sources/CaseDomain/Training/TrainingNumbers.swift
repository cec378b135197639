/// Makes NIK and KK numbers of nobody: they begin with 99 and none comes twice.
///
/// The four digits after 99 are those of kabupaten and kecamatan, so that the numbers look as
/// they do in life. One value serves one kecamatan; what it hands out is unique in the province.
struct TrainingNumbers {
  private let home: Int64
  private let elsewhere: Int64
  private var nikSerials: [Int64: Int64] = [:]
  private var kkSerials: [Int64: Int64] = [:]

  /// Serials from here on belong to people who registered elsewhere and moved here.
  private static let firstMoved: Int64 = 5000
  /// Serials from here on belong to the volunteers of a kecamatan.
  private static let firstVolunteer: Int64 = 8000

  /// `elsewhere` is another kecamatan, a different one for every kecamatan of the province.
  init(kecamatan: WilayahCode, elsewhere: WilayahCode) {
    home = Self.prefix(kecamatan)
    self.elsewhere = Self.prefix(elsewhere)
  }

  /// The next NIK of somebody with this birth date and sex.
  mutating func nik(born day: Day, _ sex: Sex, isMoved: Bool) -> Int64 {
    let date = Self.dateDigits(day, sex)
    let key = isMoved ? -date : date
    let serial = (nikSerials[key] ?? 0) + 1
    nikSerials[key] = serial
    let base = (isMoved ? elsewhere : home) + date * 10_000
    return base + serial + (isMoved ? Self.firstMoved : 0)
  }

  /// The NIK of volunteer number `index` of the kecamatan.
  static func volunteerNIK(
    of kecamatan: WilayahCode, index: Int, born day: Day, _ sex: Sex
  ) -> Int64 {
    prefix(kecamatan) + dateDigits(day, sex) * 10_000 + firstVolunteer + Int64(index)
  }

  /// The next number of a family card issued on `day`.
  mutating func kk(issued day: Day) -> Int64 {
    let date = Self.dateDigits(day, .male)
    let serial = (kkSerials[date] ?? 0) + 1
    kkSerials[date] = serial
    return home + date * 10_000 + serial
  }

  private static func prefix(_ kecamatan: WilayahCode) -> Int64 {
    (990_000 + kecamatan.number % 10_000) * 10_000_000_000
  }

  private static func dateDigits(_ date: Day, _ sex: Sex) -> Int64 {
    let (year, month, day) = date.parts
    let shownDay = sex == .female ? day + 40 : day
    return Int64(shownDay * 10_000 + month * 100 + year % 100)
  }
}
