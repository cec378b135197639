/// What waits to be done by an account or in an area, the overdue first.
public struct Agenda: Hashable, Sendable {
  public let items: [AgendaItem]
  /// Over everything that the question asks for, also beyond the items here.
  public let counts: AgendaCounts

  public init(items: [AgendaItem] = [], counts: AgendaCounts = AgendaCounts()) {
    self.items = items
    self.counts = counts
  }
}

/// Which part of the agenda is asked for; lists and counts read the same one.
public struct AgendaFilter: Hashable, Sendable {
  public var area: WilayahCode
  /// Only what the account itself has to do.
  public var onlyOwn: Bool
  /// nil for every kind.
  public var kind: AgendaKind?

  public init(area: WilayahCode, onlyOwn: Bool, kind: AgendaKind? = nil) {
    self.area = area
    self.onlyOwn = onlyOwn
    self.kind = kind
  }
}

/// What kind of thing waits.
public enum AgendaKind: String, CaseIterable, Sendable {
  case tindakLanjut = "tindak-lanjut"
  /// A referral without a final answer.
  case rujukan
  /// A form of this account that is not finished.
  case draf
  /// A complaint that nobody forwarded or settled.
  case pengaduan
  /// A visitor at the desk who was not answered.
  case tamu
  /// A monthly report of duty that its author has not handed in.
  case laporan
  /// A report of duty that waits for review.
  case tinjauan
  /// An SK of a TKSK in office that is over, or soon will be.
  case skTKSK = "sk-tksk"
  /// A kecamatan that is recorded as without TKSK.
  case lowonganTKSK = "lowongan-tksk"
  /// A point of a bimtek participant's follow-up plan (RTL) that is not done.
  case rtl
}

/// One line of the agenda.
public struct AgendaItem: Hashable, Sendable, Identifiable {
  public struct ID: Hashable, Sendable {
    public let kind: AgendaKind
    public let row: Int64

    public init(_ kind: AgendaKind, _ row: Int64) {
      self.kind = kind
      self.row = row
    }
  }

  public let id: ID
  /// The client that it is about; nil for visitors and drafts of something new.
  public let client: ClientID?
  /// The client's, visitor's or reporter's name, for reports the kecamatan's; empty for drafts of
  /// something new.
  public let name: String
  /// nil for drafts.
  public let area: WilayahCode?
  /// What is to be done in the words of who wrote it; nil when it may not be read.
  public let title: String?
  /// The kind of follow-up, the referral's answer so far or the draft's form, as stored; for
  /// reports who wrote it.
  public let detail: String
  /// The day it is due, the last one of an SK; for all but these and reports owed the day since
  /// when it waits.
  public let day: Day
  public let isOwn: Bool

  public init(
    id: ID, client: ClientID?, name: String, area: WilayahCode?, title: String?, detail: String,
    day: Day, isOwn: Bool
  ) {
    self.id = id
    self.client = client
    self.name = name
    self.area = area
    self.title = title
    self.detail = detail
    self.day = day
    self.isOwn = isOwn
  }

  /// Whether ``day`` is one on which it must be done.
  public var hasDueDay: Bool {
    [.tindakLanjut, .laporan, .skTKSK, .rtl].contains(id.kind)
  }

  /// How many days ago it was due; 0 or less for what is not overdue.
  public func overdueDays(on today: Day) -> Int { hasDueDay ? today.number - day.number : 0 }
}

/// How much waits; equal to the lists of the same filter.
public struct AgendaCounts: Hashable, Sendable {
  /// Follow-ups whose day is over.
  public var overdue: Int
  /// Follow-ups due today or in the six days after.
  public var thisWeek: Int
  /// Follow-ups due later, within ``Agenda/horizonDays``.
  public var later: Int
  public var referrals: Int
  public var drafts: Int
  public var complaints: Int
  public var visitors: Int
  /// Monthly reports that are not handed in.
  public var reports: Int
  /// Reports that wait for review.
  public var reviews: Int
  /// SK of TKSK that end within ``TKSKBoard/warningDays``, or have ended.
  public var expiringLetters: Int
  /// Kecamatan without TKSK.
  public var vacancies: Int
  /// Points of bimtek follow-up plans, overdue or due within ``Agenda/horizonDays``.
  public var promises: Int

  public init(
    overdue: Int = 0, thisWeek: Int = 0, later: Int = 0, referrals: Int = 0, drafts: Int = 0,
    complaints: Int = 0, visitors: Int = 0, reports: Int = 0, reviews: Int = 0,
    expiringLetters: Int = 0, vacancies: Int = 0, promises: Int = 0
  ) {
    self.overdue = overdue
    self.thisWeek = thisWeek
    self.later = later
    self.referrals = referrals
    self.drafts = drafts
    self.complaints = complaints
    self.visitors = visitors
    self.reports = reports
    self.reviews = reviews
    self.expiringLetters = expiringLetters
    self.vacancies = vacancies
    self.promises = promises
  }

  public var followUps: Int { overdue + thisWeek + later }
  public var all: Int {
    followUps + referrals + drafts + complaints + visitors + reports + reviews + expiringLetters
      + vacancies + promises
  }

  public func of(_ kind: AgendaKind) -> Int {
    switch kind {
    case .tindakLanjut: followUps
    case .rujukan: referrals
    case .draf: drafts
    case .pengaduan: complaints
    case .tamu: visitors
    case .laporan: reports
    case .tinjauan: reviews
    case .skTKSK: expiringLetters
    case .lowonganTKSK: vacancies
    case .rtl: promises
    }
  }
}

extension Agenda {
  /// Follow-ups due later than this many days from today are not on the agenda yet.
  public static let horizonDays = 30
  /// The items of one kind that are listed at most; the counts go on.
  public static let listedAtMost = 500
}
