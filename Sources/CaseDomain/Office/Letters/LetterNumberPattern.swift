/// How an office writes the numbers of its letters (FACTS 7.1).
///
/// A template with placeholders: `{klasifikasi}/{nomor}/{unit}/{tahun}` makes
/// `400.9.12.3/92/Dinsos/2024`, `{klasifikasi}/{nomor}` makes `467.1/8559`. `{bulan-romawi}` is
/// the month as I to XII. `{nomor}` must be there once.
public struct LetterNumberPattern: Hashable, Sendable {
  public let template: String
  private let parts: [Part]

  private enum Part: Hashable, Sendable {
    case text(String)
    case field(Field)
  }

  private enum Field: String, Sendable {
    case classification = "klasifikasi"
    case serial = "nomor"
    case unit
    case year = "tahun"
    case romanMonth = "bulan-romawi"

    func takes(_ text: Substring) -> Bool {
      switch self {
      case .classification, .unit: true
      case .serial: (1...9).contains(text.utf8.count) && text.utf8.allSatisfy(Self.isDigit)
      case .year: text.utf8.count == 4 && text.utf8.allSatisfy(Self.isDigit)
      case .romanMonth: !text.isEmpty && text.allSatisfy { "IVX".contains($0) }
      }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  }

  /// Why a template cannot be used.
  public enum ParseError: Error, Hashable, Sendable {
    /// There is not exactly one `{nomor}`.
    case serialMissing
    /// No placeholder has this name, or its brace is not closed.
    case unknownPlaceholder(String)
  }

  /// Reads a template.
  public init(_ template: String) throws(ParseError) {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)...]
      guard let close = inside.firstIndex(of: "}"),
        let field = Field(rawValue: String(inside[..<close]))
      else { throw .unknownPlaceholder(String(inside.prefix { $0 != "}" })) }
      parts.append(.field(field))
      rest = inside[inside.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    guard parts.count(where: { $0 == .field(.serial) }) == 1 else { throw .serialMissing }
    self.template = template
    self.parts = parts
  }

  /// The number of the letter with this place in the register.
  public func number(serial: Int, classification: String, unit: String, day: Day) -> String {
    parts.map { part in
      switch part {
      case .text(let text): text
      case .field(.classification): classification
      case .field(.serial): String(serial)
      case .field(.unit): unit
      case .field(.year): String(day.year)
      case .field(.romanMonth): Self.roman[day.month - 1]
      }
    }.joined()
  }

  /// The serial in a number that this pattern made; nil for one of another shape.
  ///
  /// Classification and unit may be any text, so that an old letter is read by its shape.
  public func serial(in number: String) -> Int? {
    Self.match(parts[...], number[...]).flatMap { Int($0) }
  }

  /// The text that stands for `{nomor}` where `parts` make up all of `text`.
  private static func match(_ parts: ArraySlice<Part>, _ text: Substring) -> Substring? {
    guard let part = parts.first else { return text.isEmpty ? "" : nil }
    let rest = parts.dropFirst()
    switch part {
    case .text(let fixed):
      return text.hasPrefix(fixed) ? match(rest, text.dropFirst(fixed.count)) : nil
    case .field(let field):
      // The shortest reading first: a field ends where what follows it begins.
      for length in 0...text.count where field.takes(text.prefix(length)) {
        guard let found = match(rest, text.dropFirst(length)) else { continue }
        return field == .serial ? text.prefix(length) : found
      }
      return nil
    }
  }

  private static let roman = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]
}
