/// A ZIP archive whose entries are stored as they are, enough to make files for tests.
public struct StoredZip {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  public init() {}

  /// Adds an entry.
  public mutating func add(_ name: String, _ content: some Sequence<UInt8>) {
    let content = Array(content)
    let offset = UInt32(bytes.count)
    let common =
      Self.little(UInt16(20)) + Self.little(UInt16(0)) + Self.little(UInt16(0))
      + Self.little(UInt32(0x0021_0000)) + Self.little(Self.crc32(content))
      + Self.little(UInt32(content.count)) + Self.little(UInt32(content.count))
      + Self.little(UInt16(name.utf8.count)) + Self.little(UInt16(0))
    bytes += Array("PK\u{3}\u{4}".utf8) + common + Array(name.utf8) + content
    directory += Array("PK\u{1}\u{2}".utf8) + Self.little(UInt16(20)) + common
    directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  public var archive: [UInt8] {
    bytes + directory + Array("PK\u{5}\u{6}".utf8) + Self.little(UInt32(0)) + Self.little(count)
      + Self.little(count) + Self.little(UInt32(directory.count))
      + Self.little(UInt32(bytes.count)) + Self.little(UInt16(0))
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<value.bitWidth / 8).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func crc32(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
