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
    let count = try context.asking { () throws(StorageError) in
      try session.store.clientCount(matching: filter, on: session.today, as: session.actor)
    }
    let pages = ClientPages(filter: filter, session: session)
    try context.carryingOut {
      try asJSON
        ? writeJSON(pages, count, to: context.output) : writeText(pages, to: context.output)
    }
    if count.rows == 0 { try tellElsewhere(session, in: context) }
  }

  private func writeJSON(
    _ pages: ClientPages, _ count: ClientCount, to output: any TextOutput
  ) throws {
    var document = ClientListDocument(
      .klien, as: .json, on: pages.session.today, to: DocumentStream { try output.write($0) })
    try document.begin(count)
    try pages.eachRow { try document.add($0) }
    try document.finish()
  }

  private func writeText(_ pages: ClientPages, to output: any TextOutput) throws {
    let list = TextClientListing(output, on: pages.session.today)
    try pages.eachRow(list.add)
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
