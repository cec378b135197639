/// How a cell is painted: two colours and attributes, already fitted to the terminal's tier.
public struct Style: Hashable, Sendable {
  public var foreground: TerminalColor
  public var background: TerminalColor
  public var attributes: Attributes

  public init(
    foreground: TerminalColor = .standard, background: TerminalColor = .standard,
    attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  public static let plain = Style()
}

/// A colour of the terminal's palette, or the terminal's own default.
public struct TerminalColor: Hashable, Sendable {
  /// 0 to 255, or -1 for the terminal's default.
  public let index: Int16

  public init(index: UInt8) { self.index = Int16(index) }

  private init() { index = -1 }

  public static let standard = TerminalColor()
}

/// Only what every terminal of our users shows reliably (TUI 2.4).
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let underline = Attributes(rawValue: 4)
  public static let reverse = Attributes(rawValue: 8)
}
