/// Something that makes a theme hard to read or to use.
public enum ThemeFinding: Hashable, Sendable {
  /// Neither the role nor one above it has a style, `ui` left aside.
  case missingRole(StyleRole)
  /// Text or line against its background; the worst of the palettes that users meet.
  case weakContrast(StyleRole, ColorTier, ratio: Double, needed: Double)
  /// Two roles that must be told apart look the same.
  case indistinct(StyleRole, StyleRole, ColorTier)
  /// More pairs of colours than the terminal can hold.
  case tooManyPairs(Int, ColorTier)
  /// A glyph that the fonts of PuTTY and the consoles lack.
  case unusualGlyph(Glyph, Character)
  /// Two glyphs for different states are the same.
  case sameGlyph(Glyph, Glyph, GlyphTier)
  /// Colours 0 to 15 look different for every user; a theme for 256 colours leaves them alone.
  case userColor(StyleRole, Int)
}

/// Judges whether a theme can be read by everybody on every terminal; pure.
public struct ThemeCheck: Sendable {
  public let file: ThemeFile

  /// Takes a theme with everything inherited filled in.
  public init(_ file: ThemeFile) { self.file = file }

  /// Everything found, most basic first; empty for a sound theme.
  public var findings: [ThemeFinding] {
    missingRoles + contrasts + likenesses + pairs + glyphs + userColors
  }

  private var missingRoles: [ThemeFinding] {
    StyleRole.allCases.filter { role in
      let lineage = role.rawValue.hasPrefix("ui") ? role.lineage : role.lineage.dropLast()
      return lineage.allSatisfy { !file.styledRoles.contains($0) }
    }.map(ThemeFinding.missingRole)
  }

  private var contrasts: [ThemeFinding] {
    Self.coloredTiers.flatMap { tier in
      StyleRole.allCases.compactMap { role in
        let needed = Self.neededContrast(of: role, isHigh: file.hasHighContrast)
        let ratio = Contrast(variant: file.variant).ratio(of: file.style(of: role, in: tier))
        return ratio < needed
          ? .weakContrast(role, tier, ratio: ratio, needed: needed) : nil
      }
    }
  }

  private static let coloredTiers: [ColorTier] = [.palette256, .sixteen, .eight]

  /// 4.5 for text (7 in a high-contrast theme), 3 for lines and marks (4.5), nothing for blanks.
  static func neededContrast(of role: StyleRole, isHigh: Bool) -> Double {
    if role == .heat0 { return 0 }
    return lines.contains(role) ? (isHigh ? 4.5 : 3) : (isHigh ? 7 : 4.5)
  }

  private static let lines: Set<StyleRole> = [
    .rule, .focusedRule, .scroll, .axis, .emptyChart, .series1, .series2, .series3, .series4,
    .series5, .series6, .heat1, .heat2, .heat3, .heat4,
  ]

  private var likenesses: [ThemeFinding] {
    ColorTier.allCases.flatMap { tier in
      Self.mustDiffer.filter { file.style(of: $0.0, in: tier) == file.style(of: $0.1, in: tier) }
        .map { .indistinct($0.0, $0.1, tier) }
    }
  }

  private static let mustDiffer: [(StyleRole, StyleRole)] = [
    (.selection, .ui), (.passiveSelection, .ui), (.selection, .passiveSelection),
    (.mark, .ui), (.selectedMark, .mark), (.match, .ui), (.activeTab, .tab),
    (.focusedField, .field), (.wrongField, .field), (.focusedField, .wrongField),
    (.focusedButton, .button), (.focusedButton, .dangerButton), (.selectedMenu, .menu),
    (.trainingBadge, .crumb), (.danger, .ui), (.toastError, .toastInfo), (.sortedHead, .tableHead),
  ]

  private var pairs: [ThemeFinding] {
    [ColorTier.sixteen, .eight].compactMap { tier in
      let styles = StyleRole.allCases.map { file.style(of: $0, in: tier) }
      let pairs = Set(styles.map { [$0.foreground, $0.background] })
      return pairs.count > 64 ? .tooManyPairs(pairs.count, tier) : nil
    }
  }

  private var glyphs: [ThemeFinding] {
    let shown = Glyph.allCases.map { ($0, file.glyphs[$0] ?? $0.standard) }
    let unusual = shown.filter { !CommonGlyphs.contains($0.1.utf8) }
      .map { ThemeFinding.unusualGlyph($0.0, $0.1.utf8) }
    return unusual + [GlyphTier.ascii, .full].flatMap(sameGlyphs)
  }

  private static let states: [Glyph] = [.good, .warning, .danger, .neutral, .done]

  private func sameGlyphs(in tier: GlyphTier) -> [ThemeFinding] {
    let theme = file.resolved(colors: .mono, glyphs: tier)
    return Self.states.indices.flatMap { first in
      Self.states[(first + 1)...].filter { theme[$0] == theme[Self.states[first]] }
        .map { .sameGlyph(Self.states[first], $0, tier) }
    }
  }

  private var userColors: [ThemeFinding] {
    guard file.designTier == .palette256 else { return [] }
    return StyleRole.allCases.compactMap { role in
      let style = file.style(of: role, in: .palette256)
      let used = [style.foreground, style.background].map(\.index)
      return used.first { (0..<16).contains($0) }.map { .userColor(role, Int($0)) }
    }
  }
}
