/// Looser forms of a word, under which slips of the ear meet.
enum WordSound {
  /// A hash of the word without the differences that the ear misses: e and i, o and u, f and p, a
  /// final d or t, an h wherever it stands, letters that come twice.
  static func alike(_ word: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var previous: UInt8 = 0
    for (place, byte) in word.enumerated() {
      let letter = heard(byte, isLast: place + 1 == word.count)
      guard letter != 0, letter != previous else { continue }
      previous = letter
      hash = (hash ^ UInt32(letter)) &* 16_777_619
    }
    return hash
  }

  /// A hash of the first four consonants and of whether a vowel stands in front; digits count.
  static func skeleton(_ word: ArraySlice<UInt8>) -> UInt32 {
    var hash: UInt32 = 2_166_136_261
    var previous: UInt8 = 0
    var count = 0
    for (place, byte) in word.enumerated() where count < 4 {
      var letter = heard(byte, isLast: place + 1 == word.count)
      if isVowel(letter) {
        guard place == 0 else { continue }
        letter = UInt8(ascii: "a")
      }
      guard letter != 0, letter != previous else { continue }
      previous = letter
      hash = (hash ^ UInt32(letter)) &* 16_777_619
      count += 1
    }
    return hash
  }

  /// One bit for each letter of the word, and one for anything else.
  static func letters(of word: ArraySlice<UInt8>) -> UInt32 {
    word.reduce(0) { mask, byte in
      let letter = Int(byte) - 0x61
      return mask | 1 << UInt32((0..<26).contains(letter) ? letter : 26 + Int(byte & 3))
    }
  }

  /// The letter as it is heard; 0 for none.
  private static func heard(_ letter: UInt8, isLast: Bool) -> UInt8 {
    switch letter {
    case UInt8(ascii: "h"): 0
    case UInt8(ascii: "e"): UInt8(ascii: "i")
    case UInt8(ascii: "o"): UInt8(ascii: "u")
    case UInt8(ascii: "p"): UInt8(ascii: "f")
    case UInt8(ascii: "d") where isLast: UInt8(ascii: "t")
    default: letter
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == UInt8(ascii: "a") || letter == UInt8(ascii: "i") || letter == UInt8(ascii: "u")
  }
}
