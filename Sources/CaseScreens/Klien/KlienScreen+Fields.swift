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
    case .changed: return fieldChanged()
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
    default: return []
    }
  }

  /// Esc in a field takes back what was typed there.
  mutating func leaveField() -> [ScreenEffect] {
    let field = focus
    focus = .list
    switch field {
    case .search where search.text != opened.search:
      search = TextField(opened.search, maxLength: 80)
      return fieldChanged()
    case .filter where !filterLine.isEmpty:
      filterLine = TextField("", maxLength: 120)
      return fieldChanged()
    default: return []
    }
  }

  private mutating func fieldChanged() -> [ScreenEffect] {
    guard focus != .jump else { return [] }
    guard var wanted = readFilterLine() else { return [] }
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

  /// The filter that the filter line means, from what the screen was opened with; nil with a
  /// problem to show when it cannot be read.
  private mutating func readFilterLine() -> ClientFilter? {
    filterProblem = nil
    return opened
  }
}
