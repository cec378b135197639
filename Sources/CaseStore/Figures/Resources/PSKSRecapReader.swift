import CaseDomain
import GRDB

/// Counts the PSKS of an area on a day.
struct PSKSRecapReader {
  let request: RecapRequest
  let db: Database

  /// What is counted of one line, of one kind, or of all.
  private struct Sums {
    var all = ResourceTally()
    var byKind: [String: ResourceTally] = [:]
    var lines: [WilayahCode: ResourceTally] = [:]
    var entries: [WilayahCode: [String: Int]] = [:]
    var hash: UInt64 = 0
    var units = EntryUnits()
  }

  func recap() throws -> PSKSRecap {
    var sums = Sums()
    try addRoles(to: &sums)
    try addInstitutions(to: &sums)
    let lines = FigureLines(request: request)
    return PSKSRecap(
      request: request,
      kinds: try KindUseReader(day: request.position, db: db).kinds(and: sums.byKind.keys),
      lines: lines.all(and: sums.lines.keys).map { area in
        PSKSRecap.Line(
          area: area, count: sums.lines[area]?.count ?? ResourceCount(),
          entriByKind: sums.entries[area] ?? [:])
      },
      total: sums.all.count, byKind: sums.byKind.mapValues(\.count),
      checkCode: CheckCode(sum: sums.hash))
  }

  private func addRoles(to sums: inout Sums) throws {
    let lines = FigureLines(request: request)
    var sexes = PersonSexes(db: db)
    try ResourceScan(area: request.area, day: request.position, db: db).eachRole { role in
      let isEntry = sums.units.unit(of: role.kind) != .lembaga
      let sex = try sexes.sex(of: role.person)
      sums.all.add(person: role.person, sex: sex, isEntry: isEntry)
      sums.byKind[role.kind, default: ResourceTally()].add(
        person: role.person, sex: sex, isEntry: isEntry)
      sums.hash &+= role.hash
      guard let line = lines.line(of: role.area) else {
        throw StorageError.damaged(table: "psksRole", rowID: role.id, column: "area")
      }
      sums.lines[line, default: ResourceTally()].add(
        person: role.person, sex: sex, isEntry: isEntry)
      if isEntry { sums.entries[line, default: [:]][role.kind, default: 0] += 1 }
    }
  }

  private func addInstitutions(to sums: inout Sums) throws {
    let lines = FigureLines(request: request)
    try ResourceScan(area: request.area, day: request.position, db: db).eachInstitution { place in
      let isEntry = sums.units.unit(of: place.kind) == .lembaga
      sums.all.addInstitution(isEntry: isEntry)
      sums.byKind[place.kind, default: ResourceTally()].addInstitution(isEntry: isEntry)
      sums.hash &+= place.hash
      guard let line = lines.line(of: place.area) else {
        throw StorageError.damaged(table: "institution", rowID: place.id, column: "area")
      }
      sums.lines[line, default: ResourceTally()].addInstitution(isEntry: isEntry)
      if isEntry { sums.entries[line, default: [:]][place.kind, default: 0] += 1 }
    }
  }
}

/// Looks up the sex of people, each once.
struct PersonSexes {
  let db: Database
  private var known: [Int64: Sex?] = [:]

  init(db: Database) { self.db = db }

  /// nil where it is not known.
  mutating func sex(of person: Int64) throws -> Sex? {
    if let sex = known[person] { return sex }
    let code = try db.number("SELECT sex FROM person WHERE id = ?", [.integer(person)])
    let sex = code.flatMap { Sex(code: $0) }
    known[person] = .some(sex)
    return sex
  }
}
