import CaseDomain
import TerminalUI

extension KlienScreen {
  func message(for event: InputEvent) -> Message? {
    if popup != nil { return .popupInput(event) }
    guard focus != .list else { return nil }
    switch event {
    case .key(.enter), .key(.down), .key(.tab): return .fieldAccepted
    case .key(.escape): return .fieldLeft
    case .key(.function), .key(.up), .key(.pageUp), .key(.pageDown): return nil
    case .key(.control("c")), .key(.control("l")), .key(.control("p")): return nil
    default: return .typed(event)
    }
  }

  mutating func type(_ event: InputEvent) -> [ScreenEffect] {
    let outcome: TextField.Outcome =
      switch focus {
      case .search: search.handle(event)
      case .filter: filterLine.handle(event)
      case .jump: jump.handle(event)
      case .list: .ignored
      }
    switch outcome {
    case .changed:
      if focus == .filter { readFilterLine() }
      return fieldChanged()
    case .refused: return [.bell]
    case .handled, .ignored: return []
    }
  }

  /// Enter in a field: the list has the keys again, and the jump box is followed.
  mutating func acceptField() -> [ScreenEffect] {
    let field = focus
    focus = .list
    switch field {
    case .jump: return followJump()
    case .filter where filterProblem != nil:
      focus = .filter
      return [.bell]
    case .filter: return searchForLineWords()
    default: return []
    }
  }

  /// Words without an equals sign in the filter line are what is searched for.
  private mutating func searchForLineWords() -> [ScreenEffect] {
    guard !lineFilter.search.isEmpty else { return [] }
    search.replaceAll(
      with: [search.text, lineFilter.search].filter { !$0.isEmpty }.joined(separator: " "))
    lineFilter.search = ""
    filterLine.replaceAll(with: FilterGrammar.text(of: lineFilter, within: opened.area))
    return fieldChanged()
  }

  /// Esc in a field takes back what was typed there.
  mutating func leaveField() -> [ScreenEffect] {
    let field = focus
    focus = .list
    switch field {
    case .search where search.text != opened.search:
      search = TextField(opened.search, maxLength: Self.searchLength)
      return fieldChanged()
    case .filter where filterLine.text != Self.line(for: opened):
      filterLine = TextField(Self.line(for: opened), maxLength: Self.lineLength)
      readFilterLine()
      return fieldChanged()
    default: return []
    }
  }

  private mutating func fieldChanged() -> [ScreenEffect] {
    if focus == .jump { return [] }
    // Words of the filter line may yet become `key=value`; they wait for Enter.
    var wanted = lineFilter
    wanted.search = search.text
    return narrow(to: wanted)
  }

  private mutating func followJump() -> [ScreenEffect] {
    let text = jump.text
    if let place = ListJump(text), text.count < 12 {
      list.jump(to: place)
      return askForRows()
    }
    // A NIK or a name is found by the search.
    search.replaceAll(with: text)
    return fieldChanged()
  }

  /// Reads the filter line again; what cannot be read leaves the list as it is and is told.
  private mutating func readFilterLine() {
    do {
      lineFilter = try FilterGrammar.parse(filterLine.text, within: opened.area)
      filterProblem = nil
    } catch {
      filterProblem = SafeText(FilterText.sentence(for: error))
    }
  }

  /// Puts search and filter line back to what the screen was opened with.
  mutating func resetFields() {
    search = TextField(opened.search, maxLength: Self.searchLength)
    filterLine = TextField(Self.line(for: opened), maxLength: Self.lineLength)
    lineFilter = Self.withoutSearch(opened)
    filterProblem = nil
  }

  static let searchLength = 80
  static let lineLength = 120

  /// The filter line that means `filter`, without what stands in the search box.
  static func line(for filter: ClientFilter) -> String {
    FilterGrammar.text(of: withoutSearch(filter), within: filter.area)
  }

  static func withoutSearch(_ filter: ClientFilter) -> ClientFilter {
    var filter = filter
    filter.search = ""
    return filter
  }
}
