/// One page to understand a client: who it is, what stands open, what was done.
///
/// Read in one transaction, as the account may see it. Free text of clients with types that the
/// account does not see by name is nil unless it wrote it or keeps the case (DESIGN 10).
public struct ClientFile: Hashable, Sendable {
  public let card: ClientCard
  /// What a visitor of the address should know; empty for nothing.
  public let visitWarning: String
  /// Open flags, the oldest first.
  public let flags: [ClientFlag]
  public let openCase: CaseFile?
  /// The case that was closed last, when none is open; it can be reopened.
  public let closedCase: CaseFile?
  /// What waits to be done, the most pressing first.
  public let tasks: [FileTask]
  /// What DTSEN said last.
  public let dtsen: DTSENReport?
  /// What was reported last of each programme.
  public let programmes: [MembershipReport]
  /// Help so far, by where it came from.
  public let help: [HelpTotal]
  /// What the account itself saved last about the client and did not take back.
  public let lastOwnChange: SavedChange?
  /// The newest lines.
  public let timeline: Timeline

  public init(
    card: ClientCard, visitWarning: String = "", flags: [ClientFlag] = [],
    openCase: CaseFile? = nil, closedCase: CaseFile? = nil, tasks: [FileTask] = [],
    dtsen: DTSENReport? = nil, programmes: [MembershipReport] = [], help: [HelpTotal] = [],
    lastOwnChange: SavedChange? = nil, timeline: Timeline = Timeline()
  ) {
    self.card = card
    self.visitWarning = visitWarning
    self.flags = flags
    self.openCase = openCase
    self.closedCase = closedCase
    self.tasks = tasks
    self.dtsen = dtsen
    self.programmes = programmes
    self.help = help
    self.lastOwnChange = lastOwnChange
    self.timeline = timeline
  }
}

/// A mark on a client that somebody set until something is settled.
public struct ClientFlag: Hashable, Sendable {
  public let id: Int64
  public let day: Day
  /// nil when it may not be read.
  public let reason: String?

  public init(id: Int64, day: Day, reason: String?) {
    self.id = id
    self.day = day
    self.reason = reason
  }
}

/// Something about a client that waits.
public struct FileTask: Hashable, Sendable {
  public enum Matter: Hashable, Sendable {
    /// The title is nil when it may not be read.
    case followUp(kind: String, title: String?)
    /// The institution is nil when it may not be told; `isListed` says that the client is on the
    /// waiting list.
    case referral(institution: String?, isListed: Bool)
    /// A service of the plan that was promised.
    case planItem(service: String)
    /// A form of this account that is not finished.
    case draft(DraftID, form: FormID, title: String)
  }

  public let matter: Matter
  /// The row of its table; the draft's number for drafts.
  public let row: Int64
  /// The day it is due; for referrals and drafts since when they wait.
  public let day: Day

  public init(_ matter: Matter, row: Int64, day: Day) {
    self.matter = matter
    self.row = row
    self.day = day
  }
}

/// The help that a client got from one source.
public struct HelpTotal: Hashable, Sendable {
  public let source: HelpSource
  public let services: Int
  /// Rupiah.
  public let amount: Int

  public init(source: HelpSource, services: Int, amount: Int) {
    self.source = source
    self.services = services
    self.amount = amount
  }
}

extension HelpTotal {
  /// What several givers gave, added up for each source; in the order of `givers`.
  public static func bySource(_ givers: [GiverTotal]) -> [HelpTotal] {
    var totals: [HelpTotal] = []
    for giver in givers {
      let old = totals.firstIndex { $0.source == giver.source }
      let known = old.map { totals.remove(at: $0) }
      let total = HelpTotal(
        source: giver.source, services: (known?.services ?? 0) + giver.services,
        amount: (known?.amount ?? 0) + giver.amount)
      totals.insert(total, at: old ?? totals.count)
    }
    return totals
  }
}
