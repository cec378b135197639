import CaseDomain

/// What happened in a registry, in order; replayed in plain memory it says what held on any day.
struct RegistryJournal {
  enum Event {
    case started(role: Int64, Held)
    case ended(role: Int64, last: Day)
    /// A correction of the first day, and of the last one of a role that had ended.
    case corrected(role: Int64, from: Day, to: Day?)
    case opened(institution: Int64, Held)
    case closed(institution: Int64, last: Day)
    case reopened(institution: Int64)
  }

  /// Who or what holds a place of the registry, from when to when.
  struct Held {
    /// The person; nobody for an institution.
    var person: Int64 = 0
    var kind: String
    var area: WilayahCode
    var from: Day
    var to: Day?

    func isInForce(on day: Day) -> Bool { from <= day && (to.map { day <= $0 } ?? true) }
  }

  private(set) var events: [Event] = []

  mutating func add(_ event: Event) { events.append(event) }
  mutating func takeBackLast() { if !events.isEmpty { events.removeLast() } }

  /// The roles and institutions that the journal leaves.
  func replayed() -> (roles: [Int64: Held], institutions: [Int64: Held]) {
    var roles: [Int64: Held] = [:]
    var institutions: [Int64: Held] = [:]
    for event in events {
      switch event {
      case .started(let role, let held): roles[role] = held
      case .ended(let role, let last): roles[role]?.to = last
      case .corrected(let role, let from, let to):
        roles[role]?.from = from
        roles[role]?.to = to
      case .opened(let institution, let held): institutions[institution] = held
      case .closed(let institution, let last): institutions[institution]?.to = last
      case .reopened(let institution): institutions[institution]?.to = nil
      }
    }
    return (roles, institutions)
  }
}

/// The figures of a day, counted over a journal's rows one by one.
struct ReplayedFigures {
  let roles: [RegistryJournal.Held]
  let institutions: [RegistryJournal.Held]

  init(_ journal: RegistryJournal, on day: Day, in area: WilayahCode) {
    let (roles, institutions) = journal.replayed()
    self.roles = roles.values.filter { $0.isInForce(on: day) && area.contains($0.area) }
    self.institutions = institutions.values.filter {
      $0.isInForce(on: day) && area.contains($0.area)
    }
  }

  var people: Set<Int64> { Set(roles.map(\.person)) }

  func people(of kind: String) -> Set<Int64> {
    Set(roles.filter { $0.kind == kind }.map(\.person))
  }

  func entries(_ kind: String, in area: WilayahCode) -> Int {
    (roles + institutions).count { $0.kind == kind && area.contains($0.area) }
  }
}
