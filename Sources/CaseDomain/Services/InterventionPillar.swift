/// The four pillars of social welfare work (UU 11/2009, FACTS 4.4).
///
/// The raw value is used in filters and exports.
public enum InterventionPillar: String, CaseIterable, Sendable {
  /// Art. 7.
  case rehabilitasi
  /// Art. 9 to 11.
  case jaminan
  /// Art. 12 for people, art. 13 for institutions.
  case pemberdayaan
  /// Art. 14 to 17.
  case perlindungan

  /// The letters that the codes of its services begin with.
  public var prefixes: [String] {
    switch self {
    case .rehabilitasi: ["RS"]
    case .jaminan: ["JS"]
    case .pemberdayaan: ["PS", "PL"]
    case .perlindungan: ["LS"]
    }
  }

  /// The pillar of a service's code; nil for a code that begins with other letters.
  public init?(code: String) {
    let letters = String(code.prefix(2))
    guard let pillar = Self.allCases.first(where: { $0.prefixes.contains(letters) }) else {
      return nil
    }
    self = pillar
  }
}
