/// A list of PPKS types as a regulation orders them, with the day from which it holds.
///
/// Another list can stand beside it with a mapping, as the 12 kinds of 2025 will (FACTS 13).
public struct PPKSTypeList: Sendable {
  /// The regulation, as letters cite it.
  public let regulation: String
  public let validFrom: Day
  /// In the official order.
  public let types: [PPKSType]

  /// The list that entries are recorded under.
  public static let current = permensos8of2012

  /// The types of the current list, in the official order.
  public static var all: [PPKSType] { current.types }

  /// The type with `number` in the current list.
  public static func type(_ number: Int) -> PPKSType? {
    let index = number - 1
    return all.indices.contains(index) ? all[index] : nil
  }

  /// The types that a cell of a list names; nil when it is empty or a part of it is unknown.
  ///
  /// Takes numbers (`8`, `08`, `PPKS-08`, `PMKS 8`), names and abbreviations, old and new, in any
  /// case and with *telantar* or *terlantar*, also several split by comma, semicolon or plus.
  public static func find(_ text: String) -> TypeSet? {
    if let number = PPKSTypeReading.shared.number(of: text) { return [number] }
    var found = TypeSet()
    for part in text.utf8.split(whereSeparator: PPKSTypeReading.separators.contains) {
      let part = String(part) ?? ""
      guard !part.utf8.allSatisfy({ $0 == UInt8(ascii: " ") }) else { continue }
      guard let number = PPKSTypeReading.shared.number(of: part) else { return nil }
      found.insert(number)
    }
    return found.isEmpty ? nil : found
  }
}

/// Recognises one type in a text of a list.
struct PPKSTypeReading: Sendable {
  static let shared = PPKSTypeReading(PPKSTypeList.current)
  static let separators = Array(",;+".utf8)

  private var numbers: [String: Int] = [:]
  private let last: Int

  init(_ list: PPKSTypeList) {
    last = list.types.count
    for type in list.types {
      for name in [type.name, type.abbreviation, type.label] + type.aliases {
        numbers[Self.folded(name)] = type.number
      }
    }
  }

  func number(of text: String) -> Int? {
    let key = Self.folded(text)
    if let number = numbers[key] { return number }
    var rest = key[...]
    for prefix in ["ppks", "pmks", "jenis", "no"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count)
    }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.utf8.count), let number = Int(digits), (1...last).contains(number)
    else { return nil }
    rest = rest.dropFirst(digits.count)
    // `8. Lanjut Usia Telantar`: number and name must agree.
    return rest.isEmpty || numbers[String(rest)] == number ? number : nil
  }

  /// Letters and digits in lower case, with *terlantar* spelled as the dictionary has it.
  static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
      default: break
      }
    }
    dropLetterOfTerlantar(&bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let terlantar = Array("terlantar".utf8)

  private static func dropLetterOfTerlantar(_ bytes: inout [UInt8]) {
    guard bytes.count >= terlantar.count else { return }
    for start in 0...(bytes.count - terlantar.count)
    where bytes[start] == terlantar[0] && bytes[start...].starts(with: terlantar) {
      bytes.remove(at: start + 2)
      return
    }
  }
}
