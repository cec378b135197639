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
    let list: any ClientListing =
      asJSON ? JSONClientListing(context.output) : TextClientListing(context.output, on: session)
    let count = try context.carryingOut {
      try list.begin()
      let count = try session.store.eachClient(
        matching: filter, by: ClientSort(), on: session.today, as: session.actor, list.add)
      try list.end(count)
      return count
    }
    if count.rows == 0 { try tellElsewhere(session, in: context) }
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

/// A form in which found clients are written, one by one.
protocol ClientListing {
  func begin() throws(CommandFailure)
  func add(_ row: ClientRow) throws
  func end(_ count: ClientCount) throws(CommandFailure)
}
