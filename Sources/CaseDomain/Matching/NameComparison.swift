/// Compares two names word by word, in whatever order they stand.
struct NameComparison {
  enum Outcome { case unknown, same, like, different }

  let table: MatchTable

  /// The most that a name can add.
  static let most: Int32 = 260

  func compare(
    _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Outcome {
    let first = table.nameWords(of: one)
    let second = table.nameWords(of: other)
    guard !first.isEmpty, !second.isEmpty else { return .unknown }
    if first.elementsEqual(second) {
      let sum = first.reduce(0) { $0 + weight($1) }
      result.add(min(Self.most, sum), .nameSame)
      return .same
    }
    return compare(Alignment(first, second, table.names), one, other, into: &result)
  }

  private func compare(
    _ alignment: Alignment, _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Outcome {
    var sum: Int32 = 0
    for match in alignment.matches { sum += add(match, into: &result) }
    guard !alignment.isComplete else {
      addTurned(alignment, &sum, into: &result)
      result.tenths += min(Self.most, sum)
      return alignment.matches.allSatisfy { $0.likeness == .same } ? .same : .like
    }
    if let joined = joined(alignment) {
      result.add(min(Self.most, joined), .nameJoined)
      return .like
    }
    if alignment.matches.isEmpty {
      result.add(-120, .nameDiffers)
      return .different
    }
    addTurned(alignment, &sum, into: &result)
    result.tenths += min(Self.most, sum)
    return addLeftOver(alignment, one, other, into: &result)
  }

  private func addTurned(
    _ alignment: Alignment, _ sum: inout Int32, into result: inout PairScore
  ) {
    guard alignment.isTurned else { return }
    result.evidence.insert(.nameTurned)
    sum -= 5
  }

  /// Words that found none: a father's name is left out more often than one's own.
  private func addLeftOver(
    _ alignment: Alignment, _ one: MatchRecord, _ other: MatchRecord, into result: inout PairScore
  ) -> Outcome {
    let left = alignment.leftOver(ofFirst: true)
    let right = alignment.leftOver(ofFirst: false)
    let own = (
      left.count { $0 < Int(one.ownCount) }, right.count { $0 < Int(other.ownCount) }
    )
    let differing = min(own.0, own.1)
    let missing = max(own.0, own.1) - differing
    let fathers = min(left.count - own.0, right.count - own.1)
    if differing > 0 { result.add(-65 * Int32(differing), .nameWordDiffers) }
    if fathers > 0 { result.add(-40 * Int32(fathers), .nameWordDiffers) }
    if missing > 0 { result.add(-15 * Int32(missing), .nameWordMissing) }
    if differing + fathers > 0 { return .different }
    return .like
  }

  /// What one pair of words adds.
  private func add(_ match: Alignment.Match, into result: inout PairScore) -> Int32 {
    // The commoner of the two is likely the true one; the other looks rare because it is a slip.
    let common = min(weight(match.left), weight(match.right))
    switch match.likeness {
    case .same:
      result.evidence.insert(.nameSame)
      return weight(match.left)
    case .sound:
      result.evidence.insert(.nameSounds)
      return max(5, common - 12)
    case .slip:
      result.evidence.insert(.nameSlip)
      return max(0, common - 28)
    case .beginning:
      result.evidence.insert(.nameShortened)
      return max(0, common - 40)
    case .initial:
      result.evidence.insert(.nameInitial)
      return 12
    case .different: return 0
    }
  }

  /// What the names are worth when they differ by a blank alone (Nur Hasanah, Nurhasanah).
  private func joined(_ alignment: Alignment) -> Int32? {
    let one = alignment.first.flatMap { table.names.letters(of: Int($0)) }
    let other = alignment.second.flatMap { table.names.letters(of: Int($0)) }
    guard alignment.first.count != alignment.second.count, one.count >= 6,
      WordSound.alike(one[...]) == WordSound.alike(other[...])
    else { return nil }
    let sums = [alignment.first, alignment.second].map { $0.reduce(0) { $0 + weight($1) } }
    return max(0, (sums.min() ?? 0) - 10)
  }

  private func weight(_ word: UInt32) -> Int32 { table.names.words[Int(word)].weight }
}

/// Which words of two names belong together.
struct Alignment {
  struct Match {
    let left: UInt32
    let right: UInt32
    let leftPlace: Int
    let rightPlace: Int
    let likeness: WordLikeness
  }

  let first: ArraySlice<UInt32>
  let second: ArraySlice<UInt32>
  private(set) var matches: [Match] = []
  private var leftTaken: UInt8 = 0
  private var rightTaken: UInt8 = 0

  /// Takes the most alike pair of words first, then the next of those left.
  init(_ first: ArraySlice<UInt32>, _ second: ArraySlice<UInt32>, _ names: WordTable) {
    self.first = first
    self.second = second
    var candidates: [Match] = []
    for (i, left) in first.enumerated() {
      for (j, right) in second.enumerated() {
        let likeness = names.likeness(left, right)
        guard likeness != .different else { continue }
        candidates.append(
          Match(left: left, right: right, leftPlace: i, rightPlace: j, likeness: likeness))
      }
    }
    candidates.sort { $0.likeness > $1.likeness }
    for match in candidates {
      let (left, right) = (UInt8(1) << match.leftPlace, UInt8(1) << match.rightPlace)
      guard leftTaken & left == 0, rightTaken & right == 0 else { continue }
      leftTaken |= left
      rightTaken |= right
      matches.append(match)
    }
  }

  /// Whether every word found its like.
  var isComplete: Bool { matches.count == first.count && matches.count == second.count }

  /// The places of the words of one name that found none in the other.
  func leftOver(ofFirst isFirst: Bool) -> [Int] {
    let taken = isFirst ? leftTaken : rightTaken
    return (0..<(isFirst ? first.count : second.count)).filter { taken & UInt8(1) << $0 == 0 }
  }

  /// Whether two words stand the other way round.
  var isTurned: Bool {
    matches.contains { one in
      matches.contains { one.leftPlace < $0.leftPlace && one.rightPlace > $0.rightPlace }
    }
  }
}
