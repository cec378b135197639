import CaseDomain
import CaseStore

/// `agenda`: what waits to be done, as the screen lists it.
public struct AgendaCommand: Command {
  /// A code whose whole work is listed; nil for the account's own.
  public var area: String?
  public var asJSON: Bool

  public init(area: String? = nil, asJSON: Bool = false) {
    self.area = area
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let area = try self.area.map(WilayahOption.read)
    let session = try context.openSession(.readOnly)
    let filter = AgendaFilter(area: area ?? session.actor.area, onlyOwn: area == nil)
    let agenda = try context.asking { () throws(StorageError) in
      try session.store.agenda(filter, on: session.today, as: session.actor)
    }
    let listing = AgendaListing(agenda: agenda, today: session.today)
    try context.output.write(asJSON ? listing.json : listing.text)
    if !asJSON {
      try context.errors.writeLine(AgendaListingText.total(agenda.counts, session.today))
    }
  }
}
