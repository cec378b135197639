/// What is promised for a day; the raw value is stored.
public enum FollowUpKind: String, CaseIterable, Sendable {
  case kunjungan
  case fasilitasiNIK = "fasilitasi-nik"
  case rujukan
  case evaluasi
  case bimbinganLanjut = "bimbingan-lanjut"
  case dokumen
  case lain
}

/// How a follow-up ended; the raw value is stored.
public enum FollowUpOutcome: String, CaseIterable, Sendable {
  case selesai
  /// Put off to another day, which is a follow-up of its own.
  case ditunda
  /// A referral takes its place.
  case rujuk
  case batal
}

/// Something promised for a day.
public struct FollowUp: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let client: ClientID
  public let clientName: String
  public let area: WilayahCode
  /// The client's case; nil without one.
  public let caseFile: Int64?
  public let kind: FollowUpKind
  public let title: String
  public let due: Day
  /// nil while it is open.
  public let done: Day?
  public let outcome: FollowUpOutcome?
  public let reason: String
  /// The account whose work it is.
  public let worker: String

  public init(
    id: Int64, client: ClientID, clientName: String, area: WilayahCode, caseFile: Int64?,
    kind: FollowUpKind, title: String, due: Day, done: Day?, outcome: FollowUpOutcome?,
    reason: String, worker: String
  ) {
    self.id = id
    self.client = client
    self.clientName = clientName
    self.area = area
    self.caseFile = caseFile
    self.kind = kind
    self.title = title
    self.due = due
    self.done = done
    self.outcome = outcome
    self.reason = reason
    self.worker = worker
  }

  /// Days past the due day; negative before it.
  public func daysOverdue(on today: Day) -> Int { today.number - due.number }
}

/// Which open follow-ups are wanted; lists and counts take the same value.
public struct FollowUpFilter: Hashable, Sendable {
  public var area: WilayahCode
  /// Due on this day or before; nil for all.
  public var dueBy: Day?
  /// Due on this day or later; nil for all.
  public var dueFrom: Day?
  /// Only the work of this account.
  public var worker: Int64?
  /// Only one client's.
  public var client: ClientID?

  public init(
    area: WilayahCode, dueBy: Day? = nil, dueFrom: Day? = nil, worker: Int64? = nil,
    client: ClientID? = nil
  ) {
    self.area = area
    self.dueBy = dueBy
    self.dueFrom = dueFrom
    self.worker = worker
    self.client = client
  }

  /// What is past its day.
  public static func overdue(in area: WilayahCode, on today: Day) -> FollowUpFilter {
    FollowUpFilter(area: area, dueBy: today.adding(days: -1))
  }
}

/// Something to be promised; read from the form `tindak-lanjut`.
public struct NewFollowUp: Hashable, Sendable {
  public var kind: FollowUpKind
  public var title: String
  public var due: Day

  public init(kind: FollowUpKind, title: String, due: Day) {
    self.kind = kind
    self.title = title
    self.due = due
  }
}

/// How a follow-up ends; read from the form `tindak-lanjut-hasil`.
public struct FollowUpResult: Hashable, Sendable {
  public var outcome: FollowUpOutcome
  public var day: Day
  /// Needed for what was put off or given up.
  public var reason: String
  /// The new day of what was put off; nil otherwise.
  public var next: Day?

  public init(outcome: FollowUpOutcome, day: Day, reason: String = "", next: Day? = nil) {
    self.outcome = outcome
    self.day = day
    self.reason = reason
    self.next = next
  }
}
