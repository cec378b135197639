/// What the sequences of all our users' terminals mean: xterm, PuTTY in its six keyboard modes,
/// rxvt, the Linux console, screen, tmux, vt100 and vt220 (TUI 4.1, 4.2).
enum KeyTable {
  /// The key of a sequence; nil when it is well formed and means nothing to us.
  static func key(for sequence: KeySequence) -> Key? {
    switch sequence {
    case .csi(let parameters, let final): csi(parameters, final)
    case .ss3(let parameters, let final): ss3(parameters, final)
    case .linux(let letter): linuxFunction(letter)
    case .alt(let scalar): alt(scalar)
    // The Linux console sends ESC Tab for Shift-Tab.
    case .altControl(0x09): .backTab
    case .altControl, .string, .broken: nil
    }
  }

  private static func csi(_ parameters: [UInt8], _ final: UInt8) -> Key? {
    guard let numbers = numbers(parameters), isPlainOrShifted(numbers) else { return nil }
    switch final {
    case _ where numbers.count > 2: return nil
    case UInt8(ascii: "~"): return numbered(numbers)
    case UInt8(ascii: "P")...UInt8(ascii: "S") where numbers.count == 2:
      return numbers[1] > 1 ? nil : .function(Int(final - UInt8(ascii: "P")) + 1)
    // A number alone before a letter is an answer of the terminal, not a key.
    case _ where !numbers.isEmpty && numbers[0] != 1: return nil
    default: return cursorKeys[final] ?? (parameters.isEmpty ? scoKey(final) : nil)
    }
  }

  private static func ss3(_ parameters: [UInt8], _ final: UInt8) -> Key? {
    guard parameters.isEmpty else { return nil }
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "["):
      return .function(Int(final - UInt8(ascii: "P")) + 1)
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return .character(Character(Unicode.Scalar(final - 0x40)))
    default: return cursorKeys[final]
    }
  }

  /// Numbers between semicolons; nil when the sequence is private or has other bytes.
  private static func numbers(_ parameters: [UInt8]) -> [Int]? {
    guard !parameters.isEmpty else { return [] }
    var numbers = [0]
    for byte in parameters {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        numbers[numbers.count - 1] = min(
          numbers[numbers.count - 1] * 10 + Int(byte - UInt8(ascii: "0")), 99_999)
      case UInt8(ascii: ";"): numbers.append(0)
      default: return nil
      }
    }
    return numbers
  }

  /// Shift alone changes nothing for us; Alt and Ctrl make another key, which we do not know.
  private static func isPlainOrShifted(_ numbers: [Int]) -> Bool {
    numbers.count < 2 || (0...2).contains(numbers[1])
  }

  private static let cursorKeys: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]

  /// The SCO keyboard: letters for everything; its F1 is free because the old mouse is off.
  private static func scoKey(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M")...UInt8(ascii: "X"): .function(Int(final - UInt8(ascii: "M")) + 1)
    case UInt8(ascii: "Z"): .backTab
    case UInt8(ascii: "I"): .pageUp
    case UInt8(ascii: "G"): .pageDown
    case UInt8(ascii: "L"): .insert
    // rxvt's arrows with Shift.
    case UInt8(ascii: "a"): .up
    case UInt8(ascii: "b"): .down
    case UInt8(ascii: "c"): .right
    case UInt8(ascii: "d"): .left
    default: nil
    }
  }

  private static func linuxFunction(_ letter: UInt8) -> Key? {
    (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(letter)
      ? .function(Int(letter - UInt8(ascii: "A")) + 1) : nil
  }

  private static func numbered(_ numbers: [Int]) -> Key? {
    let isShifted = numbers.count == 2 && numbers[1] == 2
    guard let number = numbers.first, !(isShifted && number > 10) else { return nil }
    return switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// Alt and a digit, or ESC and a digit one after the other, is the function key.
  private static func alt(_ scalar: Unicode.Scalar) -> Key {
    switch scalar {
    case "0": .function(10)
    case "1"..."9": .function(Int(scalar.value - 0x30))
    default: .alt(Character(scalar))
    }
  }
}
