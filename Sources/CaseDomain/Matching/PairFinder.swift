import Synchronization

/// Two people who may be one, by their numbers in the table; the lower first.
public struct FoundPair: Equatable, Sendable {
  public let one: Int
  public let other: Int
  public let score: PairScore
}

/// Finds every pair of a table whose score reaches a threshold.
///
/// The time grows with the number of people, not with that of pairs: who shares no key of any
/// ``BlockingPass`` is never compared, and a block of many is compared neighbour by neighbour. The
/// memory holds one run of keys at a time beside the table and the pairs found.
public struct PairFinder: Sendable {
  private let scorer: PairScorer
  private let threshold: Int

  /// The table must have been weighed.
  public init(_ table: MatchTable, threshold: Int = PairScore.threshold) {
    scorer = PairScorer(table: table)
    self.threshold = threshold
  }

  /// Does `count` pieces of work, numbered from 0, in whatever order or at the same time.
  public typealias Work = (_ count: Int, _ piece: @escaping @Sendable (Int) -> Void) -> Void

  /// Compares who shares a key, and gives each pair once, the highest score first.
  ///
  /// - Parameters:
  ///   - work: Carries out the pieces; by default one after another.
  ///   - progress: Told the share done, 0 to 1, after each part; false stops the search.
  /// - Returns: nil when it was stopped.
  public func pairs(
    work: Work = Self.oneByOne, progress: (Double) -> Bool = { _ in true }
  ) -> [FoundPair]? {
    var search = search()
    while !search.isFinished {
      guard progress(search.share) else { return nil }
      search.step(work: work)
    }
    return search.pairs
  }

  /// The same, step by step.
  public func search() -> PairSearch { PairSearch(self) }

  /// Carries out one piece after another.
  public static let oneByOne: @Sendable (Int, @escaping @Sendable (Int) -> Void) -> Void = {
    count, piece in
    for number in 0..<count { piece(number) }
  }

  /// Compares two people of the table, whether or not they share a key.
  public func score(_ one: Int, _ other: Int) -> PairScore { scorer.score(one, other) }

  var table: MatchTable { scorer.table }

  struct Hit: Sendable {
    let key: UInt64
    let score: PairScore
  }

  /// Compares the blocks of some pieces of sorted keys.
  func search(_ entries: KeyEntries, _ ranges: [Range<Int>], _ work: Work) -> [Hit] {
    let results = Gathered(count: ranges.count)
    work(ranges.count) { piece in
      results.set(piece, compareBlocks(of: entries, in: ranges[piece]))
    }
    return results.all
  }

  /// What the pieces found; each piece writes its own place.
  private final class Gathered: Sendable {
    private let hits: Mutex<[[Hit]]>

    init(count: Int) { hits = Mutex(Array(repeating: [], count: count)) }

    func set(_ piece: Int, _ found: [Hit]) { hits.withLock { $0[piece] = found } }
    var all: [Hit] { hits.withLock { $0.flatMap { $0 } } }
  }

  private func compareBlocks(of entries: KeyEntries, in range: Range<Int>) -> [Hit] {
    var hits: [Hit] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let key = KeyEntries.key(of: entries.entries[start])
      var end = start + 1
      while end < range.upperBound, KeyEntries.key(of: entries.entries[end]) == key { end += 1 }
      if end - start > 1 { compareBlock(entries.entries[start..<end], into: &hits) }
      start = end
    }
    return hits
  }

  /// The most members that are all compared with each other.
  private static let wholeBlock = 60
  /// With how many neighbours a member of a greater block is compared, in each order.
  private static let neighbours = 14

  private func compareBlock(_ block: ArraySlice<UInt64>, into hits: inout [Hit]) {
    if block.count <= Self.wholeBlock {
      for one in block.indices {
        let person = KeyEntries.person(of: block[one])
        for other in block.indices[(one + 1)...] {
          compare(person, KeyEntries.person(of: block[other]), into: &hits)
        }
      }
      return
    }
    // Fatimah, born on the first of January: those near in name and home, then in day and home.
    let people = Set(block.map(KeyEntries.person(of:)))
    for order in NeighbourOrder.allCases {
      let sorted = people.map { (order.key(of: scorer.table.records[$0], scorer.table), $0) }
        .sorted { $0 < $1 }
      for one in sorted.indices {
        for other in sorted.indices[(one + 1)...].prefix(Self.neighbours) {
          compare(sorted[one].1, sorted[other].1, into: &hits)
        }
      }
    }
  }

  private func compare(_ one: Int, _ other: Int, into hits: inout [Hit]) {
    guard one != other else { return }
    let score = scorer.score(one, other)
    guard score.score >= threshold else { return }
    let (low, high) = (min(one, other), max(one, other))
    hits.append(Hit(key: UInt64(low) << 32 | UInt64(high), score: score))
  }
}

/// How the members of a great block stand when only neighbours are compared.
enum NeighbourOrder: CaseIterable {
  case name
  case home

  func key(of record: MatchRecord, _ table: MatchTable) -> UInt64 {
    let sounds = table.nameWords(of: record).map { UInt64(table.names.words[Int($0)].skeleton) }
    let name = sounds.sorted().reduce(0) { ($0 &* 31) ^ $1 } & 0xFFFF_FFFF
    let home = UInt64(record.area) & 0xFFFF_FFFF ^ record.kk & 0xFFFF
    switch self {
    case .name: return name << 32 | UInt64(record.birth)
    case .home: return home << 32 | UInt64(record.birth)
    }
  }
}
