/// A colour in 8-bit steps of red, green and blue.
struct RGB: Hashable, Sendable {
  var red: UInt8
  var green: UInt8
  var blue: UInt8

  init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
    self.red = red
    self.green = green
    self.blue = blue
  }

  /// Reads six hexadecimal digits.
  init?(hex: some StringProtocol) {
    guard hex.utf8.count == 6, hex.allSatisfy(\.isHexDigit), let value = UInt32(hex, radix: 16)
    else { return nil }
    self.init(
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value))
  }

  /// Relative luminance as in WCAG 2, 0 to 1.
  var luminance: Double {
    0.2126 * Self.linear(red) + 0.7152 * Self.linear(green) + 0.0722 * Self.linear(blue)
  }

  /// The contrast ratio of WCAG 2, 1 to 21.
  func contrast(with other: RGB) -> Double {
    let (a, b) = (luminance, other.luminance)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// How different two colours look, roughly; green counts most.
  func distance(to other: RGB) -> Int {
    let red = Int(self.red) - Int(other.red)
    let green = Int(self.green) - Int(other.green)
    let blue = Int(self.blue) - Int(other.blue)
    return 3 * red * red + 6 * green * green + blue * blue
  }

  private static func linear(_ channel: UInt8) -> Double { linearChannels[Int(channel)] }

  private static let linearChannels: [Double] = (0...255).map { channel in
    let value = Double(channel) / 255
    return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
  }

  /// `value` to the power of 2.4 for 0 to 1, without a mathematics library: the fifth root of
  /// its twelfth power, by Newton's steps.
  private static func power(_ value: Double) -> Double {
    let squared = value * value
    let fourth = squared * squared
    let twelfth = fourth * fourth * fourth
    guard twelfth > 0 else { return 0 }
    var root = value
    for _ in 0..<60 {
      let fourthOfRoot = root * root * root * root
      root -= (root * fourthOfRoot - twelfth) / (5 * fourthOfRoot)
    }
    return root
  }
}
