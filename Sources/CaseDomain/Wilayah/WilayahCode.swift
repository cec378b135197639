/// A Kemendagri code of a province, kabupaten/kota, kecamatan or desa/kelurahan.
///
/// Held as its digits read as one number (63.03.05.1004 is 6303051004), which is also how the
/// database stores it: the areas below another are then one range of numbers.
public struct WilayahCode: Hashable, Comparable, Sendable {
  /// 2, 4, 6 or 10 digits.
  public let number: Int64

  /// Creates a code from its digits as a number, or nil when the count of digits fits no level.
  public init?(number: Int64) {
    guard WilayahLevel(digits: String(number).utf8.count) != nil, number > 0 else { return nil }
    self.number = number
  }

  /// Reads `63`, `63.03`, `63.03.05`, `63.03.05.1004`, or the same digits without dots.
  public init?(_ text: String) {
    var value: Int64 = 0
    for byte in text.utf8 where byte != UInt8(ascii: ".") {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), value < 1_000_000_000 else {
        return nil
      }
      value = value * 10 + Int64(byte - UInt8(ascii: "0"))
    }
    self.init(number: value)
  }

  public var level: WilayahLevel {
    switch number {
    case ..<100: .provinsi
    case ..<10_000: .kabupaten
    case ..<1_000_000: .kecamatan
    default: .desa
    }
  }

  /// The official form with dots, for example `63.03.05.1004`.
  public var dotted: String {
    let digits = String(number)
    var parts = [digits.prefix(2)]
    var rest = digits.dropFirst(2)
    while !rest.isEmpty {
      let width = parts.count < 3 ? 2 : 4
      parts.append(rest.prefix(width))
      rest = rest.dropFirst(width)
    }
    return parts.joined(separator: ".")
  }

  /// The area of `level` that holds this one; itself at its own level, nil for a lower level.
  public func ancestor(at level: WilayahLevel) -> WilayahCode? {
    guard level.digits <= self.level.digits else { return nil }
    var value = number
    for _ in 0..<(self.level.digits - level.digits) { value /= 10 }
    return WilayahCode(number: value)
  }

  /// The area one level up; nil for a province.
  public var parent: WilayahCode? { level.above.flatMap { ancestor(at: $0) } }

  /// Whether `other` is this area or lies in it.
  public func contains(_ other: WilayahCode) -> Bool { other.ancestor(at: level) == self }

  /// The numbers of every code of `level` inside this area (or this one, at its own level).
  ///
  /// - Precondition: `level` is not above this code's level.
  public func range(at level: WilayahLevel) -> ClosedRange<Int64> {
    precondition(level.digits >= self.level.digits, "an area holds only areas below it")
    var factor: Int64 = 1
    for _ in 0..<(level.digits - self.level.digits) { factor *= 10 }
    return number * factor...number * factor + factor - 1
  }

  public static func < (left: WilayahCode, right: WilayahCode) -> Bool {
    left.number < right.number
  }
}

/// The four levels of government that Pilar knows, from the widest to the smallest.
public enum WilayahLevel: String, CaseIterable, Sendable {
  case provinsi
  case kabupaten
  case kecamatan
  case desa

  /// How many digits a code of this level has.
  public var digits: Int {
    switch self {
    case .provinsi: 2
    case .kabupaten: 4
    case .kecamatan: 6
    case .desa: 10
    }
  }

  /// The next wider level; nil for a province.
  public var above: WilayahLevel? {
    switch self {
    case .provinsi: nil
    case .kabupaten: .provinsi
    case .kecamatan: .kabupaten
    case .desa: .kecamatan
    }
  }

  /// The next smaller level; nil for a desa.
  public var below: WilayahLevel? {
    switch self {
    case .provinsi: .kabupaten
    case .kabupaten: .kecamatan
    case .kecamatan: .desa
    case .desa: nil
    }
  }

  init?(digits: Int) {
    guard let level = Self.allCases.first(where: { $0.digits == digits }) else { return nil }
    self = level
  }
}
