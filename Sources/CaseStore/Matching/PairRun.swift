public import CaseDomain
import Dispatch

extension CaseStore {
  /// A search among the people of an area, done step by step on every core.
  public struct PairRun: Sendable {
    public let area: WilayahCode
    let people: [Int64]
    let decided: Set<PairKey>
    var search: PairSearch

    /// The share of the work that is done, 0 to 1.
    public var share: Double { search.share }
    public var isFinished: Bool { search.isFinished }

    /// Does the next part of the work.
    public mutating func step() {
      search.step { count, piece in
        DispatchQueue.concurrentPerform(iterations: count) { piece($0) }
      }
    }

    /// The pairs found so far without those that were decided, the likeliest first.
    public var pairs: [FoundPeople] {
      search.pairs.compactMap { pair in
        let key = PairKey(
          PersonID(rawValue: people[pair.one]), PersonID(rawValue: people[pair.other]))
        return decided.contains(key) ? nil : FoundPeople(key: key, score: pair.score)
      }
    }
  }
}
