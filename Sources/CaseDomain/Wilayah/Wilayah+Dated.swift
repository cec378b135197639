/// A kecamatan that is younger than the figures that offices still quote.
public struct YoungKecamatan: Hashable, Sendable {
  public let code: WilayahCode
  /// The first day on which it counts as one.
  public let from: Day
  /// Whether `from` is the day of the oldest official list that names it, not the day of its law.
  public let isEstimated: Bool
  /// Where it is first named.
  public let source: String
}

extension Wilayah {
  /// The kecamatan of Lampung, Kalimantan Tengah and Kalimantan Selatan that came after 2017.
  ///
  /// The bridging table of BPS of 2020 has none of them, the annex of Kepmendagri 050-145 Tahun
  /// 2022 (14 February 2022) has all four, so they are dated by that decree.
  public static let youngKecamatan: [YoungKecamatan] = [Int64(180_815), 630_222, 631_011, 631_012]
    .compactMap { number in
      guard let code = WilayahCode(number: number),
        let day = Day(year: 2022, month: 2, day: 14)
      else { return nil }
      return YoungKecamatan(
        code: code, from: day, isEstimated: true, source: "Kepmendagri 050-145 Tahun 2022")
    }

  /// The kecamatan that an area had on a day, by code.
  ///
  /// What the table does not know, as kecamatan dropped before 2025, is not in it.
  public static func kecamatan(in area: WilayahCode, on day: Day) -> [WilayahCode] {
    let later = Set(youngKecamatan.filter { $0.from > day }.map(\.code))
    guard area.level != .desa else { return [] }
    return areas(at: .kecamatan, in: area).filter { !later.contains($0) }
  }
}
