/// Short forms of frequent names, and compounds that are also written apart.
enum NameShortForms {
  static let muhamad = Array("muhamad".utf8)
  static let abdul = Array("abdul".utf8)
  private static let siti = Array("siti".utf8)
  private static let binti = Array("binti".utf8)

  /// The name behind a short form; nil when `packed` is none.
  ///
  /// `mayBeInitial` says that the text marks an initial as such: `M. Yusuf`, `M Yusuf`.
  static func name(for packed: UInt64, mayBeInitial: Bool) -> [UInt8]? {
    if initials.contains(packed) { return mayBeInitial ? muhamad : nil }
    if shortMuhamad.contains(packed) { return muhamad }
    if shortAbdul.contains(packed) { return abdul }
    if shortBinti.contains(packed) { return binti }
    if packed == shortSiti { return mayBeInitial ? siti : nil }
    return nil
  }

  /// Whether an unfinished word that reads so may yet become another name.
  static func isShort(_ packed: UInt64) -> Bool {
    initials.contains(packed) || shortMuhamad.contains(packed) || shortAbdul.contains(packed)
      || shortBinti.contains(packed) || packed == shortSiti
  }

  /// Whether a folded word is a full spelling of Muhammad.
  static func isMuhamad(_ folded: ArraySlice<UInt8>) -> Bool {
    folded.count >= 6 && fullMuhamad.contains(folded.reduce(0) { $0 << 8 | UInt64($1) })
  }

  /// Where the second name of a compound with Abdul starts in a folded word.
  ///
  /// `abdulgani` and `abdurahman` (the article takes the next consonant) are Abdul Gani and
  /// Abdul Rahman; nil for other words, also for Abdullah and Abduh.
  static func startAfterAbdul(in folded: ArraySlice<UInt8>) -> Int? {
    guard folded.count >= 7, folded.starts(with: abdul.prefix(4)) else { return nil }
    let fifth = folded[folded.startIndex + 4]
    if fifth == UInt8(ascii: "l") {
      return folded.count >= 8 ? folded.startIndex + 5 : nil
    }
    return solarLetters.contains(fifth) ? folded.startIndex + 4 : nil
  }

  private static let initials = packed("m")
  private static let shortMuhamad = packed("moh muh mohd muhd mhd moch mochd mohamd")
  private static let fullMuhamad = packed(
    "muhamad mohamad muhamed mohamed muhamat mohamat mahamad muhamat mukamad")
  private static let shortAbdul = packed("abd abdl abdul")
  private static let shortBinti = packed("bt bte bnt binti")
  private static let shortSiti = NameWords.packed("st")
  private static let solarLetters = Set("rsdnt".utf8)

  private static func packed(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { NameWords.packed(String($0)) })
  }
}
