/// What the NIK cell of a list, or the NIK field of a form, says.
enum NIKCell: Equatable {
  case none
  case number(NIK)
  /// A number that cannot be a NIK.
  case broken(NIKFault)

  /// Judges the cell in the order of the reasons: the spreadsheet's mark, the length, the date.
  init(_ cell: String) {
    do {
      self = .number(try NIK(parsing: cell))
    } catch {
      self = Self.withoutNumber(cell, error)
    }
  }

  private static func withoutNumber(_ cell: String, _ error: NIK.ParseError) -> NIKCell {
    let text = cell.utf8.first == UInt8(ascii: "'") ? String(cell.dropFirst()) : cell
    if isRounded(text) { return .broken(.roundedBySpreadsheet) }
    if wordsForNone.contains(text.bareKey), !hasOtherThanWords(text) { return .none }
    switch error {
    case .notADigit, .wrongLength:
      return .broken(.notSixteenDigits(found: countDigits(text)))
    case .impossibleBirthDate: return .broken(.impossibleDate)
    case .serialIsZero: return .broken(.serialIsZero)
    }
  }

  static func countDigits(_ text: String) -> Int { text.utf8.count(where: isDigit) }

  /// Whether a spreadsheet wrote the number with an exponent, `6,30301E+15`.
  static func isRounded(_ text: String) -> Bool {
    let parts = text.utf8.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 | 0x20 == 0x65
    }
    guard parts.count == 2 else { return false }
    let mantissa = parts[0].filter { $0 != 0x20 }
    let exponent = parts[1].filter { $0 != 0x20 && $0 != UInt8(ascii: "+") }
    let marks = mantissa.filter { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }.count
    let hasSign = parts[1].contains(UInt8(ascii: "+"))
    return marks <= 1 && (marks == 1 || hasSign) && (1...2).contains(exponent.count)
      && mantissa.first.map(isDigit) == true && exponent.allSatisfy(isDigit)
      && mantissa.allSatisfy { isDigit($0) || $0 == 0x2E || $0 == 0x2C }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Marks other than the blanks, dots and dashes that lists put where nothing is known.
  private static func hasOtherThanWords(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      !scalar.properties.isAlphabetic && !scalar.properties.isWhitespace
        && !" .-\u{2013}\u{2014}0".unicodeScalars.contains(scalar)
    }
  }

  private static let wordsForNone: Set<String> = [
    "", "0", "belumada", "blmada", "tidakada", "tdkada",
  ]
}

extension RejectReason {
  /// The reason that a list's report gives for a NIK that cannot be one.
  init(_ fault: NIKFault) {
    switch fault {
    case .roundedBySpreadsheet: self = .nikRoundedBySpreadsheet
    case .notSixteenDigits: self = .nikNotSixteenDigits
    case .impossibleDate, .serialIsZero: self = .nikDateImpossible
    }
  }
}
