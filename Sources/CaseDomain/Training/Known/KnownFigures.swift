/// The figures of a ``KnownRegistry`` on its day, counted in memory without any store.
public struct KnownFigures: Equatable, Sendable {
  public let day: Day
  /// Rows of people with a role in force.
  public private(set) var heads = 0
  /// Roles in force.
  public private(set) var roleCount = 0
  /// Roles in force by kind; nobody holds one kind twice, so these are people of the kind too.
  public private(set) var roles: [String: Int] = [:]
  /// Roles in force by kabupaten/kota and kind.
  public private(set) var coverage: [WilayahCode: [String: Int]] = [:]
  /// People who hold both kinds.
  public private(set) var overlap: [KindPair: Int] = [:]
  /// People by how many roles they hold.
  public private(set) var peopleByRoles: [Int: Int] = [:]
  /// Rows that are one person.
  public internal(set) var doubles: [KnownDouble] = []

  init(day: Day) { self.day = day }

  mutating func count(_ person: BulkPerson) {
    let held = person.roles.filter { role in
      role.from <= day && role.to.map { $0 >= day } ?? true
    }
    guard !held.isEmpty else { return }
    heads += 1
    roleCount += held.count
    peopleByRoles[held.count, default: 0] += 1
    for (place, role) in held.enumerated() {
      roles[role.kind, default: 0] += 1
      if let kabupaten = role.area.ancestor(at: .kabupaten) {
        coverage[kabupaten, default: [:]][role.kind, default: 0] += 1
      }
      for other in held[(place + 1)...] {
        overlap[KindPair(role.kind, other.kind), default: 0] += 1
      }
    }
  }
}

/// Two kinds of PSKS in either order.
public struct KindPair: Hashable, Sendable {
  /// The one that sorts first.
  public let one: String
  public let other: String

  public init(_ a: String, _ b: String) { (one, other) = a < b ? (a, b) : (b, a) }
}

/// Two rows that are one person.
public struct KnownDouble: Hashable, Sendable {
  public let first: UID
  public let second: UID
}
