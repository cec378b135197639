import CaseDomain

/// What was typed in the search box, as conditions on the columns of `client`.
struct NameSearch {
  private(set) var conditions: [String] = []
  private(set) var arguments: [SQLValue] = []
  /// What the trigram index is asked; empty when no term has enough letters.
  private(set) var trigrams = ""
  /// The whole text as the sort value of a name begins with it; empty when there is no name in it.
  private(set) var beginning = ""
  /// Ranges of NIK and KK numbers, one for each term of digits.
  private(set) var numbers: [ClosedRange<Int64>] = []

  var isEmpty: Bool { conditions.isEmpty }

  init(_ text: String, for actor: Actor) {
    var quoted: [String] = []
    for term in NameKey.searchTerms(of: text) {
      switch term {
      case .name(let part):
        let needle = Self.needle(part)
        conditions.append("instr(searchKey, ?) > 0")
        arguments.append(.text(needle))
        quoted += Self.trigrams(of: needle)
      case .digits(let digits): add(digits, for: actor)
      }
    }
    trigrams = quoted.joined(separator: " AND ")
    if numbers.isEmpty, !conditions.isEmpty { beginning = NameKey.keys(of: text).sort }
  }

  /// Three letters and more are looked for anywhere, fewer at the beginning of a word.
  private static func needle(_ part: String) -> String {
    part.unicodeScalars.count < 3 ? " " + part : part
  }

  private static func trigrams(of needle: String) -> [String] {
    let scalars = Array(needle.unicodeScalars)
    guard scalars.count >= 3 else { return [] }
    // The first three letters, the last and some between: the name itself is looked at anyway.
    let last = scalars.count - 3
    return Set([0, last < 6 ? last : last / 2, last]).sorted().map { start in
      var letters = String.UnicodeScalarView()
      letters.append(contentsOf: scalars[start..<start + 3])
      return "\"" + String(letters).replacing("\"", with: "\"\"") + "\""
    }
  }

  private mutating func add(_ digits: String, for actor: Actor) {
    guard let range = Self.range(ofPrefix: digits, for: actor) else {
      conditions.append("0")
      return
    }
    numbers.append(range)
    conditions.append(
      "(nik BETWEEN ? AND ? OR kk BETWEEN ? AND ?)")
    let bounds: [SQLValue] = [.integer(range.lowerBound), .integer(range.upperBound)]
    arguments += bounds + bounds
  }

  /// The numbers that begin with `digits`; nil when there can be none.
  ///
  /// Who sees numbers masked may ask for the six digits that a mask shows, or for a whole number
  /// that is known from elsewhere, but may not feel out the rest digit by digit.
  static func range(ofPrefix digits: String, for actor: Actor) -> ClosedRange<Int64>? {
    let length = digits.utf8.count
    guard length <= 16, let start = Int64(digits), digits.utf8.first != UInt8(ascii: "0"),
      actor.may(.seeFullNumbers) || length <= 6 || length == 16
    else { return nil }
    var factor: Int64 = 1
    for _ in length..<16 { factor *= 10 }
    return start * factor...start * factor + factor - 1
  }
}
