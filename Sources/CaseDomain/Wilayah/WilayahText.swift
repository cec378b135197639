extension Wilayah {
  /// The name with the short word of its kind, for screens.
  ///
  /// For example `Kab. Banjar`, `Kota Banjarbaru`, `Kec. Martapura`, `Kel. Keraton`,
  /// `Pekon Hujung`. A province has its bare name, province 99 is the training area, and a code
  /// that is not in the table shows its digits.
  public static func title(of code: WilayahCode) -> String {
    guard let name = name(of: code), let kind = kind(of: code) else { return unknown(code) }
    return switch kind {
    case .provinsi: name
    case .kabupaten: "Kab. " + name
    case .kota: "Kota " + name
    case .kecamatan: "Kec. " + name
    case .desa: villageWord(in: code) + " " + name
    case .kelurahan: "Kel. " + name
    }
  }

  /// The name with the full word of its kind, for letters and reports: `Kabupaten Banjar`.
  public static func fullTitle(of code: WilayahCode) -> String {
    guard let name = name(of: code), let kind = kind(of: code) else { return unknown(code) }
    return switch kind {
    case .provinsi: "Provinsi " + name
    case .kabupaten: "Kabupaten " + name
    case .kota: "Kota " + name
    case .kecamatan: "Kecamatan " + name
    case .desa: villageWord(in: code) + " " + name
    case .kelurahan: "Kelurahan " + name
    }
  }

  /// What a desa is called around `code`: `Desa`, or `Pekon`, `Kampung`, `Tiyuh` in Lampung.
  ///
  /// An area above the kabupaten, where the word may differ from part to part, says `Desa`.
  public static func villageWord(in code: WilayahCode) -> String {
    switch code.ancestor(at: .kabupaten)?.number ?? 0 {
    case 1804, 1806, 1810, 1813: "Pekon"
    case 1802, 1805, 1808: "Kampung"
    case 1812: "Tiyuh"
    default: "Desa"
    }
  }

  /// The word for one area of `level` around `code`, for column heads.
  public static func levelWord(_ level: WilayahLevel, in code: WilayahCode) -> String {
    switch level {
    case .provinsi: "Provinsi"
    case .kabupaten: "Kab/Kota"
    case .kecamatan: "Kecamatan"
    case .desa: villageWord(in: code) + "/Kel."
    }
  }

  private static func unknown(_ code: WilayahCode) -> String {
    code.ancestor(at: .provinsi)?.number == 99 ? "Wilayah latihan" : code.dotted
  }
}
