import CaseDocuments
import CaseDomain
import CaseStore

/// `cari`: the search of the client list, in its order.
public struct SearchCommand: Command {
  /// Parts of a name, or digits of a NIK or KK; all must be found.
  public var words: [String]
  /// A code; nil for the account's own area.
  public var area: String?
  public var asJSON: Bool

  public init(words: [String], area: String? = nil, asJSON: Bool = false) {
    self.words = words
    self.area = area
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let area = try self.area.map(WilayahOption.read)
    let session = try context.openSession(.readOnly)
    var filter = ClientFilter(area: area ?? session.actor.area)
    filter.search = words.joined(separator: " ")
    let count = try context.carryingOut {
      try asJSON
        ? writeJSON(filter, in: session, context: context)
        : writeText(filter, in: session, context: context)
    }
    if count.rows == 0 { try tellElsewhere(session, in: context) }
  }

  private func writeJSON(
    _ filter: ClientFilter, in session: Session, context: CommandContext
  ) throws -> ClientCount {
    let list = ClientListExport(filter: filter, sort: ClientSort(), unit: .orang, format: .json)
    return try list.write(
      from: session.store, session: session,
      to: DocumentStream { try context.output.write($0) }
    ).count
  }

  private func writeText(
    _ filter: ClientFilter, in session: Session, context: CommandContext
  ) throws -> ClientCount {
    let list = TextClientListing(context.output, on: session.today)
    try list.begin()
    return try session.store.eachClient(
      matching: filter, by: ClientSort(), on: session.today, as: session.actor, list.add)
  }

  /// A person outside the area is told of by kecamatan only.
  private func tellElsewhere(
    _ session: Session, in context: CommandContext
  ) throws(CommandFailure) {
    let number = words.joined().filter(\.isNumber)
    let places =
      number.count == 16
      ? try context.asking { () throws(StorageError) in
        try session.store.elsewhere(number: number, as: session.actor)
      } : []
    try context.errors.writeLine(
      places.isEmpty ? SearchText.nothing : SearchText.elsewhere(places))
  }
}
