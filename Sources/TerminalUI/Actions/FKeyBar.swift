/// The bottom row: what F1 to F10 do now.
///
/// Ten labels share the width evenly, eight cells each at 80 columns. A key that does nothing
/// now keeps its number and place, its label is blank. From 100 columns on the long labels show.
public struct FKeyBar: Equatable, Sendable {
  public static let keyCount = 10
  static let wideColumns = 100

  /// The entry behind F1 to F10, nil where there is none or it is disabled.
  public let keys: [ActionEntry?]

  public init(_ entries: [ActionEntry]) {
    keys = (1...Self.keyCount).map { number in
      entries.first { $0.isEnabled && $0.keys.contains(.function(number)) }
    }
  }

  /// Draws the bar into the first row of `rect`.
  public func draw(on surface: inout Surface, in rect: Rect, theme: Theme) {
    surface.fill(rect.firstRow, style: theme[.fKeyLabel])
    for (index, entry) in keys.enumerated() {
      let start = rect.column + rect.columns * index / Self.keyCount
      let end = rect.column + rect.columns * (index + 1) / Self.keyCount
      let label = surface.write(
        SafeText(String(index + 1)), column: start, row: rect.row, style: theme[.fKeyNumber],
        limit: end - start)
      guard let entry else { continue }
      surface.write(
        rect.columns >= Self.wideColumns ? entry.long : entry.short, column: label, row: rect.row,
        style: theme[.fKeyLabel], limit: end - label, cut: theme[.cut])
    }
  }
}
