import CNCurses
import Glibc
import TerminalUI

extension TerminalFacts {
  /// What the terminal that was just taken says about itself.
  init(_ info: cn_info) {
    name = withUnsafeBytes(of: info.name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    colors = Int(info.colors)
    isUTF8 = info.utf8
    environment = Self.readEnvironment()
  }

  static func readEnvironment() -> [String: String] {
    var found: [String: String] = [:]
    for name in ["NO_COLOR", "ESCDELAY", "SSH_CONNECTION", "SSH_TTY", "TERM"] {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    return found
  }

  /// The sequences that the description in use gives its keys.
  static func readOwnKeys() -> [[UInt8]: Key] {
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in namedKeys {
      var buffer = [UInt8](repeating: 0, count: 32)
      let length = Int(cn_key_sequence(name, &buffer, Int32(buffer.count)))
      // Shorter ones are characters or Alt with a letter, which the decoder knows better.
      if length > 2, buffer[0] == 0x1B { keys[Array(buffer.prefix(length))] = key }
    }
    return keys
  }

  private static let namedKeys: [(String, Key)] =
    (1...12).map { ("kf\($0)", .function($0)) } + [
      ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert),
      ("kdch1", .delete), ("kcbt", .backTab), ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left),
      ("kcuf1", .right),
    ]
}
