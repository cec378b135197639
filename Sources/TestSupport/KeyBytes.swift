public import TerminalUI

extension Key {
  /// What an xterm sends for the key.
  public var bytes: [UInt8] {
    switch self {
    case .character(let character): Array(String(character).utf8)
    case .control(let character): [(character.asciiValue ?? 0) & 0x1F]
    case .alt(let character): [0x1B] + Array(String(character).utf8)
    case .function(let number): Self.functionBytes(number)
    case .enter: [0x0D]
    case .tab: [0x09]
    case .escape: [0x1B, 0x1B]
    case .backspace: [0x7F]
    case .backTab: Self.sequence("[Z")
    case .delete: Self.sequence("[3~")
    case .insert: Self.sequence("[2~")
    case .up: Self.sequence("[A")
    case .down: Self.sequence("[B")
    case .right: Self.sequence("[C")
    case .left: Self.sequence("[D")
    case .home: Self.sequence("[H")
    case .end: Self.sequence("[F")
    case .pageUp: Self.sequence("[5~")
    case .pageDown: Self.sequence("[6~")
    }
  }

  private static func functionBytes(_ number: Int) -> [UInt8] {
    let tails = [
      "OP", "OQ", "OR", "OS", "[15~", "[17~", "[18~", "[19~", "[20~", "[21~", "[23~", "[24~",
    ]
    precondition((1...tails.count).contains(number), "there is no such function key")
    return sequence(tails[number - 1])
  }

  private static func sequence(_ tail: String) -> [UInt8] { [0x1B] + Array(tail.utf8) }
}
