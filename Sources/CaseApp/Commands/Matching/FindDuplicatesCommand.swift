public import CaseDocuments
import CaseDomain
import CaseStore

/// `mutu ganda`: pairs of the database who may be one person.
///
/// People go by their number in the registry, never by name: what is printed tells nothing of them.
public struct FindDuplicatesCommand: Command {
  /// A code; nil for the account's own area.
  public var area: String?
  /// Only pairs with this person.
  public var person: Int64?
  /// The least score shown, 1 to 1000.
  public var threshold: Int
  public var format: PairListDocument.Format
  /// Whether the pairs are kept for the review on the screen.
  public var keeps: Bool

  public init(
    area: String? = nil, person: Int64? = nil, threshold: Int = 600,
    format: PairListDocument.Format = .teks, keeps: Bool = false
  ) {
    self.area = area
    self.person = person
    self.threshold = threshold
    self.format = format
    self.keeps = keeps
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    try MatchThreshold.demand(threshold)
    let area = try self.area.map(WilayahOption.read)
    let session = try context.openSession(keeps ? .readWrite : .readOnly)
    let pairs = try found(in: area ?? session.actor.area, session, context)
    if keeps, person == nil {
      try context.asking { () throws(StorageError) in
        try session.store.keepPairs(
          pairs, of: area ?? session.actor.area, as: session.actor, at: session.now)
      }
    }
    let printed = pairs.lazy.map { pair in
      PrintedPair(
        a: String(pair.key.one.rawValue), b: String(pair.key.other.rawValue),
        score: pair.score.score, reasons: pair.score.reasons)
    }
    try context.carryingOut {
      try PairListDocument(as: format, to: DocumentStream { try context.output.write($0) })
        .write(printed)
    }
    try context.errors.writeLine(
      keeps ? MatchingText.kept(pairs.count) : MatchingText.found(pairs.count))
  }

  private func found(
    in area: WilayahCode, _ session: Session, _ context: CommandContext
  ) throws(CommandFailure) -> [CaseStore.FoundPeople] {
    let progress = ProgressLine(MatchingText.comparing, on: context.errors)
    defer { progress.clear() }
    return try context.asking { () throws(StorageError) in
      if let person {
        return try session.store.likelyPairs(
          of: PersonID(rawValue: person), threshold: threshold, as: session.actor)
      }
      return try session.store.findPairs(
        in: area, threshold: threshold, as: session.actor,
        progress: { share in
          progress.show(share)
          return true
        }) ?? []
    }
  }
}

/// The least score that a command shows.
enum MatchThreshold {
  static func demand(_ threshold: Int) throws(CommandFailure) {
    guard (1...1000).contains(threshold) else {
      throw CommandFailure(.usage, MatchingText.badThreshold)
    }
  }
}
