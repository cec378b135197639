/// A popup list to choose one thing from, by arrows, by number or by typing a part of it.
public struct MenuList<ID: Hashable & Sendable>: Equatable, Sendable {
  public struct Item: Equatable, Sendable {
    public let id: ID
    public let label: SafeText
    /// Stands at the right end: a key, a count, a mark.
    public let detail: SafeText
    /// Why it cannot be chosen now; nil when it can.
    public let reason: String?

    public init(_ id: ID, _ label: SafeText, detail: SafeText = "", reason: String? = nil) {
      self.id = id
      self.label = label
      self.detail = detail
      self.reason = reason
    }
  }

  public enum Outcome: Equatable, Sendable {
    case handled
    case closed
    case chosen(ID)
    case refused(reason: String)
  }

  public let title: SafeText
  /// Whether digits choose the first nine items at once.
  public let isNumbered: Bool
  public private(set) var filter = TextField(maxLength: 40)
  /// The terminal's size; set it again when the window changes.
  public var window: Size { didSet { cursor.clamp(count: shown.count, height: listRows) } }
  let items: [Item]
  var cursor = ListCursor()

  /// Creates an open menu.
  ///
  /// - Parameters:
  ///   - title: What is chosen.
  ///   - items: The choices in order.
  ///   - selected: The choice that has the cursor at first; nil for the first one.
  ///   - isNumbered: Whether digits choose; then only letters filter.
  ///   - window: The terminal's size.
  public init(
    title: SafeText, _ items: [Item], selected: ID? = nil, isNumbered: Bool = true, window: Size
  ) {
    self.title = title
    self.items = items
    self.isNumbered = isNumbered
    self.window = window
    let index = items.firstIndex { $0.id == selected } ?? 0
    cursor.go(to: index, count: items.count, height: listRows)
  }

  /// The items that the filter leaves.
  public var shown: [Item] {
    filter.isEmpty
      ? items : items.filter { FuzzyMatch.contains(filter.text, in: $0.label.string) }
  }

  public mutating func handle(_ event: InputEvent) -> Outcome {
    guard case .key(let key) = event else { return .handled }
    switch key {
    case .escape where !filter.isEmpty: filter.replaceAll(with: "")
    case .escape, .function(10): return .closed
    case .enter: return choose(cursor.index)
    case .character(let digit) where isNumbered && filter.isEmpty && digit.isNumber:
      return choose((digit.wholeNumberValue ?? 0) - 1)
    default:
      if let move = ListMove(key, letters: false) {
        cursor.move(move, count: shown.count, height: listRows)
        return .handled
      }
      guard filter.handle(event) == .changed else { return .handled }
    }
    cursor.go(to: 0, count: shown.count, height: listRows)
    return .handled
  }

  private func choose(_ index: Int) -> Outcome {
    guard shown.indices.contains(index) else { return .handled }
    let item = shown[index]
    return item.reason.map { .refused(reason: $0) } ?? .chosen(item.id)
  }

  var rect: Rect {
    let widest = items.map { $0.label.width + $0.detail.width + 11 }.max() ?? 0
    let columns = max(28, title.width + 8, widest)
    return window.rect.centered(
      columns: min(columns, window.columns - 4), rows: min(items.count + 4, window.rows - 4))
  }

  var listRows: Int { max(1, rect.rows - 4) }
}
