/// A search for pairs that is done step by step, so that it can tell how far it is and be stopped.
public struct PairSearch: Sendable {
  private let finder: PairFinder
  private var found: [UInt64: PairScore] = [:]
  private var pass = 0
  private var entries: KeyEntries?
  private var pieces: [Range<Int>] = []
  private var next = 0

  init(_ finder: PairFinder) { self.finder = finder }

  /// The share of the work that is done, 0 to 1.
  public var share: Double {
    let ofPass = pieces.isEmpty ? 0 : Double(next) / Double(pieces.count)
    return (Double(pass) + ofPass) / Double(BlockingPass.allCases.count)
  }

  public var isFinished: Bool { pass == BlockingPass.allCases.count }

  /// The pairs found so far, each once, the highest score first.
  public var pairs: [FoundPair] {
    found.map {
      FoundPair(one: Int($0.key >> 32), other: Int($0.key & 0xFFFF_FFFF), score: $0.value)
    }.sorted {
      ($1.score.tenths, $0.one, $0.other) < ($0.score.tenths, $1.one, $1.other)
    }
  }

  private static let atOnce = 8
  private static let rounds = 8

  /// Does the next part of the work; nothing when it is finished.
  public mutating func step(work: PairFinder.Work = PairFinder.oneByOne) {
    guard !isFinished else { return }
    if entries == nil { prepare() }
    guard let entries, next < pieces.count else { return leavePass() }
    let ranges = Array(pieces[next..<min(pieces.count, next + Self.atOnce)])
    for pair in finder.search(entries, ranges, work) { found[pair.key] = pair.score }
    next += ranges.count
    if next == pieces.count { leavePass() }
  }

  private mutating func prepare() {
    var made = KeyEntries(BlockingPass.allCases[pass], of: finder.table)
    made.sort()
    pieces = made.pieces(Self.rounds * Self.atOnce)
    next = 0
    entries = made
  }

  private mutating func leavePass() {
    entries = nil
    pieces = []
    next = 0
    pass += 1
  }
}
