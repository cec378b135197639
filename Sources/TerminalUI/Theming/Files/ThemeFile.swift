/// A theme as it is written: palette, styles and glyphs, each with its fall-backs.
///
/// The format is line-based (`themes/README.md`). Reading never fails: a line that cannot be
/// understood is skipped and listed in ``problems``, the rest counts. A file becomes a
/// ``Theme`` for one terminal by ``resolved(colors:glyphs:)``.
public struct ThemeFile: Equatable, Sendable {
  /// Whether it is made for a dark or a light background.
  public enum Variant: String, Equatable, Sendable {
    case dark = "gelap"
    case light = "terang"
  }

  /// From `nama`; empty when the file does not say.
  public internal(set) var name = ""
  public internal(set) var variant = Variant.dark
  /// The file that fills what this one leaves out, from `turunan`; nil for none.
  public internal(set) var parent: String?
  public internal(set) var license = ""
  /// The tier that it was designed for, from `butuh`.
  public internal(set) var designTier = ColorTier.palette256
  /// Whether every text pair must reach the higher contrast, from `kontras = tinggi`.
  public internal(set) var hasHighContrast = false
  public internal(set) var problems: [ThemeProblem] = []

  var palette: [String: Tiered<PaletteColor>] = [:]
  var styles: [StyleRole: Tiered<StyleRule>] = [:]
  var glyphs: [Glyph: GlyphPair] = [:]
  /// Where palette names were used, to be checked when the whole palette is known.
  var colorUses: [ColorUse] = []

  /// Reads a theme file's text.
  public init(_ text: String) {
    var parser = ThemeParser()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      parser.read(line, number: index + 1)
    }
    self = parser.finished()
  }

  init() {}

  /// Whether the file says how anything looks, by itself.
  public var isEmpty: Bool { styles.isEmpty }

  /// Roles that the file styles, not counting fall-backs.
  public var styledRoles: Set<StyleRole> { Set(styles.keys) }

  /// Lists every use of a colour that the palette does not have.
  mutating func noteUnknownColors() {
    for use in colorUses where palette[use.name] == nil {
      problems.append(ThemeProblem(line: use.line, .unknownColor(use.name)))
    }
  }

  /// This file with everything that it leaves out taken from `base`.
  func inheriting(_ base: ThemeFile) -> ThemeFile {
    var file = self
    file.parent = nil
    file.palette.merge(base.palette) { own, _ in own }
    file.styles.merge(base.styles) { own, _ in own }
    file.glyphs.merge(base.glyphs) { own, _ in own }
    file.hasHighContrast = hasHighContrast || base.hasHighContrast
    return file
  }
}

/// A palette name and the line that uses it.
struct ColorUse: Equatable, Sendable {
  let line: Int
  let name: String
}

/// A value with fall-backs for poorer terminals.
struct Tiered<Value: Equatable & Sendable>: Equatable, Sendable {
  var base: Value
  var overrides: [ColorTier: Value] = [:]

  /// What counts in `tier`, the nearest first: for 8 colours the value for 16 comes next.
  func candidates(for tier: ColorTier) -> [Value] {
    let tiers: [ColorTier] =
      switch tier {
      case .mono: [.mono]
      case .eight: [.eight, .sixteen]
      case .sixteen: [.sixteen]
      case .palette256: [.palette256]
      }
    return tiers.compactMap { overrides[$0] } + [base]
  }
}

/// A colour of a theme's palette, with attributes that stand in for it on poorer terminals.
struct PaletteColor: Equatable, Sendable {
  var color: ColorValue
  var attributes: Attributes = []
}

/// A colour as it is written.
enum ColorValue: Equatable, Sendable {
  /// The terminal's own, `-` or `default`.
  case standard
  case index(UInt8)
  /// `#rrggbb`; shown as the nearest colour of the palette.
  case rgb(RGB)
  /// The name of a palette entry.
  case named(String)
}

/// How a role looks; nil parts come from the role above it.
struct StyleRule: Equatable, Sendable {
  var foreground: ColorValue?
  var background: ColorValue?
  var attributes: Attributes?
}
