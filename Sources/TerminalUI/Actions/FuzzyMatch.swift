/// How well a few typed letters fit a text; upper and lower case are the same.
enum FuzzyMatch {
  /// Whether `query` stands in `text` as it is.
  static func contains(_ query: String, in text: String) -> Bool {
    position(of: Array(query.lowercased()), in: Array(text.lowercased())) != nil
  }

  /// A score above 0, higher is better; nil when a word of the query does not fit.
  ///
  /// The whole text beats its beginning, that the beginning of a word, that its inside, and that
  /// letters in order with small gaps. Each word of the query must fit somewhere.
  static func score(_ query: String, in text: String) -> Int? {
    var total = 0
    for word in query.lowercased().split(separator: " ") {
      guard let score = score(word: Array(word), in: Array(text.lowercased())) else { return nil }
      total += score
    }
    return total
  }

  private static func score(word: [Character], in text: [Character]) -> Int? {
    if word == text { return 1000 }
    guard let position = position(of: word, in: text) else {
      guard let gaps = gaps(of: word, in: text), gaps <= 2 * word.count else { return nil }
      return max(1, 300 - 10 * gaps - text.count)
    }
    if position == 0 { return 800 - min(text.count, 100) }
    let startsWord = !text[position - 1].isLetter
    return (startsWord ? 600 : 400) - min(text.count, 100)
  }

  private static func position(of word: [Character], in text: [Character]) -> Int? {
    guard word.count <= text.count else { return nil }
    return (0...(text.count - word.count)).first { start in
      text[start..<(start + word.count)].elementsEqual(word)
    }
  }

  /// Letters passed over when `word` is found scattered in order; nil when it is not.
  private static func gaps(of word: [Character], in text: [Character]) -> Int? {
    var rest = text[...]
    var gaps = 0
    for (number, letter) in word.enumerated() {
      guard let found = rest.firstIndex(of: letter) else { return nil }
      if number > 0 { gaps += found - rest.startIndex }
      rest = rest[(found + 1)...]
    }
    return gaps
  }
}
