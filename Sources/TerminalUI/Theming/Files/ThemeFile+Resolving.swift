extension ThemeFile {
  /// The theme for one kind of terminal.
  ///
  /// A part that no line gives comes from the role above (dotted names drop their last part, at
  /// last `ui`); a colour without a value for the tier becomes the nearest that the tier has.
  public func resolved(colors: ColorTier, glyphs tier: GlyphTier) -> Theme {
    Theme(
      name: name, glyphTier: tier,
      styles: Dictionary(
        uniqueKeysWithValues: StyleRole.allCases.map { ($0, style(of: $0, in: colors)) }),
      glyphs: Dictionary(
        uniqueKeysWithValues: Glyph.allCases.map { glyph in
          (glyph, (glyphs[glyph] ?? glyph.standard).character(in: tier))
        }))
  }

  /// How one role looks in one tier.
  func style(of role: StyleRole, in tier: ColorTier) -> Style {
    let lineage = role.lineage
    let attributes = first(\.attributes, of: lineage, in: tier) ?? []
    guard tier != .mono else { return Style(attributes: attributes) }
    let foreground = first(\.foreground, of: lineage, in: tier).map { fitted($0, to: tier) }
    let background = first(\.background, of: lineage, in: tier).map { fitted($0, to: tier) }
    return Style(
      foreground: foreground?.color ?? .standard,
      background: background.map { Self.dark($0.color, in: tier) } ?? .standard,
      attributes: attributes.union(foreground?.attributes ?? []))
  }

  private func first<Part>(
    _ part: KeyPath<StyleRule, Part?>, of lineage: [StyleRole], in tier: ColorTier
  ) -> Part? {
    for role in lineage {
      guard let rules = styles[role]?.candidates(for: tier) else { continue }
      for rule in rules {
        if let value = rule[keyPath: part] { return value }
      }
    }
    return nil
  }

  /// A written colour as the tier can show it.
  private func fitted(
    _ value: ColorValue, to tier: ColorTier
  ) -> (color: TerminalColor, attributes: Attributes) {
    switch value {
    case .standard: return (.standard, [])
    case .rgb(let rgb): return Self.fitted(TerminalPalette.nearest256(to: rgb), to: tier)
    case .index(let index): return Self.fitted(index, to: tier)
    case .named(let name):
      guard let entry = palette[name]?.candidates(for: tier).first else { return (.standard, []) }
      // Palette entries name no other entries: a cycle of names is impossible.
      if case .named = entry.color { return (.standard, entry.attributes) }
      let found = fitted(entry.color, to: tier)
      return (found.color, found.attributes.union(entry.attributes))
    }
  }

  /// With eight colours a bright one is the plain one in bold.
  private static func fitted(
    _ index: UInt8, to tier: ColorTier
  ) -> (color: TerminalColor, attributes: Attributes) {
    guard tier != .palette256 else { return (TerminalColor(index: index), []) }
    let index = index < 16 ? index : TerminalPalette.nearest16(to: TerminalPalette.rgb(index))
    guard tier == .eight, index >= 8 else { return (TerminalColor(index: index), []) }
    return (TerminalColor(index: index - 8), .bold)
  }

  /// A background cannot be bold: with eight colours it is one of the plain ones.
  private static func dark(_ color: TerminalColor, in tier: ColorTier) -> TerminalColor {
    guard tier == .eight, color.index >= 8 else { return color }
    return TerminalColor(index: UInt8(color.index - 8))
  }
}

extension StyleRole {
  /// The role and those that it falls back to, nearest first, `ui` last.
  var lineage: [StyleRole] {
    var lineage: [StyleRole] = []
    var name = rawValue[...]
    while !name.isEmpty {
      if let role = StyleRole(rawValue: String(name)) { lineage.append(role) }
      guard let dot = name.lastIndex(of: ".") else { break }
      name = name[..<dot]
    }
    return lineage.last == .ui ? lineage : lineage + [.ui]
  }
}
