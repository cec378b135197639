/// The criteria of need of UU 11/2009 article 5, under which the social map puts the PPKS types.
///
/// The law does not name the types; which type stands where is this program's reading.
public enum PPKSGroup: String, CaseIterable, Hashable, Sendable {
  case kemiskinan
  case ketelantaran
  case disabilitas
  case keterpencilan
  case ketunaan
  case bencana
  case kekerasan

  /// The types of the 2012 list that the group holds.
  public var types: TypeSet {
    switch self {
    case .kemiskinan: [23, 24]
    case .ketelantaran: [1, 2, 8]
    case .disabilitas: [5, 9]
    case .keterpencilan: [26]
    case .ketunaan: [3, 4, 10, 11, 12, 13, 15, 16, 17, 25]
    case .bencana: [21, 22]
    case .kekerasan: [6, 7, 14, 18, 19, 20]
    }
  }
}
