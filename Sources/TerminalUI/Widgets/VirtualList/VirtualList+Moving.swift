/// One step through a list.
public enum ListMove: Hashable, Sendable {
  case up
  case down
  case pageUp
  case pageDown
  case halfPageUp
  case halfPageDown
  case first
  case last

  /// What a key means to a list; nil when nothing.
  ///
  /// - Parameters:
  ///   - key: The key pressed.
  ///   - letters: Whether `j k g G` and Ctrl-U, Ctrl-D count as well.
  public init?(_ key: Key, letters: Bool = true) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .first
    case .end: self = .last
    default:
      guard letters, let move = Self.letterKeys[key] else { return nil }
      self = move
    }
  }

  private static let letterKeys: [Key: ListMove] = [
    .character("k"): .up, .character("j"): .down, .character("g"): .first,
    .character("G"): .last, .control("u"): .halfPageUp, .control("d"): .halfPageDown,
  ]
}

/// A place to go to in a list.
public enum ListJump: Hashable, Sendable {
  /// Counted from 1, as users count.
  case row(Int)
  /// 0 to 100.
  case percent(Int)

  /// Reads `512000`, `512.000` or `50%`; nil for anything else, and beyond a milliard.
  public init?(_ text: String) {
    let digits = text.filter { $0 != " " && $0 != "." }
    if digits.last == "%" {
      guard let percent = Int(digits.dropLast()), (0...100).contains(percent) else { return nil }
      self = .percent(percent)
    } else {
      guard let row = Int(digits), (1...1_000_000_000).contains(row) else { return nil }
      self = .row(row)
    }
  }
}

extension VirtualList {
  /// Moves the cursor; beyond either end it stays there.
  ///
  /// While the length is unknown, `.last` waits for ``setTotal(_:)``.
  public mutating func move(_ move: ListMove) {
    switch move {
    case .up: step(-1)
    case .down: step(1)
    case .pageUp: turn(-height)
    case .pageDown: turn(height)
    case .halfPageUp: turn(-max(1, height / 2))
    case .halfPageDown: turn(max(1, height / 2))
    case .first:
      pendingJump = nil
      step(-cursor)
    case .last: jump(to: .percent(100))
    }
  }

  /// Goes to a row or a share of the list, at most to its end.
  ///
  /// While the length is unknown, what is not loaded waits for ``setTotal(_:)``.
  public mutating func jump(to jump: ListJump) {
    switch (jump, total.count) {
    case (.row(let number), let count?): goTo(min(number, count) - 1)
    case (.row(let number), nil) where rows[number - 1] != nil: goTo(number - 1)
    case (.percent(let percent), let count?):
      let last = max(0, count - 1)
      goTo(last / 100 * percent + last % 100 * percent / 100)
    case (_, nil): pendingJump = jump
    }
  }

  private mutating func step(_ count: Int) {
    goesUp = count < 0
    setCursor(cursor + count)
  }

  /// Moves cursor and page together, so that the cursor keeps its line on the screen.
  private mutating func turn(_ count: Int) {
    goesUp = count < 0
    top = max(0, top + count)
    setCursor(cursor + count)
  }

  private mutating func goTo(_ ordinal: Int) {
    pendingJump = nil
    goesUp = ordinal < cursor
    let isVisible = visible.contains(ordinal)
    setCursor(ordinal)
    guard !isVisible else { return }
    top = max(0, cursor - height / 2)
    setCursor(cursor)
  }
}
