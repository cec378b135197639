/// The forms of a name under which it is sorted, compared and found.
///
/// Keys are stored, so a change here needs a migration that makes them anew.
public enum NameKey {
  /// The name in lower case without titles and punctuation, spelling kept: the order of lists.
  ///
  /// `Hj. SITI Nur'aini, S.Pd` gives `siti nuraini`. Two rows with the same sort key bear the same
  /// name. Empty only when the name has neither letter nor digit.
  public static func sortKey(of name: String) -> String {
    var words = NameWords(name)
    words.dropTitles()
    return sortKey(of: words)
  }

  /// The name as it sounds, followed by the plain form of words whose letters changed in pairs.
  ///
  /// `Moh. Achmad` gives `muhamad ahmad moh achmad`: a part that someone types, folded by
  /// ``searchTerms(of:)``, is a substring of it. (A part that ends between two letters that sound
  /// as one is found while the word has no second such pair.)
  public static func searchKey(of name: String) -> String {
    var words = NameWords(name)
    words.dropTitles()
    return searchKey(of: words)
  }

  /// Both keys for the work of one.
  public static func keys(of name: String) -> (sort: String, search: String) {
    var words = NameWords(name)
    words.dropTitles()
    return (sortKey(of: words), searchKey(of: words))
  }

  private static func sortKey(of words: NameWords) -> String {
    var key: [UInt8] = []
    key.reserveCapacity(words.bytes.count + words.parts.count)
    for part in words.parts {
      if !key.isEmpty { key.append(space) }
      key.append(contentsOf: words.bytes[part.range])
    }
    return String(decoding: key, as: UTF8.self)
  }

  private static func searchKey(of words: NameWords) -> String {
    var key: [UInt8] = []
    var plain: [UInt8] = []
    key.reserveCapacity(2 * words.bytes.count + 8)
    for (index, part) in words.parts.enumerated() {
      let isInitial = part.hasDot || (index == 0 && words.parts.count > 1)
      appendWord(words, part, isInitial: isInitial, to: &key, plain: &plain)
    }
    key.append(contentsOf: plain)
    return String(decoding: key, as: UTF8.self)
  }

  /// Appends one word's sound to `key`, and its letters to `plain` when the sound hides some.
  static func appendWord(
    _ words: NameWords, _ part: NameWords.Part, isInitial: Bool, to key: inout [UInt8],
    plain: inout [UInt8]
  ) {
    if !key.isEmpty { key.append(space) }
    let start = key.count
    let letters = words.bytes[part.range]
    let short = NameShortForms.name(for: words.packed(part.range), mayBeInitial: isInitial)
    if let short {
      key.append(contentsOf: short)
    } else {
      NameFolding.append(letters, pairs: true, to: &key)
      let sound = key[start...]
      standardise(&key, from: start)
      if key[start...] != sound { plain += [space] + sound }
    }
    let plainStart = plain.count
    plain.append(space)
    NameFolding.append(letters, pairs: false, to: &plain)
    if key[start...] == plain[(plainStart + 1)...] { plain.removeSubrange(plainStart...) }
  }

  /// Gives Muhammad and the compounds of Abdul one form.
  private static func standardise(_ key: inout [UInt8], from start: Int) {
    if NameShortForms.isMuhamad(key[start...]) {
      key.replaceSubrange(start..., with: NameShortForms.muhamad)
    } else if let split = NameShortForms.startAfterAbdul(in: key[start...]) {
      key.replaceSubrange(start..<split, with: NameShortForms.abdul + [space])
    }
  }
}

private let space = UInt8(ascii: " ")
