/// The letter of a mark in the attendance grid; what it is worth says the event's
/// ``AttendanceSet``.
///
/// The raw value is stored and printed.
public struct AttendanceStatus: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  /// Takes one capital letter from A to Z; nil for any other text.
  public init?(rawValue: String) {
    let bytes = rawValue.utf8
    guard bytes.count == 1, let byte = bytes.first, (65...90).contains(byte) else { return nil }
    self.rawValue = rawValue
  }

  private init(trusted letter: Character) { rawValue = String(letter) }

  public static let hadir = AttendanceStatus(trusted: "H")
  public static let terlambat = AttendanceStatus(trusted: "T")
  public static let izin = AttendanceStatus(trusted: "I")
  public static let sakit = AttendanceStatus(trusted: "S")
  public static let alpa = AttendanceStatus(trusted: "A")
}
