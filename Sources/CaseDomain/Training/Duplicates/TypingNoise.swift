/// The slips with which a person is typed a second time.
///
/// The rates are a model, written down here and in the page *Matching*; they are set by hand after
/// what lists of different offices show, and no figure of a study stands behind them. In a thousand
/// second lines: 330 names are spelled otherwise, 90 shortened (M., Abd., St.), 90 gain or lose a
/// title, 60 have a slip of the hand, 60 lose a word, 40 have an initial, 50 gain *bin* or *binti* and
/// a father, 30 are turned round, 30 written together or apart. Of birth dates 30 have a digit wrong,
/// 12 day and month turned, 10 the first of January, 8 another year, 10 are missing. Sex is missing in
/// 25 and wrong in 5. 45 moved to another desa, 60 give the kecamatan alone. The family card is
/// missing in 300 and new in 80; the address is missing in 200, written otherwise in 350, another in
/// 70; the telephone is missing in 500 and new in 150. A wrong NIK is missing in half of the cases,
/// else has a digit wrong, two turned round, its last digit lost to a spreadsheet, one digit too few,
/// or is that of another member of the family.
struct TypingNoise: Sendable {
  private var random: TrainingRandom
  private var names: NameNoise

  init(seed: UInt64) {
    random = TrainingRandom(seed: seed, place: 78)
    names = NameNoise(seed: seed)
  }

  /// The person as another clerk typed him.
  mutating func typedAgain(
    _ person: LabelledPerson, family: [LabelledPerson], isNIKWrong: Bool, places: [Int64]
  ) -> LabelledPerson {
    var line = person
    line.name = names.typedAgain(person.name, sex: person.sex, father: family.first?.name)
    line.birth = birth(person.birth)
    if random.happens(25) { line.sex = "" }
    if random.happens(5) { line.sex = person.sex == "L" ? "P" : "L" }
    if isNIKWrong { line.nik = wrongNIK(person.nik, family: family) }
    placeAnew(&line, places)
    if random.happens(500) { line.phone = "" }
    if random.happens(150) {
      line.phone = "08" + String(random.within(2_100_000_000...2_999_999_999))
    }
    return line
  }

  private mutating func birth(_ text: String) -> String {
    var parts = text.split(separator: "-").map(String.init)
    guard parts.count == 3 else { return text }
    switch random.below(1000) {
    case ..<30: return otherDigit(in: text, from: random.happens(500) ? 0 : 3, last: 10)
    case ..<42: parts.swapAt(0, 1)
    case ..<52: (parts[0], parts[1]) = ("01", "01")
    case ..<60: parts[2] = String((Int(parts[2]) ?? 1980) + (random.happens(500) ? 1 : -1))
    case ..<70: return ""
    default: return text
    }
    return parts.joined(separator: "-")
  }

  private mutating func wrongNIK(_ nik: String, family: [LabelledPerson]) -> String {
    switch random.below(100) {
    case ..<50: return ""
    case ..<72: return otherDigit(in: nik, from: 0, last: 16)
    case ..<84:
      var digits = Array(nik)
      let place = random.below(15)
      digits.swapAt(place, place + 1)
      return String(digits)
    case ..<90: return String(nik.dropLast()) + "0"
    case ..<95:
      var digits = Array(nik)
      digits.remove(at: random.below(16))
      return String(digits)
    default: return family.isEmpty ? "" : random.pick(family).nik
    }
  }

  private mutating func otherDigit(in text: String, from first: Int, last: Int) -> String {
    var letters = Array(text)
    for _ in 0..<20 {
      let place = first + random.below(min(last, letters.count) - first)
      guard letters[place].isNumber else { continue }
      let digit = Character(String(random.below(10)))
      guard digit != letters[place] else { continue }
      letters[place] = digit
      break
    }
    return String(letters)
  }

  private mutating func placeAnew(_ line: inout LabelledPerson, _ places: [Int64]) {
    if random.happens(45) {
      let near = places.filter { $0 / 1_000_000 == line.area / 1_000_000 }
      line.area = random.pick(near)
    }
    if random.happens(60) { line.area = line.area / 10_000 * 10_000 }
    switch random.below(1000) {
    case ..<300: line.kk = ""
    case ..<380: line.kk = otherDigit(in: line.kk, from: 12, last: 16)
    default: break
    }
    switch random.below(1000) {
    case ..<200: line.address = ""
    case ..<550: line.address = rewritten(line.address)
    case ..<620:
      line.address =
        "Gg. " + random.pick(TrainingText.streets) + " " + String(random.within(1...99))
    default: break
    }
  }

  /// Jalan for Jl., numbers without zeros, the street alone.
  private mutating func rewritten(_ address: String) -> String {
    let words = address.split(separator: " ").map(String.init)
    guard words.count > 6 else { return address }
    switch random.below(3) {
    case 0: return words.prefix(words.count - 4).joined(separator: " ")
    case 1: return (["Jalan"] + words.dropFirst()).joined(separator: " ")
    default:
      return words.map { word in
        word.allSatisfy(\.isNumber) ? String(Int(word) ?? 0) : word
      }.joined(separator: " ")
    }
  }

  static func padded(_ number: Int64, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }
}
