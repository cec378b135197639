/// How another clerk writes a name: the spelling of the time, short forms, titles, slips.
struct NameNoise: Sendable {
  private var random: TrainingRandom

  init(seed: UInt64) { random = TrainingRandom(seed: seed, place: 79) }

  /// The name as typed a second time; ``TypingNoise`` says how often what happens.
  mutating func typedAgain(_ name: String, sex: String, father: String?) -> String {
    var words = name.split(separator: " ").map(String.init)
    var title = ["H.", "Hj."].contains(words[0]) ? words.removeFirst() : ""
    if words.isEmpty { return name }
    if random.happens(90) { title = title.isEmpty ? (sex == "P" ? "Hj." : "H.") : "" }
    if random.happens(90) { shorten(&words) }
    if random.happens(330) { respell(&words) }
    if words.count > 1, random.happens(60) { words.removeLast() }
    if words.count > 1, random.happens(40) {
      words[words.count - 1] = String(words[words.count - 1].prefix(1)) + "."
    }
    if words.count > 1, random.happens(30) { words.swapAt(0, words.count - 1) }
    if words.count > 1, random.happens(30) { join(&words) }
    if random.happens(60) { slip(&words) }
    if random.happens(50), let father {
      words += [sex == "P" ? "binti" : "bin", father]
    }
    if !title.isEmpty { words.insert(title, at: 0) }
    let text = words.joined(separator: " ")
    return random.happens(300) ? text.uppercased() : text
  }

  private mutating func shorten(_ words: inout [String]) {
    guard let place = words.firstIndex(where: { Self.short[$0.lowercased()] != nil }),
      let forms = Self.short[words[place].lowercased()]
    else { return }
    words[place] = random.pick(forms)
  }

  /// Spells one word in another way that sounds the same.
  private mutating func respell(_ words: inout [String]) {
    let place = random.below(words.count)
    let word = words[place].lowercased()
    let possible = Self.spellings.filter { word.contains($0.0) }
    guard let (from, into) = possible.isEmpty ? nil : random.pick(possible) else { return }
    let parts = word.split(separator: from, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return }
    words[place] = Self.capitalised(parts[0] + into + parts[1])
  }

  private mutating func join(_ words: inout [String]) {
    let place = random.below(words.count - 1)
    words[place] += words[place + 1].lowercased()
    words.remove(at: place + 1)
  }

  /// One letter left out, put in, other, or two turned round.
  private mutating func slip(_ words: inout [String]) {
    let place = random.below(words.count)
    var letters = Array(words[place])
    guard letters.count >= 4 else { return }
    let letter = 1 + random.below(letters.count - 2)
    switch random.below(4) {
    case 0: letters.remove(at: letter)
    case 1: letters.insert(random.pick(Self.letters), at: letter)
    case 2: letters[letter] = random.pick(Self.letters)
    default: letters.swapAt(letter, letter + 1)
    }
    words[place] = String(letters)
  }

  private static func capitalised(_ word: some StringProtocol) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }

  private static let letters = Array("aeiourntlmskd")

  private static let short: [String: [String]] = [
    "muhammad": ["M.", "Moh.", "Muh.", "Mohamad", "Mochamad", "Muhamad", "Mhd."],
    "mohammad": ["M.", "Moh.", "Muhammad", "Muh."], "moh.": ["Muhammad", "M.", "Mohammad"],
    "ahmad": ["Achmad", "Akhmad", "A.", "Ahmat"], "akhmad": ["Ahmad", "Achmad"],
    "abdul": ["Abd.", "A.", "Abdoel"], "abd.": ["Abdul", "Abd"],
    "siti": ["St.", "Sitti", "S."], "sitti": ["Siti", "St."],
    "noor": ["Nur", "Nor"], "nur": ["Noor", "Nor"], "nurul": ["Noorul", "Norul"],
  ]

  /// What is written for the same sound: old spelling, doubled letters, vowels that slip.
  private static let spellings: [(String, String)] = [
    ("u", "oe"), ("j", "dj"), ("c", "tj"), ("y", "j"), ("sy", "sj"), ("kh", "ch"), ("h", "ch"),
    ("f", "p"), ("p", "f"), ("v", "f"), ("z", "s"), ("s", "z"), ("q", "k"), ("k", "q"),
    ("dd", "d"), ("mm", "m"), ("ss", "s"), ("ll", "l"), ("tt", "t"), ("n", "nn"), ("l", "ll"),
    ("d", "t"), ("i", "y"), ("y", "i"), ("e", "i"), ("i", "e"), ("o", "u"), ("u", "o"),
    ("ah", "a"), ("a", "ah"), ("aa", "a"), ("ai", "ae"), ("dh", "d"), ("th", "t"), ("sh", "s"),
    ("yu", "ju"), ("ya", "ia"), ("iyah", "iah"), ("iah", "iyah"),
  ]
}
