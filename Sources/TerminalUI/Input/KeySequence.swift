/// One escape sequence, from ESC to its last byte.
enum KeySequence: Equatable {
  /// `ESC [`, parameters as they were sent, and the last byte.
  case csi(parameters: [UInt8], final: UInt8)
  /// `ESC [ [` and a letter, the Linux console's own.
  case linux(UInt8)
  /// `ESC O`, perhaps a modifier, and the last byte.
  case ss3(parameters: [UInt8], final: UInt8)
  /// ESC and a character.
  case alt(Unicode.Scalar)
  /// ESC and a control character.
  case altControl(UInt8)
  /// An answer or a title: a string that ends in BEL or `ESC \`.
  case string
  /// Begun well, broken off by a byte that has no place in it.
  case broken
}

/// Where a sequence ends.
enum SequenceScan: Equatable {
  case complete(KeySequence, length: Int)
  case incomplete

  /// No key sequence is longer; what goes on beyond it is swallowed in parts.
  private static let longest = 64
  private static let longestString = 8192

  /// Reads the sequence that begins with ESC at the start of `bytes`.
  init(_ bytes: ArraySlice<UInt8>) {
    let bytes = Array(bytes.prefix(Self.longestString + 1))
    guard bytes.count > 1 else {
      self = .incomplete
      return
    }
    switch bytes[1] {
    case UInt8(ascii: "["): self = Self.csi(bytes)
    case UInt8(ascii: "O"): self = Self.ss3(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      self = Self.string(bytes)
    case 0..<0x20, 0x7F: self = .complete(.altControl(bytes[1]), length: 2)
    default: self = Self.alt(bytes)
    }
  }

  private static func csi(_ bytes: [UInt8]) -> SequenceScan {
    if bytes.count > 2, bytes[2] == UInt8(ascii: "[") {
      guard bytes.count > 3 else { return .incomplete }
      return (0x40...0x7E).contains(bytes[3])
        ? .complete(.linux(bytes[3]), length: 4) : .complete(.broken, length: 3)
    }
    for index in bytes.indices.dropFirst(2) {
      let byte = bytes[index]
      let parameters = Array(bytes[2..<index])
      if (0x40...0x7E).contains(byte) || endsRxvt(parameters, byte) {
        return .complete(.csi(parameters: parameters, final: byte), length: index + 1)
      }
      if !(0x20...0x3F).contains(byte) || index >= longest {
        return .complete(.broken, length: index)
      }
    }
    return .incomplete
  }

  /// rxvt ends its shifted keys in a dollar sign, which ends nothing elsewhere.
  private static func endsRxvt(_ parameters: [UInt8], _ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "$") && !parameters.isEmpty
      && parameters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func ss3(_ bytes: [UInt8]) -> SequenceScan {
    for index in bytes.indices.dropFirst(2) {
      let byte = bytes[index]
      if (0x30...0x3B).contains(byte), index < longest { continue }
      guard (0x20...0x7E).contains(byte) else { return .complete(.broken, length: index) }
      return .complete(.ss3(parameters: Array(bytes[2..<index]), final: byte), length: index + 1)
    }
    return .incomplete
  }

  private static func string(_ bytes: [UInt8]) -> SequenceScan {
    for index in bytes.indices.dropFirst(2) {
      if bytes[index] == 0x07 { return .complete(.string, length: index + 1) }
      if bytes[index] == 0x1B, index + 1 < bytes.count {
        let length = bytes[index + 1] == UInt8(ascii: "\\") ? index + 2 : index
        return .complete(.string, length: length)
      }
    }
    return bytes.count > longestString ? .complete(.broken, length: longestString) : .incomplete
  }

  private static func alt(_ bytes: [UInt8]) -> SequenceScan {
    switch UTF8Reader.read(bytes[1...]) {
    case .scalar(let scalar, let length): .complete(.alt(scalar), length: 1 + length)
    case .invalid(let length): .complete(.broken, length: 1 + length)
    case .incomplete: .incomplete
    }
  }
}
