/// A line of a theme file that was skipped, and why.
public struct ThemeProblem: Hashable, Sendable {
  public enum Fact: Hashable, Sendable {
    case unknownSection(String)
    case unknownKey(String)
    case unknownRole(String)
    case unknownGlyph(String)
    case unknownColor(String)
    case unknownAttribute(String)
    case unknownTier(String)
    case unknownValue(key: String, value: String)
    /// Not of the form `name = value`.
    case malformed
    /// A glyph is not `utf8 | ascii`, one cell each, the second one ASCII.
    case badGlyph(String)
    /// The name was given before; the later line counts.
    case repeated(String)
  }

  /// Counted from 1.
  public let line: Int
  public let fact: Fact

  public init(line: Int, _ fact: Fact) {
    self.line = line
    self.fact = fact
  }
}

/// Why a theme cannot be used at all; the built-in one takes its place.
public enum ThemeError: Error, Hashable, Sendable {
  /// There is no file of this name.
  case missing(String)
  /// `turunan` leads back to a file that was read before; the names in order.
  case cycle([String])
  /// The file and those above it say nothing about how anything looks.
  case empty(String)
}
