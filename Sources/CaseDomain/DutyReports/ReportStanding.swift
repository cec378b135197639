/// How the report of a kecamatan and month stands on a day.
public enum ReportStanding: Hashable, Sendable {
  /// Handed in so many days after the deadline; 0 in time.
  case approved(late: Int)
  case waiting(late: Int)
  /// Given back; nobody reviews it until it is handed in again.
  case returned
  case rejected
  /// *Terlambat*: the deadline is over for so many days and nothing was handed in.
  case overdue(days: Int)
  /// *Belum*: nothing was handed in, and there is still time.
  case notYet
  /// Nobody served there then, or the records begin later.
  case notOwed

  public init(
    _ state: DutyReportState?, handedIn: Day?, due: Day, isOwed: Bool, on today: Day
  ) {
    let late = max(0, (handedIn ?? due).number - due.number)
    switch state {
    case .disetujui: self = .approved(late: late)
    case .menunggu: self = .waiting(late: late)
    case .revisi: self = .returned
    case .ditolak: self = .rejected
    case .draft, nil:
      guard isOwed || state != nil else {
        self = .notOwed
        return
      }
      self = today > due ? .overdue(days: today.number - due.number) : .notYet
    }
  }

  /// Whether the reviewer has it, or had it and was content.
  public var isHandedIn: Bool {
    switch self {
    case .approved, .waiting: true
    case .returned, .rejected, .overdue, .notYet, .notOwed: false
    }
  }

  /// Whether it came, or is, after the deadline.
  public var isLate: Bool {
    switch self {
    case .approved(let late), .waiting(let late): late > 0
    case .overdue: true
    case .returned, .rejected, .notYet, .notOwed: false
    }
  }

  /// Whether its author has something to do.
  public var isOwed: Bool {
    switch self {
    case .returned, .overdue, .notYet: true
    case .approved, .waiting, .rejected, .notOwed: false
    }
  }
}

/// Which reports are there, late and missing: kecamatan by months.
public struct DutyReportBoard: Hashable, Sendable {
  public let area: WilayahCode
  public let position: Day
  /// The earliest first.
  public let months: [MonthOfYear]
  /// By code.
  public let rows: [Row]

  public struct Row: Hashable, Sendable, Identifiable {
    public let area: WilayahCode
    /// One for each month.
    public let cells: [Cell]

    public var id: WilayahCode { area }

    public init(area: WilayahCode, cells: [Cell]) {
      self.area = area
      self.cells = cells
    }
  }

  public struct Cell: Hashable, Sendable {
    public let standing: ReportStanding
    public let due: Day
    /// nil where nobody has begun.
    public let report: Int64?
    /// Who has to write it; nil where nobody has begun.
    public let account: Int64?

    public init(standing: ReportStanding, due: Day, report: Int64?, account: Int64?) {
      self.standing = standing
      self.due = due
      self.report = report
      self.account = account
    }
  }

  public init(area: WilayahCode, position: Day, months: [MonthOfYear], rows: [Row]) {
    self.area = area
    self.position = position
    self.months = months
    self.rows = rows
  }

  /// The counts of every kabupaten/kota for one month, by code.
  public func tallies(of month: MonthOfYear) -> [(area: WilayahCode, tally: ReportTally)] {
    guard let place = months.firstIndex(of: month) else { return [] }
    let groups = Dictionary(grouping: rows) { $0.area.ancestor(at: .kabupaten) ?? $0.area }
    return groups.keys.sorted().map { area in
      (area, ReportTally((groups[area] ?? []).map { $0.cells[place].standing }))
    }
  }
}

/// How many reports of an area came, late or in time, and how many are missing.
public struct ReportTally: Hashable, Sendable {
  public var owed = 0
  /// Waiting or approved.
  public var handedIn = 0
  public var approved = 0
  public var waiting = 0
  /// Of those handed in, after the deadline.
  public var late = 0
  /// Owed, the deadline over, not handed in.
  public var missing = 0
  public var returned = 0
  public var rejected = 0

  public init(_ standings: [ReportStanding] = []) {
    for standing in standings { add(standing) }
  }

  private mutating func add(_ standing: ReportStanding) {
    if standing != .notOwed { owed += 1 }
    if standing.isHandedIn {
      handedIn += 1
      if standing.isLate { late += 1 }
    }
    switch standing {
    case .approved: approved += 1
    case .waiting: waiting += 1
    case .overdue: missing += 1
    case .returned: returned += 1
    case .rejected: rejected += 1
    case .notYet, .notOwed: break
    }
  }
}

/// A report that somebody has to write, or to mend.
public struct OwedReport: Hashable, Sendable {
  public let area: WilayahCode
  public let month: MonthOfYear
  public let due: Day
  public let standing: ReportStanding
  /// nil where nobody has begun.
  public let report: Int64?
  /// Whether it is the asking account's.
  public let isOwn: Bool

  public init(
    area: WilayahCode, month: MonthOfYear, due: Day, standing: ReportStanding, report: Int64?,
    isOwn: Bool
  ) {
    self.area = area
    self.month = month
    self.due = due
    self.standing = standing
    self.report = report
    self.isOwn = isOwn
  }
}
