/// What a TKSK came from (*unsur asal*); several are possible.
///
/// The raw value is stored. Karang Taruna, PSM and relawan sosial are those that the offices name (FACTS 13).
public enum TKSKOrigin: String, CaseIterable, Sendable {
  case karangTaruna = "karang-taruna"
  case psm
  case relawan
  case lain

  public var label: String {
    switch self {
    case .karangTaruna: "Karang Taruna"
    case .psm: "PSM"
    case .relawan: "Relawan sosial"
    case .lain: "Lainnya"
    }
  }
}

/// How the end of the budget year judged a TKSK (FACTS 3.7); the raw value is stored.
public enum TKSKGrade: String, CaseIterable, Sendable {
  case baik
  case cukup
  case buruk

  public var label: String {
    switch self {
    case .baik: "Baik"
    case .cukup: "Cukup"
    case .buruk: "Buruk"
    }
  }
}
