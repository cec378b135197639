/// The code on a participant's badge, made for desk scanners: `P00120084K`.
///
/// A letter, four digits of the event, four of the participant's number, and a check letter: ten
/// characters always. It begins with a letter, so that no NIK and no number typed by hand is ever
/// the beginning of one. The check letter tells every wrong digit and every swapped pair.
public struct BadgeCode: Hashable, Sendable {
  /// The event's number in the database, 1 to 9999.
  public let event: Int64
  /// The number on the badge, 1 to 9999.
  public let participant: Int

  /// Creates a code, or nil when a number has no place in it.
  public init?(event: Int64, participant: Int) {
    guard (1...9999).contains(event), (1...9999).contains(participant) else { return nil }
    self.event = event
    self.participant = participant
  }

  /// Reads a code in capitals or small letters; nil when it is another text or misread.
  public init?(reading text: String) {
    let bytes = text.utf8.map { $0 >= UInt8(ascii: "a") ? $0 - 32 : $0 }
    guard bytes.count == Self.length, bytes[0] == Self.first,
      bytes[1..<9].allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let digits = bytes[1..<9].map { Int($0 - 48) }
    guard bytes[9] == Self.checkLetter(of: digits) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    self.init(event: Int64(number / 10_000), participant: number % 10_000)
  }

  /// The ten characters.
  public var text: String {
    let number = String(Int(event) * 10_000 + participant)
    let digits = Array((String(repeating: "0", count: 8 - number.utf8.count) + number).utf8)
    let check = Self.checkLetter(of: digits.map { Int($0 - 48) })
    return String(decoding: [Self.first] + digits + [check], as: UTF8.self)
  }

  static let length = 10
  private static let first = UInt8(ascii: "P")
  // 23 is prime and larger than any difference of digits or weights.
  private static let letters = Array("ABCDEFGHJKLMNPQRSTUVWXY".utf8)

  private static func checkLetter(of digits: [Int]) -> UInt8 {
    let sum = zip(digits, 2...).reduce(0) { $0 + $1.0 * $1.1 }
    return letters[sum % letters.count]
  }
}

/// What reached a desk: a badge, a NIK or a participant's number.
public enum ScannedCode: Hashable, Sendable {
  case badge(BadgeCode)
  case nik(NIK)
  case number(Int)
  /// None of them; the desk says that it does not know the code.
  case unknown

  /// Reads one scan or one typed line, blanks around it passed over.
  public init(_ text: String) {
    let text = text.filter { $0 != " " && $0 != "\r" && $0 != "\n" && $0 != "\t" }
    if let badge = BadgeCode(reading: text) {
      self = .badge(badge)
    } else if (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(text), number > 0
    {
      self = .number(number)
    } else {
      self = Self.nik(in: text).map(Self.nik) ?? .unknown
    }
  }

  /// The NIK; nil for every other code.
  public var nik: NIK? { if case .nik(let nik) = self { nik } else { nil } }

  private static func nik(in text: String) -> NIK? {
    do { return try NIK(parsing: text) } catch {
      // Not sixteen digits of a NIK: then it is an unknown code, not a failure.
      return nil
    }
  }
}
