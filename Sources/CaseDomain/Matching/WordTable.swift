/// Every different word of a kind once, with what comparing needs of it.
///
/// Words are numbered from 0 in the order in which they came.
struct WordTable: Sendable {
  private var letters: [UInt8] = []
  private(set) var words: [Word] = []
  /// Open addressing: the number of a word and one, 0 for an empty place.
  private var slots = [UInt32](repeating: 0, count: 1024)

  struct Word: Sendable {
    let start: UInt32
    let count: UInt32
    let hash: UInt32
    let alike: UInt32
    let skeleton: UInt32
    /// The letters that it has.
    let mask: UInt32
    /// How often it came.
    var uses: UInt32 = 0
    /// Tenths of a bit that it is worth where two people share it.
    var weight: Int32 = 0
  }

  /// The number of the word, which is new or known, counted once more.
  mutating func number(of word: ArraySlice<UInt8>) -> UInt32 {
    let hash = Self.hash(word)
    var place = Int(hash) & (slots.count - 1)
    while slots[place] != 0 {
      let index = Int(slots[place] - 1)
      if words[index].hash == hash, self.letters(of: index).elementsEqual(word) {
        words[index].uses += 1
        return UInt32(index)
      }
      place = (place + 1) & (slots.count - 1)
    }
    return insert(word, hash, at: place)
  }

  /// The letters of word `index`.
  func letters(of index: Int) -> ArraySlice<UInt8> {
    let word = words[index]
    return letters[Int(word.start)..<Int(word.start + word.count)]
  }

  func letter(_ place: Int, of word: Word) -> UInt8 { letters[Int(word.start) + place] }

  /// Gives every word its weight: the rarer among `people`, the more; `most` at most.
  ///
  /// A small list says little of how rare a word is, so it is taken for one of `fewest` people.
  mutating func weigh(people: Int, fewest: Int, most: Int32) {
    let whole = Double(max(people, fewest))
    for index in words.indices {
      let share = whole / Double(max(1, words[index].uses))
      words[index].weight = min(most, Bits.tenths(share))
    }
  }

  /// Gives every word the same weight, where nothing is known of how rare it is.
  mutating func weigh(assuming weight: (ArraySlice<UInt8>) -> Int32) {
    for index in words.indices { words[index].weight = weight(letters(of: index)) }
  }

  private mutating func insert(_ word: ArraySlice<UInt8>, _ hash: UInt32, at place: Int) -> UInt32 {
    var new = Word(
      start: UInt32(letters.count), count: UInt32(word.count), hash: hash,
      alike: WordSound.alike(word), skeleton: WordSound.skeleton(word),
      mask: WordSound.letters(of: word))
    new.uses = 1
    letters += word
    words.append(new)
    slots[place] = UInt32(words.count)
    if words.count * 2 > slots.count { grow() }
    return UInt32(words.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (index, word) in words.enumerated() {
      var place = Int(word.hash) & (slots.count - 1)
      while slots[place] != 0 { place = (place + 1) & (slots.count - 1) }
      slots[place] = UInt32(index + 1)
    }
  }

  private static func hash(_ word: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    for byte in word { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return hash ^ hash >> 15
  }
}

/// Logarithms as tenths of a bit.
enum Bits {
  /// `10 × log₂(ratio)`, rounded; `ratio` is at least 1.
  static func tenths(_ ratio: Double) -> Int32 {
    guard ratio > 1 else { return 0 }
    // log₂ of the mantissa by a polynomial that is right to a hundredth of a bit.
    let mantissa = ratio.significand - 1
    let fraction = mantissa * (1.3465 - 0.3465 * mantissa)
    return Int32((10 * (Double(ratio.exponent) + fraction)).rounded())
  }
}
