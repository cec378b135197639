/// A name cut into lower-case words, with the titles marked.
///
/// Everything works on bytes: an import makes the keys of a million names.
struct NameWords {
  /// One run of letters or digits; dots inside a word separate its parts.
  struct Part {
    var range: Range<Int>
    /// Whether a full stop follows.
    var hasDot: Bool
    /// The number of the word, from 0; `S.Pd` is one word of two parts.
    var word: Int
    var isAfterComma: Bool
  }

  private(set) var bytes: [UInt8] = []
  private(set) var parts: [Part] = []

  /// Cuts `name`; nothing is dropped yet.
  init(_ name: String) {
    let text = name.utf8.allSatisfy({ $0 < 0x80 }) ? name : LatinFolding.folded(name)
    bytes.reserveCapacity(text.utf8.count)
    parts.reserveCapacity(6)
    var cutter = Cutter()
    for byte in text.utf8 { cutter.take(byte, into: &self) }
    cutter.finish(into: &self)
  }

  /// Drops honorifics in front, degrees behind, and the word for the late; at least one word stays.
  mutating func dropTitles() {
    dropHonorifics()
    while let last, let first = parts.first, last.word != first.word, isDegree(last) {
      parts.removeAll { $0.word == last.word }
    }
    if let first = parts.first, parts.contains(where: isLate) {
      parts = parts.filter { $0.word == first.word || !isLate($0) }
    }
  }

  /// Drops the titles in front; the last word stays whatever it is.
  mutating func dropHonorifics() {
    while let first = parts.first, last?.word != first.word || parts.count > 1 {
      if last?.word != first.word, NameTitles.honorifics.contains(packedWord(first.word)) {
        parts.removeAll { $0.word == first.word }
      } else if NameTitles.honorifics.contains(packed(first.range)) {
        parts.removeFirst()
      } else {
        return
      }
    }
  }

  private var last: Part? { parts.last }

  private func isLate(_ part: Part) -> Bool { NameTitles.late.contains(packed(part.range)) }

  private func isDegree(_ part: Part) -> Bool {
    let inWord = parts.count { $0.word == part.word }
    let hasDot = inWord > 1 || part.hasDot
    let isKnown = NameTitles.degrees.contains(packedWord(part.word))
    if part.isAfterComma { return isKnown || hasDot }
    return isKnown && (inWord > 1 || NameTitles.bareDegrees.contains(packedWord(part.word)))
  }

  /// Up to eight bytes as one number, for quick look-ups; 0 for longer runs.
  func packed(_ range: Range<Int>) -> UInt64 {
    range.count > 8 ? 0 : bytes[range].reduce(0) { $0 << 8 | UInt64($1) }
  }

  private func packedWord(_ word: Int) -> UInt64 {
    var value: UInt64 = 0
    var count = 0
    for part in parts where part.word == word {
      count += part.range.count
      for byte in bytes[part.range] { value = value << 8 | UInt64(byte) }
    }
    return count > 8 ? 0 : value
  }

  static func packed(_ text: String) -> UInt64 { text.utf8.reduce(0) { $0 << 8 | UInt64($1) } }
}

// MARK: - Cutting

extension NameWords {
  /// The state while a name is read byte by byte.
  private struct Cutter {
    var start = 0
    var word = 0
    var isAfterComma = false

    mutating func take(_ byte: UInt8, into words: inout NameWords) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        words.bytes.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): words.bytes.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\""): break
      case UInt8(ascii: "."): endPart(hasDot: true, into: &words)
      case UInt8(ascii: ","):
        endWord(into: &words)
        isAfterComma = true
      default: endWord(into: &words)
      }
    }

    mutating func finish(into words: inout NameWords) { endWord(into: &words) }

    private mutating func endPart(hasDot: Bool, into words: inout NameWords) {
      let end = words.bytes.count
      guard end > start else { return }
      words.parts.append(
        Part(range: start..<end, hasDot: hasDot, word: word, isAfterComma: isAfterComma))
      start = end
    }

    private mutating func endWord(into words: inout NameWords) {
      endPart(hasDot: false, into: &words)
      word += 1
    }
  }
}
