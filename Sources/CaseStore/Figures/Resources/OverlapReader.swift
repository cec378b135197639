import CaseDomain
import GRDB

/// Reads who holds several roles at once.
struct OverlapReader {
  let area: WilayahCode
  let day: Day
  let db: Database

  /// The roles of one person as bits of kinds, and how many they are.
  private struct Held {
    var kinds: UInt64 = 0
    var roles = 0
  }

  func matrix() throws -> OverlapMatrix {
    var places: [String: Int] = [:]
    var people: [Int64: Held] = [:]
    var hash: UInt64 = 0
    var roles = 0
    try ResourceScan(area: area, day: day, db: db).eachRole { role in
      let place = places[role.kind] ?? places.count
      places[role.kind] = place
      // More kinds than bits there cannot be: the lists have twenty.
      guard place < 64 else {
        throw StorageError.damaged(table: "psksRole", rowID: role.id, column: "kind")
      }
      people[role.person, default: Held()].kinds |= 1 << UInt64(place)
      people[role.person, default: Held()].roles += 1
      hash &+= role.hash
      roles += 1
    }
    let kinds = try KindUseReader(day: day, db: db).kinds(and: places.keys)
      .filter { places[$0.code] != nil }
    let order = kinds.map { places[$0.code] ?? 0 }
    let counts = Self.count(people.values, order)
    return OverlapMatrix(
      area: area, position: day, kinds: kinds, cells: counts.cells, single: counts.single,
      peopleByRoles: counts.byRoles, peran: roles, orang: people.count,
      checkCode: CheckCode(sum: hash))
  }

  private static func count(
    _ people: some Sequence<Held>, _ order: [Int]
  ) -> (cells: [[Int]], single: [Int], byRoles: [Int: Int]) {
    var cells = Array(repeating: Array(repeating: 0, count: order.count), count: order.count)
    var single = Array(repeating: 0, count: order.count)
    var byRoles: [Int: Int] = [:]
    for held in people {
      byRoles[held.roles, default: 0] += 1
      let columns = order.indices.filter { held.kinds & (1 << UInt64(order[$0])) != 0 }
      for row in columns {
        for column in columns { cells[row][column] += 1 }
        if held.roles == 1 { single[row] += 1 }
      }
    }
    return (cells, single, byRoles)
  }

  /// The people behind a cell, by name.
  func people(of cell: OverlapCell) throws -> OverlapPeople {
    var held: [Int64: [ResourceScan.Role]] = [:]
    try ResourceScan(area: area, day: day, db: db).eachRole { role in
      held[role.person, default: []].append(role)
    }
    let wanted = held.filter { Self.fits($0.value, cell) }
    var people = try wanted.map { id, roles in
      OverlapPerson(id: id, name: try name(of: id), roles: try roles.map(Self.told).sorted(by: <))
    }
    people.sort { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
    return OverlapPeople(
      cell: cell, people: Array(people.prefix(OverlapPeople.limit)), count: people.count)
  }

  private static func fits(_ roles: [ResourceScan.Role], _ cell: OverlapCell) -> Bool {
    guard roles.contains(where: { $0.kind == cell.kind }) else { return false }
    guard let other = cell.other else { return true }
    return other == cell.kind ? roles.count == 1 : roles.contains { $0.kind == other }
  }

  private static func told(_ role: ResourceScan.Role) throws -> OverlapPerson.HeldRole {
    guard let area = StoredArea.widest(of: role.area) else {
      throw StorageError.damaged(table: "psksRole", rowID: role.id, column: "area")
    }
    return OverlapPerson.HeldRole(
      kind: role.kind, area: area, from: Day(number: Int(role.from)))
  }

  private func name(of person: Int64) throws -> String {
    let name = try db.query("SELECT name FROM person WHERE id = ?", [.integer(person)])
      .first { $0.text(0) }
    guard let name else { throw StorageError.notFound }
    return name
  }
}

extension OverlapPerson.HeldRole {
  /// By kind, then area and day.
  static func < (left: Self, right: Self) -> Bool {
    (left.kind, left.area, left.from) < (right.kind, right.area, right.from)
  }
}
