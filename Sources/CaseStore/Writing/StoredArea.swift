import CaseDomain

/// How the database writes the place of a client: a desa's code, or `kecamatan * 10000`.
enum StoredArea {
  /// nil for an area wider than a kecamatan.
  static func number(of code: WilayahCode) -> Int64? {
    switch code.level {
    case .desa: code.number
    case .kecamatan: code.number * 10_000
    case .kabupaten, .provinsi: nil
    }
  }

  /// The widest area whose code, filled with zeros, is `number`; nil when that is no code.
  static func widest(of number: Int64) -> WilayahCode? {
    var code = number
    for zeros: Int64 in [10_000, 100, 100] where code % zeros == 0 { code /= zeros }
    return WilayahCode(number: code)
  }

  /// The desa, or the kecamatan where no desa is known.
  static func code(of number: Int64, table: String, row: Int64) throws(StorageError) -> WilayahCode
  {
    let code = number % 10_000 == 0 ? number / 10_000 : number
    guard let area = WilayahCode(number: code) else {
      throw .damaged(table: table, rowID: row, column: "area")
    }
    return area
  }
}

extension Sex {
  /// As the database keeps it; 2 stands for none.
  var code: Int64 { self == .male ? 0 : 1 }

  init?(code: Int64) {
    switch code {
    case 0: self = .male
    case 1: self = .female
    default: return nil
    }
  }
}
