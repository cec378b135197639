import CReferenceData

/// The official tree of areas: Kepmendagri 300.2.2-2138 Tahun 2025.
///
/// Provinsi, kabupaten/kota and kecamatan of the whole country; desa and kelurahan of Lampung
/// (18), Kalimantan Tengah (62) and Kalimantan Selatan (63) only. A question costs a binary
/// search; the first one also makes an index (about a millisecond).
public enum Wilayah {
  /// Whether the table has the code; codes since split or dropped are not in it.
  public static func exists(_ code: WilayahCode) -> Bool {
    WilayahTable.shared.row(of: code) != nil
  }

  /// The name without the word for its kind, `Banjar`; nil for a code that is not in the table.
  public static func name(of code: WilayahCode) -> String? {
    let table = WilayahTable.shared
    return table.row(of: code).map(table.name)
  }

  public static func kind(of code: WilayahCode) -> WilayahKind? {
    WilayahTable.shared.row(of: code)?.kind
  }

  /// The areas one level down, by code; empty for a desa and where the table has none.
  public static func children(of code: WilayahCode) -> [WilayahCode] {
    code.level.below.map { areas(at: $0, in: code) } ?? []
  }

  /// Every area of `level` inside `area` (itself at its own level), by code.
  public static func areas(at level: WilayahLevel, in area: WilayahCode) -> [WilayahCode] {
    let table = WilayahTable.shared
    return table.level(level).numbers[table.indices(at: level, in: area)]
      .compactMap(WilayahCode.init(number:))
  }

  /// All provinces, by code.
  public static var provinces: [WilayahCode] {
    WilayahTable.shared.level(.provinsi).numbers.compactMap(WilayahCode.init(number:))
  }

  /// How many areas of `level` lie inside `area`.
  public static func count(of level: WilayahLevel, in area: WilayahCode) -> Int {
    WilayahTable.shared.indices(at: level, in: area).count
  }

  /// From the province down to the area itself.
  public static func path(of code: WilayahCode) -> [WilayahCode] {
    WilayahLevel.allCases.compactMap { code.ancestor(at: $0) }
  }

  /// Whether the table has the desa and kelurahan of the province around `code`.
  public static func hasDesa(around code: WilayahCode) -> Bool {
    code.ancestor(at: .provinsi).map { count(of: .desa, in: $0) > 0 } ?? false
  }

  /// The time zone of the province around `code` (Keppres 41/1987).
  public static func zone(of code: WilayahCode) -> TimeZoneOfIndonesia {
    switch code.ancestor(at: .provinsi)?.number ?? 0 {
    case 51...53, 63...65, 71...76: .wita
    case 81...97: .wit
    default: .wib
    }
  }

  /// The notice and licence that must be shipped with the tables.
  public static var licenseNotice: String {
    let text = reference_wilayah_license()
    return String(
      decoding: UnsafeBufferPointer(start: text.bytes, count: text.length), as: UTF8.self)
  }
}
