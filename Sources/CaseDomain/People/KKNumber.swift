/// Nomor Kartu Keluarga: the 16-digit number of a family card.
///
/// Six digits of the area, six of the day of issue as DDMMYY (nothing is added for women), four
/// of a serial (FACTS 6.1). It changes with the household, so it is never a key of a person. A
/// value has the right length, nothing more is checked: cards from before 2010 follow no rule.
///
/// - Important: This is personal data. Printing a `KKNumber` shows a mask.
public struct KKNumber: Hashable, Sendable {
  /// The 16 ASCII digits, without separators.
  public let digits: String

  /// Creates a number from text as people type it, or nil when it has not exactly 16 digits.
  ///
  /// Spaces, no-break spaces, full stops, hyphens and a leading apostrophe are skipped.
  public init?(parsing text: String) {
    var digits: [UInt8] = []
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "0"..."9": digits.append(UInt8(scalar.value))
      case " ", ".", "-", "\u{A0}": continue
      case "'" where offset == 0: continue
      default: return nil
      }
    }
    guard digits.count == 16 else { return nil }
    self.digits = String(decoding: digits, as: UTF8.self)
  }

  /// Takes digits that a `KKNumber` once held; they are not checked again.
  public init(trusted digits: String) {
    assert(digits.utf8.count == 16)
    self.digits = digits
  }
}

extension KKNumber: CustomStringConvertible, CustomDebugStringConvertible {
  /// The first six digits and ten dots.
  public var description: String { masked }
  /// The same mask, so that logs and test failures never show the number.
  public var debugDescription: String { masked }

  /// The mask that lists and exports show, `630305••••••••••`.
  public var masked: String { digits.prefix(6) + String(repeating: "•", count: 10) }

  /// The groups in which people read it aloud, `630305 110110 0014`.
  public var grouped: String {
    "\(digits.prefix(6)) \(digits.dropFirst(6).prefix(6)) \(digits.suffix(4))"
  }
}
