/// A member's number of a TKSK (*Nomor Induk Anggota TKSK*), `63.03.05-0001` (FACTS 3.4).
///
/// Only its shape is checked: what the digits mean is not known for sure.
public struct NIAT: Hashable, Sendable {
  /// In groups, as on the card.
  public let text: String

  /// Reads ten digits with or without their dots and hyphen; nil for anything else.
  public init?(_ typed: String) {
    var digits: [Character] = []
    for character in typed where !" .-".contains(character) {
      guard character.isASCII, character.isNumber else { return nil }
      digits.append(character)
    }
    guard digits.count == 10 else { return nil }
    let groups = [digits[0..<2], digits[2..<4], digits[4..<6]].map { String($0) }
    text = groups.joined(separator: ".") + "-" + String(digits[6...])
  }
}

extension NIAT: CustomStringConvertible {
  /// The first six digits: the number names a person.
  public var description: String { String(text.prefix(8)) + "-••••" }
}
