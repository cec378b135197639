import CaseDocuments
public import CaseDomain
import CaseScreens
import CaseStore

/// `bimtek ringkas`: what is known of an event in figures.
public struct EventSummaryCommand: Command {
  public var event: String
  public var asJSON: Bool

  public init(event: String, asJSON: Bool = false) {
    self.event = event
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let listing = EventSummaryListing(page: try context.eventPage(event, in: session))
    try context.output.write(asJSON ? listing.json + "\n" : listing.text)
  }
}

/// `bimtek peserta`: the participants of an event.
public struct ParticipantsCommand: Command {
  public var event: String
  /// A code of a kab/kota; nil for all.
  public var kabupaten: String?
  /// nil for all.
  public var kind: String?
  public var part: ParticipantFilter.Part
  public var format: RecapFormat

  public init(
    event: String, kabupaten: String? = nil, kind: String? = nil,
    part: ParticipantFilter.Part = .semua, format: RecapFormat = .teks
  ) {
    self.event = event
    self.kabupaten = kabupaten
    self.kind = kind
    self.part = part
    self.format = format
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let filter = ParticipantFilter(
      kabupaten: try kabupaten.map(WilayahOption.read), kind: try kind.map(PillarOption.read),
      part: part)
    let session = try context.openSession(.readOnly)
    let participants = try context.eventPage(event, in: session).participants
      .filter(filter.takes)
    switch format {
    case .teks: try context.output.write(listing(participants).text)
    case .json: try context.output.writeLine(listing(participants).json)
    case .csv:
      try context.carryingOut {
        try ParticipantTable(participants)
          .writeCSV(to: DocumentStream { try context.output.write($0) })
      }
    }
  }

  private func listing(_ participants: [EventParticipant]) -> Listing {
    Listing(
      columns: EventCommandText.participantColumns,
      rows: participants.map { participant in
        [
          .number(participant.number), .text(participant.name), .area(participant.kabupaten),
          .text(participant.represents), .text(participant.state.rawValue),
          .text(participant.source.rawValue), .truth(participant.isPresent),
        ]
      })
  }
}

/// `bimtek daftar-hadir`: sheets to be signed; the print is logged.
public struct SignatureSheetCommand: Command {
  public var event: String
  public var scope: SheetScope

  public init(event: String, scope: SheetScope = .everySession) {
    self.event = event
    self.scope = scope
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let event = try BimtekEventOption(event).find(in: session, context)
    try EventPrinting(session: session, context: context).write {
      documents throws(StorageError) in try documents.signatures(event.id, scope)
    }
  }
}

/// `bimtek daftar-nama`: the list of names by kab/kota; the print is logged.
public struct NameListCommand: Command {
  public var event: String

  public init(event: String) { self.event = event }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let event = try BimtekEventOption(event).find(in: session, context)
    try EventPrinting(session: session, context: context).write {
      documents throws(StorageError) in try documents.names(event.id)
    }
  }
}

/// A paper of an event on its way to standard output.
private struct EventPrinting {
  let session: Session
  let context: CommandContext

  func write(
    _ make: (EventDocuments) throws(StorageError) -> Preview
  ) throws(CommandFailure) {
    let preview = try context.asking { () throws(StorageError) in
      try make(EventDocuments(store: session.store, session: session))
    }
    guard preview.lineCount > 0 else {
      throw CommandFailure(.usage, EventCommandText.noSuchSession)
    }
    try context.asking { () throws(StorageError) in
      try session.store.logPrint(
        of: nil, rows: preview.lineCount, reason: preview.purpose, as: session.actor,
        at: session.now)
    }
    try context.output.write(preview.text)
  }
}
