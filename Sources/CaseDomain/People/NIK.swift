/// Nomor Induk Kependudukan: the 16-digit number that identifies one resident of Indonesia.
///
/// Six digits of the kecamatan that first registered the person, six of the birth date as DDMMYY
/// with 40 added to the day for women, and a serial from 0001 (FACTS 6.1). A value is well
/// formed, not verified: nothing here asks the population register. The first six digits are not
/// an address, since the number stays when its holder moves.
///
/// - Important: This is personal data. Printing a `NIK` shows a mask; read ``digits`` only to
///   store the number, to search for it, or to print it on an official form.
public struct NIK: Hashable, Sendable {
  /// The 16 ASCII digits, without separators.
  public let digits: String

  /// Creates a NIK from text as people type it.
  ///
  /// Spaces, no-break spaces, full stops, hyphens and a leading apostrophe are skipped.
  ///
  /// - Throws: One ``ParseError``, the first that holds in the order of its cases.
  public init(parsing text: String) throws(ParseError) {
    let bytes = try Self.plainDigits(text)
    guard bytes.count == Self.length else { throw .wrongLength(bytes.count) }
    let numbers = bytes.map { Int($0 - UInt8(ascii: "0")) }
    let date = (
      day: numbers[6] * 10 + numbers[7], month: numbers[8] * 10 + numbers[9],
      year: numbers[10] * 10 + numbers[11]
    )
    guard Self.isPossible(day: date.day, month: date.month, year: date.year) else {
      throw .impossibleBirthDate
    }
    guard numbers[12...] != [0, 0, 0, 0] else { throw .serialIsZero }
    digits = String(decoding: bytes, as: UTF8.self)
  }

  /// Takes digits that a `NIK` once held; they are not checked again.
  public init(trusted digits: String) {
    assert(digits.utf8.count == Self.length)
    self.digits = digits
  }

  /// The sex that the number states.
  public var sex: Sex { dayField > Self.femaleOffset ? .female : .male }

  /// The kecamatan of first registration as a code; it may no longer exist.
  public var kecamatanOfIssue: WilayahCode? { WilayahCode(String(digits.prefix(6))) }

  /// The birth date that the number states, in the latest century that is not after `today`.
  ///
  /// nil when neither century has the date, which a read number does not have.
  public func birthDate(notAfter today: Day) -> Day? {
    let (day, month, year) = dateFields
    for century in [2000, 1900] {
      if let date = Day(year: century + year, month: month, day: day), date <= today {
        return date
      }
    }
    return nil
  }

  /// Whether the number can belong to someone born on `date`, in any century.
  public func matches(birthDate date: Day) -> Bool {
    let fields = dateFields
    return fields == (date.day, date.month, date.year % 100)
  }

  /// Why a text is not a NIK.
  public enum ParseError: Error, Equatable, Sendable {
    /// A character that is neither a digit nor a separator; `column` counts from 1.
    case notADigit(column: Int)
    /// The number of digits found, when it is not 16.
    case wrongLength(Int)
    /// No calendar has the birth date, in any century.
    case impossibleBirthDate
    /// The serial is 0000, which is never issued.
    case serialIsZero
  }

  private static let length = 16
  private static let femaleOffset = 40

  private var dayField: Int { field(6) }

  private var dateFields: (day: Int, month: Int, year: Int) {
    let day = dayField
    return (day > Self.femaleOffset ? day - Self.femaleOffset : day, field(8), field(10))
  }

  /// The two digits from `offset`.
  private func field(_ offset: Int) -> Int {
    let start = digits.utf8.index(digits.utf8.startIndex, offsetBy: offset)
    return digits.utf8[start...].prefix(2).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private static func plainDigits(_ text: String) throws(ParseError) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(length)
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case " ", ".", "-", "\u{A0}": continue
      case "'" where offset == 0: continue
      case "0"..."9": digits.append(UInt8(scalar.value))
      default: throw .notADigit(column: offset + 1)
      }
    }
    return digits
  }

  private static func isPossible(day: Int, month: Int, year: Int) -> Bool {
    let day = day > femaleOffset ? day - femaleOffset : day
    return [1900, 2000].contains { Day(year: $0 + year, month: month, day: day) != nil }
  }
}

extension NIK: CustomStringConvertible, CustomDebugStringConvertible {
  /// The first six digits and ten dots, since date and sex give away the rest (DESIGN 10).
  public var description: String { masked }
  /// The same mask, so that logs and test failures never show the number.
  public var debugDescription: String { masked }

  /// The mask that lists and exports show, `630305••••••••••`.
  public var masked: String { digits.prefix(6) + String(repeating: "•", count: 10) }

  /// The groups in which people read it aloud, `630305 450755 0012`.
  public var grouped: String {
    "\(digits.prefix(6)) \(digits.dropFirst(6).prefix(6)) \(digits.suffix(4))"
  }
}
