import TerminalUI

/// What the theme commands say.
enum ThemeCommandText {
  static let mend = "Ada tema yang perlu diperbaiki; lihat daftarnya di atas."

  static func heading(_ name: String, findings: Int) -> String {
    findings == 0 ? "\(name): baik" : "\(name): \(findings) temuan"
  }

  static func sentence(for finding: ThemeFinding) -> String {
    switch finding {
    case .missingRole(let role): "peran \(role.rawValue) tidak punya gaya"
    case .weakContrast(let role, let tier, let ratio, let needed):
      "\(role.rawValue) @\(tier.rawValue): kontras \(tenths(ratio)), perlu \(tenths(needed))"
    case .indistinct(let one, let other, let tier):
      "\(one.rawValue) dan \(other.rawValue) tampak sama @\(tier.rawValue)"
    case .tooManyPairs(let count, let tier):
      "\(count) pasang warna @\(tier.rawValue), terlalu banyak"
    case .unusualGlyph(let glyph, let character):
      "lambang \(glyph.rawValue) '\(character)' tidak ada di banyak huruf terminal"
    case .sameGlyph(let one, let other, let tier):
      "lambang \(one.rawValue) dan \(other.rawValue) sama pada tingkat \(tier.rawValue)"
    case .userColor(let role, let index):
      "\(role.rawValue) memakai warna \(index), yang berbeda pada tiap terminal"
    }
  }

  /// With one decimal and a comma.
  private static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10),\(tenths % 10)"
  }
}
