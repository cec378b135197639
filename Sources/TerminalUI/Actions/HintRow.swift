/// The row above the F-bar: the most useful actions of the moment, and always how to see all.
public struct HintRow: Equatable, Sendable {
  /// What is hinted at, most useful first.
  public let entries: [ActionEntry]
  /// Whether `? semua tombol` stands at the right end.
  public let offersHelp: Bool

  /// Takes the enabled entries that have a hint and a key.
  public init(_ entries: [ActionEntry], offersHelp: Bool = true) {
    self.entries = entries.filter { $0.isEnabled && !$0.hint.isEmpty && !$0.keys.isEmpty }
    self.offersHelp = offersHelp
  }

  /// Draws as many whole hints as fit into the first row of `rect`, one blank at the left.
  public func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    let end = drawHelp(on: &surface, in: rect, theme: theme)
    var column = rect.column + 1
    for entry in entries {
      let key = SafeText(entry.keys[0].name)
      guard column + key.width + 1 + entry.hint.width <= end else { return }
      column = surface.write(key, column: column, row: rect.row, style: theme[.hintKey])
      column = surface.write(
        entry.hint, column: column + 1, row: rect.row, style: theme[.hint])
      column += Self.gap
    }
  }

  private static let gap = 2

  /// Draws the right end and tells where it begins.
  private func drawHelp(on surface: inout Surface, in rect: Rect, theme: Theme) -> Int {
    let end = rect.column + rect.columns
    guard offersHelp else { return end }
    let words = Self.needed(entries) + HintText.allKeys.width + 2 <= rect.columns
    let text = words ? HintText.allKeys : HintText.allKeysShort
    let column = end - text.width - 2
    guard column > rect.column else { return end }
    surface.write(HintText.helpKey, column: column, row: rect.row, style: theme[.hintKey])
    surface.write(text, column: column + 2, row: rect.row, style: theme[.hint])
    return column - 1
  }

  private static func needed(_ entries: [ActionEntry]) -> Int {
    entries.reduce(1) { $0 + SafeText($1.keys[0].name).width + 1 + $1.hint.width + gap }
  }
}
