import CaseDomain

/// Words about persons that several screens use.
enum PersonText {
  static func name(_ sex: Sex) -> String {
    switch sex {
    case .male: "Laki-laki"
    case .female: "Perempuan"
    }
  }
}
