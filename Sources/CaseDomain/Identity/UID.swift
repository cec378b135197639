/// The 16 bytes that name a row for ever and everywhere (a UUID of version 7).
///
/// Row numbers belong to one file; a uid stays the same in copies, bundles and exports.
public struct UID: Hashable, Sendable {
  /// The first eight bytes, most significant first: the time and the version.
  public let high: UInt64
  /// The last eight bytes: the variant and random bits.
  public let low: UInt64

  /// Takes the two halves as they are, for instance from a stored row.
  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// Makes a uid of version 7 from the instant and 74 of the 128 random bits given.
  public init(at moment: Moment, random: (UInt64, UInt64)) {
    let time = UInt64(bitPattern: moment.milliseconds) & 0xFFFF_FFFF_FFFF
    high = time << 16 | 0x7000 | random.0 & 0x0FFF
    low = 0x8000_0000_0000_0000 | random.1 & 0x3FFF_FFFF_FFFF_FFFF
  }

  /// Makes a uid of version 7 from the instant and `generator`.
  public init(at moment: Moment, using generator: inout some RandomNumberGenerator) {
    self.init(at: moment, random: (generator.next(), generator.next()))
  }

  /// The hash that a ``CheckCode`` adds up: two rounds of SplitMix64's finaliser over the halves.
  ///
  /// Part of the file format: sums of these are stored, so the function never changes.
  public var checkHash: UInt64 { Self.mixed(Self.mixed(high) ^ low) }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
