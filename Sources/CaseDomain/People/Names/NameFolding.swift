/// The letters of a name as they sound, so that old and new spelling meet.
enum NameFolding {
  /// Appends the folded form of `letters` to `key`.
  ///
  /// Single letters: v is f, z is s, q is k, x is ks, j and y are i. With `pairs` also oe and oo
  /// are u, tj is c, dj is i, dz is s, ch and kh are h, th dh sh gh lose their h, and a leading
  /// nor is nur. A letter that comes twice in a row is kept once.
  static func append(_ letters: ArraySlice<UInt8>, pairs: Bool, to key: inout [UInt8]) {
    let start = key.count
    var index = letters.startIndex
    while index < letters.endIndex {
      let next = index + 1 < letters.endIndex ? letters[index + 1] : 0
      if pairs, let sound = sound(letters[index], next) {
        add(sound, to: &key, from: start)
        index += 2
      } else {
        addSingle(letters[index], to: &key, from: start)
        index += 1
      }
    }
    if pairs { mendNur(&key, from: start) }
  }

  /// The one letter that a pair sounds like; nil when the pair is just two letters.
  private static func sound(_ first: UInt8, _ second: UInt8) -> UInt8? {
    switch (first, second) {
    case (UInt8(ascii: "o"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "o")):
      UInt8(ascii: "u")
    case (UInt8(ascii: "t"), UInt8(ascii: "j")): UInt8(ascii: "c")
    case (UInt8(ascii: "d"), UInt8(ascii: "j")): UInt8(ascii: "i")
    case (UInt8(ascii: "d"), UInt8(ascii: "z")): UInt8(ascii: "s")
    case (UInt8(ascii: "c"), UInt8(ascii: "h")), (UInt8(ascii: "k"), UInt8(ascii: "h")):
      UInt8(ascii: "h")
    case (UInt8(ascii: "t"), UInt8(ascii: "h")), (UInt8(ascii: "d"), UInt8(ascii: "h")),
      (UInt8(ascii: "s"), UInt8(ascii: "h")), (UInt8(ascii: "g"), UInt8(ascii: "h")):
      first
    default: nil
    }
  }

  private static func addSingle(_ letter: UInt8, to key: inout [UInt8], from start: Int) {
    switch letter {
    case UInt8(ascii: "v"): add(UInt8(ascii: "f"), to: &key, from: start)
    case UInt8(ascii: "z"): add(UInt8(ascii: "s"), to: &key, from: start)
    case UInt8(ascii: "q"): add(UInt8(ascii: "k"), to: &key, from: start)
    case UInt8(ascii: "j"), UInt8(ascii: "y"): add(UInt8(ascii: "i"), to: &key, from: start)
    case UInt8(ascii: "x"):
      add(UInt8(ascii: "k"), to: &key, from: start)
      add(UInt8(ascii: "s"), to: &key, from: start)
    default: add(letter, to: &key, from: start)
    }
  }

  private static func add(_ letter: UInt8, to key: inout [UInt8], from start: Int) {
    // Digits and bytes of other scripts are kept as often as they come.
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
    if isLetter, key.count > start, key[key.count - 1] == letter { return }
    key.append(letter)
  }

  /// Norhasanah, Noorhasanah and Nurhasanah are one name.
  private static func mendNur(_ key: inout [UInt8], from start: Int) {
    guard key.count >= start + 3, key[start] == UInt8(ascii: "n"),
      key[start + 1] == UInt8(ascii: "o"), key[start + 2] == UInt8(ascii: "r")
    else { return }
    key[start + 1] = UInt8(ascii: "u")
  }
}
