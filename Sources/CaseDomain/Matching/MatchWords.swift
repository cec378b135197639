/// Cuts names and places into the words by which people are compared.
enum MatchWords {
  /// More words than these say nothing more.
  static let mostNameWords = 5
  static let mostPlaceWords = 8

  /// Calls `body` with each word of a name as it sounds.
  ///
  /// Titles and degrees are gone, Muhammad and Abdul have one form however they are shortened or
  /// joined (see ``NameKey``), *bin* and *binti* are gone and what follows them stays. A single
  /// letter stays one: it may be the first of any name.
  ///
  /// - Returns: How many words came before *bin* or *binti*; what follows is the father's name.
  static func eachNameWord(of name: String, _ body: (ArraySlice<UInt8>) -> Void) -> Int {
    var words = NameWords(name)
    words.dropTitles()
    var key: [UInt8] = []
    var plain: [UInt8] = []
    var count = 0
    var own: Int?
    for part in words.parts {
      if isLink(words.packed(part.range)) {
        if count > 0 { own = own ?? count }
        continue
      }
      key.removeAll(keepingCapacity: true)
      if part.range.count == 1 {
        NameFolding.append(words.bytes[part.range], pairs: false, to: &key)
      } else {
        plain.removeAll(keepingCapacity: true)
        NameKey.appendWord(words, part, isInitial: true, to: &key, plain: &plain)
      }
      for word in key.split(separator: 0x20) where count < mostNameWords {
        body(word)
        count += 1
      }
    }
    return own ?? count
  }

  /// Calls `body` with each word or number of an address or a place, without zeros in front.
  static func eachPlaceWord(of text: String, _ body: (ArraySlice<UInt8>) -> Void) {
    let words = NameWords(text)
    for part in words.parts.prefix(mostPlaceWords) {
      var letters = words.bytes[part.range]
      while letters.count > 1, letters.first == UInt8(ascii: "0") { letters.removeFirst() }
      body(letters)
    }
  }

  private static func isLink(_ packed: UInt64) -> Bool { links.contains(packed) }

  private static let links: Set<UInt64> = Set(
    ["bin", "binti", "bt", "bte", "bnt", "binte", "alias", "als"].map { NameWords.packed($0) })
}
