/// What is known of somebody where people are compared; whatever is missing is left empty.
public struct MatchPerson: Sendable {
  public var name = ""
  public var birth: MatchDate?
  /// The day is a guess: only the year says something.
  public var isBirthEstimated = false
  public var sex: Sex?
  /// A desa's ten digits, or a kecamatan's filled up with zeros; 0 where only a text is known.
  public var area: Int64 = 0
  /// The place in words, where no code is known.
  public var areaText = ""
  public var address = ""
  public var nik: MatchNumber?
  public var kk: MatchNumber?
  public var phone: MatchNumber?

  public init(name: String = "") { self.name = name }
}

/// A date as somebody wrote it, which no calendar need have: a slip may make 31 September of it.
public struct MatchDate: Hashable, Sendable {
  /// `yyyymmdd`.
  let number: Int32

  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (0...99).contains(month), (0...99).contains(day) else {
      return nil
    }
    number = Int32(year * 10_000 + month * 100 + day)
  }

  public init(_ day: Day) {
    let (year, month, day) = day.parts
    number = Int32(year * 10_000 + month * 100 + day)
  }

  /// Reads what ``DateReading`` reads, and eight digits `yyyymmdd`; also dates of no calendar.
  public init?(text: String) {
    if let day = DateReading.day(in: text) {
      self.init(day)
      return
    }
    let parts = text.utf8.split { !(0x30...0x39).contains($0) }
    let numbers = parts.map { $0.prefix(8).reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    if parts.count == 1, parts[0].count == 8 {
      self.init(year: numbers[0] / 10_000, month: numbers[0] / 100 % 100, day: numbers[0] % 100)
    } else if parts.count == 3, parts[0].count == 4 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if parts.count == 3, parts[2].count == 4 {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }

  init(number: Int32) { self.number = number }

  var year: Int32 { number / 10_000 }
  var month: Int32 { number / 100 % 100 }
  var day: Int32 { number % 100 }
}

/// The digits of a NIK, KK, telephone or other number.
public struct MatchNumber: Hashable, Sendable {
  let value: UInt64
  /// How many digits it has, zeros in front included; 4 to 18.
  let length: UInt8

  /// Takes the digits of a text; nil for fewer than four or more than eighteen, for one digit again
  /// and again, and for a number that a spreadsheet rounded (`6,30301E+15`).
  public init?(text: String) {
    var value: UInt64 = 0
    var length = 0
    var isOneDigit = true
    for byte in text.utf8 {
      if byte | 0x20 == UInt8(ascii: "e") { return nil }
      guard (0x30...0x39).contains(byte) else { continue }
      let digit = UInt64(byte - 0x30)
      if length > 0, digit != value % 10 { isOneDigit = false }
      guard length < 18 else { return nil }
      value = value * 10 + digit
      length += 1
    }
    guard length >= 4, !isOneDigit else { return nil }
    self.value = value
    self.length = UInt8(length)
  }

  /// A stored number of sixteen digits.
  public init(sixteenDigits value: Int64) {
    self.value = UInt64(max(0, value))
    length = 16
  }

  init(value: UInt64, length: UInt8) {
    self.value = value
    self.length = length
  }
}
