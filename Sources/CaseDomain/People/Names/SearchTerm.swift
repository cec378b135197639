/// One part of what was typed into the search box; a client must match every part.
public enum SearchTerm: Hashable, Sendable {
  /// A substring of ``NameKey/searchKey(of:)``; never empty, without spaces.
  case name(String)
  /// Digits of a NIK or KK number, from its start or its middle.
  case digits(String)
}

extension NameKey {
  /// The parts of a search, each once, in the order typed.
  ///
  /// Digits with the separators of a NIK (`630305 450755 0012`) are one number. The last word may
  /// be unfinished, so it is taken as it stands; a title in front of others (`Hj. Siti`) is left
  /// out. Empty when nothing was typed that could be looked for.
  public static func searchTerms(of query: String) -> [SearchTerm] {
    if let number = number(in: query) { return [.digits(number)] }
    var words = NameWords(query)
    words.dropHonorifics()
    var terms: [SearchTerm] = []
    for (index, part) in words.parts.enumerated() {
      let isFinished = part.hasDot || index + 1 < words.parts.count
      for term in searchTerms(of: words, part, isFinished: isFinished) where !terms.contains(term) {
        terms.append(term)
      }
    }
    return terms
  }

  private static func searchTerms(
    of words: NameWords, _ part: NameWords.Part, isFinished: Bool
  ) -> [SearchTerm] {
    let letters = words.bytes[part.range]
    if letters.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) {
      return [.digits(String(decoding: letters, as: UTF8.self))]
    }
    var key: [UInt8] = []
    var plain: [UInt8] = []
    if isFinished || !NameShortForms.isShort(words.packed(part.range)) {
      appendWord(words, part, isInitial: part.hasDot, to: &key, plain: &plain)
    } else {
      NameFolding.append(letters, pairs: true, to: &key)
    }
    return key.split(separator: UInt8(ascii: " ")).map {
      .name(String(decoding: $0, as: UTF8.self))
    }
  }

  /// The digits of a text that has nothing else but separators; nil otherwise.
  private static func number(in query: String) -> String? {
    var digits = ""
    for scalar in query.unicodeScalars {
      switch scalar {
      case "0"..."9": digits.unicodeScalars.append(scalar)
      case " ", ".", "-", "'", "\u{A0}": continue
      default: return nil
      }
    }
    return digits.isEmpty ? nil : digits
  }
}
