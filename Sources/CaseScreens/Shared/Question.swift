public import CaseDomain

/// What screens ask of the program's store; carried out off the main thread.
public enum Question: Equatable, Sendable {
  case home
  case clientRows(ClientFilter, ClientSort, RowWindow)
  case clientCount(ClientFilter)
  case dashboard(WilayahCode)
  case events
  case attendance(event: Int64)
  /// A change of marks; answered by the new grid.
  case mark(AttendanceChange)
  /// Takes back this account's last change or scan in the event; answered by the new grid.
  case undoAttendance(event: Int64)
  /// A code that reached the desk; it is in the desk's journal before the database is asked.
  case scan(Scan)
  case attending(AttendanceQuestion)
  /// Writes the list as shown to a file in the account's export folder.
  case exportClients(ClientFilter, ClientSort, ExportSelection, format: ExportFormat)
  /// Where outside the account's area somebody with exactly this NIK or KK is registered.
  case elsewhere(String)
  case service(ServiceQuestion)
  case casework(CaseworkQuestion)
  case form(FormQuestion)
  case file(FileQuestion)
  case programme(ProgrammeQuestion)
  case office(OfficeQuestion)
  case verification(VerificationQuestion)
  case resource(ResourceQuestion)
  case coverage(CoverageQuestion)
  case match(MatchQuestion)
  case tksk(TKSKQuestion)
  case bimtek(BimtekQuestion)
}

/// The answers, one case for each question.
public enum Answer: Equatable, Sendable {
  case home(HomeFigures)
  case clientRows([ClientRow])
  /// Rows that match, but perhaps not the first of the list; the right ones take longer.
  case someClientRows([ClientRow])
  case clientCount(ClientCount)
  case dashboard(Dashboard)
  case events([BimtekEvent])
  case attendance(AttendanceGrid)
  case scanned(ScanOutcome, AttendanceGrid)
  case desk(DeskState, AttendanceGrid)
  /// The grid is nil when nobody has written since.
  case watched(version: Int64, AttendanceGrid?)
  case exported(path: String, lines: Int, checkCode: CheckCode?)
  /// Kecamatan only: nothing more may be told of people outside the area.
  case elsewhere([WilayahCode])
  case service(ServiceAnswer)
  case casework(CaseworkAnswer)
  case form(FormAnswer)
  case file(FileAnswer)
  case programme(ProgrammeAnswer)
  case office(OfficeAnswer)
  case verification(VerificationAnswer)
  case resource(ResourceAnswer)
  case coverage(CoverageAnswer)
  case match(MatchAnswer)
  case tksk(TKSKAnswer)
  case bimtek(BimtekAnswer)
}

/// Which rows of a filtered list are exported.
public enum ExportSelection: Equatable, Sendable {
  case all
  case only(Set<ClientID>)
  case allBut(Set<ClientID>)
}

/// The file formats of an export from a screen.
public enum ExportFormat: String, CaseIterable, Hashable, Sendable {
  case csv
  case json
}

/// What *Beranda* tells at the start.
public struct HomeFigures: Hashable, Sendable {
  public var count: ClientCount
  public var position: Day
  /// Events that run today or have not begun.
  public var upcomingEvents: [BimtekEvent]
  /// What waits for the account itself.
  public var agenda: AgendaCounts
  public var lastImport: Moment?
  public var lastBackup: Moment?

  public init(
    count: ClientCount, position: Day, upcomingEvents: [BimtekEvent],
    agenda: AgendaCounts = AgendaCounts(), lastImport: Moment?, lastBackup: Moment?
  ) {
    self.count = count
    self.position = position
    self.upcomingEvents = upcomingEvents
    self.agenda = agenda
    self.lastImport = lastImport
    self.lastBackup = lastBackup
  }
}

/// The number of one question; an answer names it, so a late one cannot replace a newer one.
public struct Ticket: Hashable, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
}
