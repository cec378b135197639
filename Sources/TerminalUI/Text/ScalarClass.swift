/// What a scalar does to a row of cells.
enum ScalarClass: UInt32 {
  /// Says nothing on its own: bidirectional marks, joiners, variation selectors, soft hyphens.
  case dropped = 0
  case narrow = 1
  case wide = 2
  /// Sits on the character before it.
  case combining = 3
  /// A control, or unassigned, private or unknown to libc: shown as U+FFFD.
  case unprintable = 4

  init(of scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: self = .narrow
    case 0..<0x20, 0x7F: self = .unprintable
    case 0x80..<0xA0, 0xAD: self = .dropped
    default: self = Self.lookUp(scalar.value)
    }
  }

  private static func lookUp(_ value: UInt32) -> ScalarClass {
    let wanted = value << 3 | 7
    var low = 0
    var high = table.count
    while low < high {
      let middle = (low + high) / 2
      if table[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .unprintable : ScalarClass(rawValue: table[low - 1] & 7) ?? .unprintable
  }
}
