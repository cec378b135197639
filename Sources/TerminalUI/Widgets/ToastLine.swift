/// A short message on the row above the hints, with a glyph so that colour is not needed.
public struct ToastLine: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case info
    case warning
    case error
  }

  public var kind: Kind
  public var text: SafeText

  public init(_ kind: Kind, _ text: SafeText) {
    self.kind = kind
    self.text = text
  }

  /// Draws into the first row of `rect`, over all of its width.
  public func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    surface.fill(rect.firstRow, style: theme[role])
    surface[rect.column + 1, rect.row] = Cell(character: theme[glyph], style: theme[role])
    surface.write(
      text, column: rect.column + 3, row: rect.row, style: theme[role], limit: rect.columns - 4,
      cut: theme[.cut])
  }

  private var role: StyleRole {
    switch kind {
    case .info: .toastInfo
    case .warning: .toastWarning
    case .error: .toastError
    }
  }

  private var glyph: Glyph {
    switch kind {
    case .info: .good
    case .warning: .warning
    case .error: .danger
    }
  }
}
