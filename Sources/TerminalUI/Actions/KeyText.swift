/// The names of keys in Indonesian; keycaps that are English on Indonesian keyboards stay so.
enum KeyText {
  static let space = "Spasi"
  static let control = "Ctrl-"
  static let alt = "Alt-"

  static func name(of key: Key) -> String {
    switch key {
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .character, .control, .alt, .function: ""
    }
  }
}
