/// What a TKSK or operator did on a day; feeds the monthly report (FACTS 3.7).
public struct Activity: Hashable, Sendable, Identifiable {
  public let id: Int64
  public let area: WilayahCode
  public let day: Day
  public let kind: Kind
  public let task: ActivityTask
  /// nil when it belongs to no pillar in particular.
  public let pillar: ActivityPillar?
  /// Who assigned it; empty for own initiative.
  public let assignedBy: String
  /// The assigning letter's number; may be empty.
  public let letter: String
  public let title: String
  public let place: String
  public let partners: String
  public let attendees: Int
  public let result: String
  /// *Notulen* of a meeting.
  public let minutes: String
  public let worker: String

  public enum Kind: String, CaseIterable, Sendable {
    case kegiatan
    case rapatCamat = "rapat-camat"
    case rapatKoordinator = "rapat-koordinator"
  }

  public init(
    id: Int64, area: WilayahCode, day: Day, kind: Kind, task: ActivityTask,
    pillar: ActivityPillar?, assignedBy: String, letter: String, title: String, place: String,
    partners: String, attendees: Int, result: String, minutes: String, worker: String
  ) {
    self.id = id
    self.area = area
    self.day = day
    self.kind = kind
    self.task = task
    self.pillar = pillar
    self.assignedBy = assignedBy
    self.letter = letter
    self.title = title
    self.place = place
    self.partners = partners
    self.attendees = attendees
    self.result = result
    self.minutes = minutes
    self.worker = worker
  }
}

/// The six tasks of a TKSK (Permensos 3/2013, FACTS 3.5); the raw value is stored.
public enum ActivityTask: Int, CaseIterable, Sendable {
  case mapping = 1
  case assignedWork = 2
  case cooperation = 3
  case alignment = 4
  case guidance = 5
  case participation = 6
}

/// The four pillars of UU 11/2009; the raw value is stored.
public enum ActivityPillar: String, CaseIterable, Sendable {
  case rehabilitasi = "RS"
  case jaminan = "JS"
  case pemberdayaan = "PS"
  case perlindungan = "LS"
}

/// The activities of an area in one month, with what they add up to.
public struct ActivityMonth: Hashable, Sendable {
  public let area: WilayahCode
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// By day.
  public let activities: [Activity]

  public init(area: WilayahCode, year: Int, month: Int, activities: [Activity]) {
    self.area = area
    self.year = year
    self.month = month
    self.activities = activities
  }

  public func count(of task: ActivityTask) -> Int { activities.count { $0.task == task } }
  public func count(of pillar: ActivityPillar?) -> Int { activities.count { $0.pillar == pillar } }

  public var meetingCount: Int { activities.count { $0.kind != .kegiatan } }
}
