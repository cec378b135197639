/// How alike two words are.
enum WordLikeness: UInt8, Comparable {
  case different
  /// One is the first letter of the other.
  case initial
  /// One is the beginning of the other, four letters at least.
  case beginning
  /// A slip of the hand: a letter too many, too few, other or in the wrong place.
  case slip
  /// The ear does not tell them apart.
  case sound
  case same

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension WordTable {
  /// Compares word `one` with word `other` of this table.
  func likeness(_ one: UInt32, _ other: UInt32) -> WordLikeness {
    if one == other { return .same }
    let (first, second) = (words[Int(one)], words[Int(other)])
    if first.count == 1 || second.count == 1 {
      return letter(0, of: first) == letter(0, of: second) ? .initial : .different
    }
    if first.alike == second.alike { return .sound }
    // Two letters more or less change two bits, so that four differing bits need two slips.
    guard (first.mask ^ second.mask).nonzeroBitCount <= 4 else {
      return isBeginning(first, second) ? .beginning : .different
    }
    let shorter = min(first.count, second.count)
    let allowed = shorter >= 7 ? 2 : (shorter >= 3 ? 1 : 0)
    if allowed > 0, slips(first, second, most: allowed) <= allowed { return .slip }
    return isBeginning(first, second) ? .beginning : .different
  }

  private func isBeginning(_ one: Word, _ other: Word) -> Bool {
    let shorter = min(one.count, other.count)
    guard shorter >= 4, one.count != other.count else { return false }
    for place in 0..<Int(shorter) where letter(place, of: one) != letter(place, of: other) {
      return false
    }
    return true
  }

  /// Letters to put in, take out, replace or turn round; above `most` any greater number.
  private func slips(_ one: Word, _ other: Word, most: Int) -> Int {
    let (n, m) = (Int(one.count), Int(other.count))
    guard abs(n - m) <= most, n <= Self.longest, m <= Self.longest else { return most + 1 }
    // Most words differ in front or behind only; what they share there costs nothing.
    var start = 0
    while start < min(n, m), letter(start, of: one) == letter(start, of: other) { start += 1 }
    var end = 0
    while end < min(n, m) - start, letter(n - 1 - end, of: one) == letter(m - 1 - end, of: other) {
      end += 1
    }
    return middleSlips(one, start..<(n - end), other, start..<(m - end), most: most)
  }

  private func middleSlips(
    _ one: Word, _ left: Range<Int>, _ other: Word, _ right: Range<Int>, most: Int
  ) -> Int {
    if left.isEmpty || right.isEmpty { return left.count + right.count }
    if left.count > most * 2 + 2, right.count > most * 2 + 2 { return most + 1 }
    var before = [UInt8](repeating: 0, count: right.count + 1)
    var last = (0...right.count).map { UInt8($0) }
    var row = last
    for (i, place) in left.enumerated() {
      row[0] = UInt8(i + 1)
      let letterHere = letter(place, of: one)
      for (j, otherPlace) in right.enumerated() {
        let letterThere = letter(otherPlace, of: other)
        var best = min(last[j] + (letterHere == letterThere ? 0 : 1), last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, letterHere == letter(otherPlace - 1, of: other),
          letter(place - 1, of: one) == letterThere
        {
          best = min(best, before[j - 1] + 1)
        }
        row[j + 1] = best
      }
      (before, last) = (last, row)
    }
    return Int(last[right.count])
  }

  private static let longest = 40
}
