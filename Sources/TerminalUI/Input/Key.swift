/// One key as the decoder understood it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case function(Int)
  case enter
  case tab
  case backTab
  case escape
  case backspace
  case delete
  case insert
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
}

/// What a read of the terminal's input turned out to be.
public enum InputEvent: Equatable, Sendable {
  case key(Key)
  /// Text between bracketed-paste marks, or a burst that no hand types; not yet made safe.
  case paste(String)
  /// A well-formed sequence that means nothing to us; it is swallowed.
  case unknown
}
