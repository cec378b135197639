/// Every action of the moment with its keys, by group, filtered by typing.
public struct HelpOverlay: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    case handled
    case closed
  }

  enum Line: Equatable {
    case heading(SafeText)
    case entry(ActionEntry)
  }

  public let title: SafeText
  public private(set) var filter = TextField(maxLength: 40)
  /// The terminal's size; set it again when the window changes.
  public var window: Size { didSet { scroll() } }
  private let entries: [ActionEntry]
  private var top = 0

  /// Creates the overlay at its first line.
  ///
  /// - Parameters:
  ///   - title: What the keys are for; nil for a general title.
  ///   - entries: The actions, current context first.
  ///   - window: The terminal's size.
  public init(title: SafeText? = nil, _ entries: [ActionEntry], window: Size) {
    self.title = title ?? PopupText.help
    self.entries = entries
    self.window = window
  }

  /// Scrolls with the arrow and page keys, filters with letters; Esc clears the filter, then
  /// closes; F1 and Enter close.
  public mutating func handle(_ event: InputEvent) -> Outcome {
    switch event {
    case .key(.escape) where !filter.isEmpty: filter.replaceAll(with: "")
    case .key(.escape), .key(.function(1)), .key(.function(10)), .key(.enter): return .closed
    case .key(let key):
      if let move = ListMove(key, letters: false) {
        scroll(move)
        return .handled
      }
      guard filter.handle(event) == .changed else { return .handled }
    case .paste: _ = filter.handle(event)
    case .unknown: return .handled
    }
    top = 0
    return .handled
  }

  /// Draws over the middle of the window.
  public func draw(on surface: inout Surface, theme: Theme) {
    let inside = Popup.draw(title: title, on: &surface, in: rect, theme: theme)
    guard inside.rows > 3, inside.columns > 20 else { return }
    drawFilter(on: &surface, in: inside, theme: theme)
    let body = inside.part(fromRow: 2, rows: inside.rows - 3)
    for (row, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      draw(line, on: &surface, in: body.part(fromRow: row, rows: 1), theme: theme)
    }
    if lines.isEmpty {
      surface.write(
        PopupText.nothingFound, column: body.column, row: body.row, style: theme[.dialog],
        limit: body.columns, cut: theme[.cut])
    }
    surface.write(
      PopupText.helpFooter, column: inside.column, row: inside.endRow - 1, style: theme[.dim],
      limit: inside.columns, cut: theme[.cut])
  }

  /// The lines that the filter leaves, a heading before each group.
  var lines: [Line] {
    var groups: [SafeText] = []
    for entry in shown where !groups.contains(entry.group) { groups.append(entry.group) }
    return groups.flatMap { group in
      [.heading(group)] + shown.filter { $0.group == group }.map(Line.entry)
    }
  }

  private var shown: [ActionEntry] {
    guard !filter.isEmpty else { return entries }
    return entries.filter { entry in
      let words = [entry.title.string, entry.group.string, entry.hint.string] + entry.synonyms
      return entry.keys.contains { $0.name == filter.text }
        || words.contains { FuzzyMatch.contains(filter.text, in: $0) }
    }
  }

  private var rect: Rect {
    window.rect.centered(columns: min(window.columns - 4, 90), rows: window.rows - 2)
  }

  private mutating func scroll(_ move: ListMove? = nil) {
    let page = max(1, rect.rows - 5)
    let steps: [ListMove: Int] = [.up: -1, .down: 1, .pageUp: -page, .pageDown: page]
    switch move {
    case .first: top = 0
    case .last: top = lines.count
    case let move?: top += steps[move] ?? 0
    case nil: break
    }
    top = max(0, min(top, lines.count - page))
  }

  private func drawFilter(on surface: inout Surface, in inside: Rect, theme: Theme) {
    let column = surface.write(
      PopupText.prompt, column: inside.column, row: inside.row, style: theme[.dialog])
    let field = inside.firstRow.part(fromColumn: column + 1 - inside.column)
    filter.draw(on: &surface, in: field, theme: theme, isFocused: true)
  }

  private static let keyColumns = 19

  private func draw(_ line: Line, on surface: inout Surface, in rect: Rect, theme: Theme) {
    switch line {
    case .heading(let text):
      surface.write(
        text, column: rect.column, row: rect.row, style: theme[.title], limit: rect.columns,
        cut: theme[.cut])
    case .entry(let entry):
      surface.write(
        SafeText(entry.keys.map(\.name).joined(separator: "  ")), column: rect.column + 1,
        row: rect.row, style: theme[.hintKey], limit: Self.keyColumns - 2, cut: theme[.cut])
      let why = entry.reason.map { " (\($0))" } ?? ""
      surface.write(
        SafeText(entry.title.string + why), column: rect.column + Self.keyColumns, row: rect.row,
        style: theme[entry.isEnabled ? .dialog : .dim], limit: rect.columns - Self.keyColumns,
        cut: theme[.cut])
    }
  }
}
