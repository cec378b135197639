/// Registered, invited, confirmed and present of one pillar: four numbers that are never taken for
/// one another (FACTS 13).
public struct PillarFigure: Hashable, Sendable, Identifiable {
  public let kind: String
  /// In office on the event's first day, as the registry says; institutions for such kinds.
  public let registered: Int
  /// nil when no invitation of the event is on record.
  public let invited: Int?
  public let confirmed: Int
  public let present: Int

  public var id: String { kind }

  /// Those present in tenths of a percent of the registered; nil without any.
  public var presentOfRegistered: Int? {
    IndonesianNumber.percentTenths(present, of: registered)
  }

  /// Those present in tenths of a percent of the invited; nil where that is not known.
  public var presentOfInvited: Int? {
    invited.flatMap { IndonesianNumber.percentTenths(present, of: $0) }
  }

  static func all(of page: EventPage) -> [PillarFigure] {
    let table = page.table
    let hasInvitations = page.participants.contains(where: \.isInvited)
    return zip(table.kinds, table.columnTotals).map { kind, sum in
      PillarFigure(
        kind: kind, registered: page.registered[kind] ?? 0,
        invited: hasInvitations ? sum.invited : nil, confirmed: sum.confirmed,
        present: sum.present)
    }
  }
}
