/// Something that the command palette can do.
public struct PaletteEntry: Equatable, Sendable, Identifiable {
  public enum Kind: Equatable, Sendable {
    /// A place to go to; its id is the screen's code.
    case screen
    case action
  }

  public let id: String
  public let kind: Kind
  public let title: SafeText
  /// The key that does the same, so that the palette teaches it; empty when none.
  public let keyName: SafeText
  public let synonyms: [String]
  /// Why it cannot be done now; nil when it can.
  public let reason: String?

  /// An entry that opens a screen by its code.
  public init(screen code: String, title: SafeText, synonyms: [String] = []) {
    id = code
    kind = .screen
    self.title = title
    keyName = ""
    self.synonyms = synonyms
    reason = nil
  }

  /// An entry for an action of the registry.
  public init(_ action: ActionEntry) {
    id = action.id
    kind = .action
    title = action.title
    keyName = SafeText(action.keys.first?.name ?? "")
    synonyms = action.synonyms
    reason = action.reason
  }

  /// How well the query fits, nil when it does not; a screen's exact code beats everything.
  func score(_ query: String) -> Int? {
    if kind == .screen, id == query.lowercased() { return 100_000 }
    let texts = [title.string, id] + synonyms
    return texts.compactMap { FuzzyMatch.score(query, in: $0) }.max()
  }
}

/// The command palette: type a part of a name, see what fits, press Enter.
///
/// A leading `>` leaves screens only. Entries that cannot be done now stay listed with the
/// reason.
public struct Palette: Equatable, Sendable {
  public enum Outcome: Equatable, Sendable {
    case handled
    case closed
    /// The entry with this id was chosen.
    case chosen(String)
    /// The chosen entry cannot be done now.
    case refused(reason: String)
  }

  public private(set) var query = TextField(maxLength: 60)
  /// What fits the query, best first.
  public private(set) var matches: [PaletteEntry] = []
  /// The terminal's size; set it again when the window changes.
  public var window: Size { didSet { cursor.clamp(count: matches.count, height: listRows) } }
  private let entries: [PaletteEntry]
  private var cursor = ListCursor()

  /// Creates an open palette with an empty query.
  ///
  /// - Parameters:
  ///   - entries: All entries, in the order to show them without a query.
  ///   - recent: Ids chosen lately, the latest first; they head the list without a query.
  ///   - window: The terminal's size.
  public init(_ entries: [PaletteEntry], recent: [String] = [], window: Size) {
    let head = recent.compactMap { id in entries.first { $0.id == id } }
    self.entries = head + entries.filter { entry in !recent.contains(entry.id) }
    self.window = window
    findMatches()
  }

  public mutating func handle(_ event: InputEvent) -> Outcome {
    if case .key(let key) = event {
      switch key {
      case .escape, .control("p"), .control("c"), .function(10): return .closed
      case .enter: return choose()
      default: break
      }
      if key != .home, key != .end, let move = ListMove(key, letters: false) {
        cursor.move(move, count: matches.count, height: listRows)
        return .handled
      }
    }
    if query.handle(event) == .changed { findMatches() }
    return .handled
  }

  private func choose() -> Outcome {
    guard matches.indices.contains(cursor.index) else { return .handled }
    let entry = matches[cursor.index]
    return entry.reason.map { .refused(reason: $0) } ?? .chosen(entry.id)
  }

  private mutating func findMatches() {
    let screensOnly = query.text.hasPrefix(">")
    let text = query.text.drop { $0 == ">" || $0 == " " }
    let scored = entries.enumerated().compactMap { index, entry -> (Int, Int, PaletteEntry)? in
      guard !screensOnly || entry.kind == .screen, let score = entry.score(String(text)) else {
        return nil
      }
      return (entry.reason == nil ? score : score - 10_000, -index, entry)
    }
    matches = scored.sorted { ($0.0, $0.1) > ($1.0, $1.1) }.map(\.2)
    cursor = ListCursor()
  }

  private var rect: Rect {
    window.rect.centered(columns: min(window.columns - 4, 70), rows: min(window.rows - 4, 18))
  }

  private var listRows: Int { max(1, rect.rows - 5) }

  /// Draws over the middle of the window.
  public func draw(on surface: inout Surface, theme: Theme) {
    let inside = Popup.draw(title: PopupText.palette, on: &surface, in: rect, theme: theme)
    guard inside.rows > 3, inside.columns > 10 else { return }
    let body = inside.part(fromRow: 2, rows: listRows)
    for (row, entry) in matches.dropFirst(cursor.top).prefix(body.rows).enumerated() {
      let isSelected = cursor.top + row == cursor.index
      draw(entry, isSelected, on: &surface, in: body.part(fromRow: row, rows: 1), theme)
    }
    if matches.isEmpty {
      surface.write(
        PopupText.nothingFound, column: body.column, row: body.row, style: theme[.dialog],
        limit: body.columns, cut: theme[.cut])
    }
    surface.write(
      PopupText.paletteFooter, column: inside.column, row: inside.endRow - 1, style: theme[.dim],
      limit: inside.columns, cut: theme[.cut])
    surface.write(":", column: inside.column, row: inside.row, style: theme[.dialog])
    query.draw(
      on: &surface, in: inside.firstRow.part(fromColumn: 2), theme: theme, isFocused: true)
  }

  private func draw(
    _ entry: PaletteEntry, _ isSelected: Bool, on surface: inout Surface, in rect: Rect,
    _ theme: Theme
  ) {
    let style = theme[isSelected ? .selectedMenu : entry.reason == nil ? .menu : .dim]
    surface.fill(rect, style: style)
    if isSelected {
      surface[rect.column, rect.row] = Cell(character: theme[.cursor], style: style)
    }
    let right = entry.kind == .screen ? SafeText(entry.id) : entry.keyName
    let start = rect.endColumn - right.width
    surface.write(right, column: start, row: rect.row, style: style)
    let why = entry.reason.map { " (\($0))" } ?? ""
    surface.write(
      SafeText(entry.title.string + why), column: rect.column + 2, row: rect.row, style: style,
      limit: start - rect.column - 3, cut: theme[.cut])
  }
}
