public import CaseDomain
import CaseStore

/// `kasus daftar`: the cases of an area with their stage, the longest waiting first.
public struct ListCasesCommand: Command {
  /// Only cases in this stage; nil for all open ones.
  public var stage: CaseStage?
  /// Only closed cases with this outcome.
  public var outcome: CaseOutcome?
  /// A code; nil for the account's own area.
  public var area: String?
  public var asJSON: Bool

  public init(
    stage: CaseStage? = nil, outcome: CaseOutcome? = nil, area: String? = nil,
    asJSON: Bool = false
  ) {
    self.stage = stage
    self.outcome = outcome
    self.area = area
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let area = try self.area.map(WilayahOption.read)
    let session = try context.openSession(.readOnly)
    let filter = filter(in: area ?? session.actor.area)
    let rows = try context.asking { () throws(StorageError) in
      try session.store.caseList(matching: filter, as: session.actor)
    }
    let listing = CaseListing(rows: rows, today: session.today)
    try context.output.write(asJSON ? listing.json : listing.text)
    if !asJSON { try context.errors.writeLine(CaseListingText.total(rows.count, session.today)) }
  }

  private func filter(in area: WilayahCode) -> CaseFilter {
    if let outcome {
      return CaseFilter(area: area, stages: stage.map { [$0] }, outcome: outcome)
    }
    guard let stage else { return .open(in: area) }
    return CaseFilter(area: area, stages: [stage])
  }
}
