public import CaseDomain
import CaseStore

/// `program pengaduan`: complaints of the account's area with their age, the oldest first.
public struct ListComplaintsCommand: Command {
  /// nil for every state.
  public var state: Complaint.State?
  public var asJSON: Bool

  public init(state: Complaint.State? = nil, asJSON: Bool = false) {
    self.state = state
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let complaints = try context.asking { () throws(StorageError) in
      try session.store.complaints(
        matching: ComplaintFilter(area: session.actor.area, state: state), as: session.actor)
    }
    let today = session.today
    let rows: [[Listing.Cell]] = complaints.map { complaint in
      [
        .text(complaint.number), .day(complaint.day), .number(complaint.age(on: today)),
        .text(complaint.programme), .area(complaint.area), .text(complaint.state.rawValue),
        .text(complaint.forwardedTo), .day(complaint.forwardedDay), .day(complaint.resolvedDay),
        .text(complaint.matter),
      ]
    }
    try Listing(columns: ProgrammeText.complaintColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}

/// `program penolakan`: refusals and forwardings under the duty limits, for supervisors.
public struct ListDutyEventsCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let events = try context.asking { () throws(StorageError) in
      try session.store.dutyEvents(in: session.actor.area, as: session.actor)
    }
    let zone = session.store.info.zone
    let rows: [[Listing.Cell]] = events.map { event in
      [
        .text(CommandTime.text(event.at, in: zone)), .text(event.account),
        .text(event.role.rawValue), .text(event.programme), .text(event.kind.rawValue),
        .text(event.action.rawValue), .area(event.area), .text(event.addressee),
        .text(event.complaint), .text(event.source),
      ]
    }
    try Listing(columns: ProgrammeText.eventColumns, rows: rows)
      .write(to: context.output, asJSON: asJSON)
  }
}
