/// A page that shows what a theme is made of, as plain text without a terminal.
public struct ThemePreview: Sendable {
  public let file: ThemeFile

  /// Takes a theme with everything inherited filled in.
  public init(_ file: ThemeFile) { self.file = file }

  /// The page: glyphs, then a line a role with its look in every tier.
  ///
  /// A look is `foreground/background` by palette number, `-` for the terminal's own, with a
  /// letter for each attribute (b bold, d dim, u underline, r reverse), and the contrast.
  public var lines: [String] {
    let glyphs = Glyph.allCases.map { glyph in
      let pair = file.glyphs[glyph] ?? glyph.standard
      return "\(glyph.rawValue) \(pair.utf8) \(pair.ascii)"
    }
    let heading = Self.line(
      [""] + Self.tiers.map(\.rawValue), widths: [Self.roleColumns] + Self.tierColumns)
    return [file.name, ""] + glyphs + ["", heading] + StyleRole.allCases.map(line)
  }

  private static let tiers: [ColorTier] = [.palette256, .sixteen, .eight, .mono]
  private static let roleColumns = 21
  private static let tierColumns = [18, 18, 18, 6]

  private func line(of role: StyleRole) -> String {
    let looks = Self.tiers.map { tier in look(file.style(of: role, in: tier), in: tier) }
    return Self.line([role.rawValue] + looks, widths: [Self.roleColumns] + Self.tierColumns)
  }

  private func look(_ style: Style, in tier: ColorTier) -> String {
    let letters: [(Attributes, String)] = [
      (.bold, "b"), (.dim, "d"), (.underline, "u"), (.reverse, "r"),
    ]
    let attributes = letters.filter { style.attributes.contains($0.0) }.map(\.1).joined()
    guard tier != .mono else { return attributes.isEmpty ? "-" : attributes }
    let tenths = Int(Contrast(variant: file.variant).ratio(of: style) * 10)
    let colors = [style.foreground, style.background].map { color in
      color == .standard ? "-" : String(color.index)
    }
    return "\(colors.joined(separator: "/")) \(tenths / 10).\(tenths % 10) \(attributes)"
  }

  private static func line(_ texts: [String], widths: [Int]) -> String {
    zip(texts, widths).map { text, width in
      text + String(repeating: " ", count: max(1, width - text.count))
    }.joined().trimmedAtEnd
  }
}

extension String {
  /// The text without blanks at its end.
  fileprivate var trimmedAtEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
