/// What the store tells *Beranda*.
public struct HomeSummary: Hashable, Sendable {
  /// All clients in the account's area.
  public var count: ClientCount
  /// Events that run today or have not begun, the earliest first.
  public var upcomingEvents: [BimtekEvent]
  /// What waits for the account itself.
  public var agenda: AgendaCounts
  public var lastImport: Moment?
  public var lastBackup: Moment?

  public init(
    count: ClientCount, upcomingEvents: [BimtekEvent], agenda: AgendaCounts = AgendaCounts(),
    lastImport: Moment?, lastBackup: Moment?
  ) {
    self.count = count
    self.upcomingEvents = upcomingEvents
    self.agenda = agenda
    self.lastImport = lastImport
    self.lastBackup = lastBackup
  }
}
