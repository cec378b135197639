/// A set of PPKS type numbers 1 to 26, kept as the bits of one integer (bit n for type n).
public struct TypeSet: Hashable, Sendable {
  /// Bit n stands for type n; bit 0 is never set.
  public var bits: Int64

  public init(bits: Int64 = 0) { self.bits = bits }

  /// Creates the set of `numbers`; those outside 1 to 62 are not taken.
  public init(_ numbers: some Sequence<Int>) {
    bits = 0
    for number in numbers { insert(number) }
  }

  public var isEmpty: Bool { bits == 0 }
  public var count: Int { bits.nonzeroBitCount }

  /// The numbers, ascending.
  public var numbers: [Int] { (1...62).filter(contains) }

  /// The smallest number; nil when empty.
  public var lowest: Int? { bits == 0 ? nil : bits.trailingZeroBitCount }

  public func contains(_ number: Int) -> Bool {
    (1...62).contains(number) && bits & (1 << Int64(number)) != 0
  }

  public mutating func insert(_ number: Int) {
    if (1...62).contains(number) { bits |= 1 << Int64(number) }
  }

  public func intersection(_ other: TypeSet) -> TypeSet { TypeSet(bits: bits & other.bits) }
  public func union(_ other: TypeSet) -> TypeSet { TypeSet(bits: bits | other.bits) }
  public func subtracting(_ other: TypeSet) -> TypeSet { TypeSet(bits: bits & ~other.bits) }

  /// Types 3, 6, 7, 10 and 14 to 20: their mere name betrays what the law protects (DESIGN 10).
  public static let restricted = TypeSet([3, 6, 7, 10, 14, 15, 16, 17, 18, 19, 20])
  /// Every type of Permensos 8/2012.
  public static let all = TypeSet(1...26)
}

extension TypeSet: ExpressibleByArrayLiteral {
  public init(arrayLiteral elements: Int...) { self.init(elements) }
}
