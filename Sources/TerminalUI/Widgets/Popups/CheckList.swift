/// A popup list whose items are switched on and off and put in order, as for columns.
public struct CheckList<ID: Hashable & Sendable>: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public let id: ID
    public let label: SafeText
    public var isOn: Bool

    public init(_ id: ID, _ label: SafeText, isOn: Bool) {
      self.id = id
      self.label = label
      self.isOn = isOn
    }
  }

  public enum Outcome: Equatable, Sendable {
    case handled
    case closed
    /// Enter: take ``items`` as they are now.
    case accepted
  }

  public let title: SafeText
  public private(set) var items: [Item]
  /// The terminal's size; set it again when the window changes.
  public var window: Size { didSet { cursor.clamp(count: items.count, height: listRows) } }
  private var cursor = ListCursor()

  public init(title: SafeText, _ items: [Item], window: Size) {
    self.title = title
    self.items = items
    self.window = window
  }

  /// Space switches, `J` and `K` move the item down and up, arrows move the cursor.
  public mutating func handle(_ event: InputEvent) -> Outcome {
    guard case .key(let key) = event else { return .handled }
    switch key {
    case .escape, .function(10): return .closed
    case .enter: return .accepted
    case .character(" "), .insert:
      if items.indices.contains(cursor.index) { items[cursor.index].isOn.toggle() }
    case .character("J"): moveItem(by: 1)
    case .character("K"): moveItem(by: -1)
    default:
      guard let move = ListMove(key) else { break }
      cursor.move(move, count: items.count, height: listRows)
    }
    return .handled
  }

  private mutating func moveItem(by step: Int) {
    let target = cursor.index + step
    guard items.indices.contains(cursor.index), items.indices.contains(target) else { return }
    items.swapAt(cursor.index, target)
    cursor.go(to: target, count: items.count, height: listRows)
  }

  private var rect: Rect {
    let widest = items.map(\.label.width).max() ?? 0
    let columns = max(widest + 12, PopupText.checklistFooter.width + 4)
    return window.rect.centered(
      columns: min(columns, window.columns - 4), rows: min(items.count + 4, window.rows - 4))
  }

  private var listRows: Int { max(1, rect.rows - 4) }

  /// Draws over the middle of the window, `[x]` before what is on.
  public func draw(on surface: inout Surface, theme: Theme) {
    let inside = Popup.draw(title: title, on: &surface, in: rect, theme: theme)
    for (row, item) in items.dropFirst(cursor.top).prefix(listRows).enumerated() {
      let line = inside.part(fromRow: row, rows: 1)
      let isSelected = cursor.top + row == cursor.index
      let style = theme[isSelected ? .selectedMenu : .menu]
      surface.fill(line, style: style)
      if isSelected {
        surface[line.column, line.row] = Cell(character: theme[.cursor], style: style)
        surface.cursor = Point(column: line.column, row: line.row)
      }
      surface.write(
        SafeText("[\(item.isOn ? "x" : " ")] \(item.label.string)"), column: line.column + 2,
        row: line.row, style: style, limit: line.columns - 3, cut: theme[.cut])
    }
    surface.write(
      PopupText.checklistFooter, column: inside.column, row: inside.endRow - 1,
      style: theme[.dim], limit: inside.columns, cut: theme[.cut])
  }
}
