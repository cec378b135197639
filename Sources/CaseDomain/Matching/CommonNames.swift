/// Names so frequent that sharing one says little.
enum CommonNames {
  /// Tenths of a bit that sharing the word is worth where its frequency was not counted.
  static func weight(of word: ArraySlice<UInt8>) -> Int32 {
    if word.count == 1 { return 10 }
    return common.contains(String(decoding: word, as: UTF8.self)) ? 40 : 85
  }

  /// As ``NameKey`` writes their sound.
  private static let common: Set<String> = [
    "muhamad", "abdul", "ahmad", "siti", "nur", "sri", "nurul", "dewi", "rahman", "hasanah",
    "aminah", "fatimah", "aisiah", "hasan", "husin", "iusuf", "ibrahim", "ismail", "agus", "budi",
    "dui", "tri", "eka", "andi", "uaian", "made", "niuman", "ketut", "sari", "uati", "lestari",
    "rahmah", "rahmauati", "hidaiat", "saputra", "setiauan",
  ]
}
