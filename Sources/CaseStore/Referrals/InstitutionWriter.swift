import CaseDomain
import GRDB

/// Writes institutions, their places and how full they are.
struct InstitutionWriter {
  let context: FormContext

  func add(_ new: NewInstitution) throws -> Int64 {
    try demandKeeping(area: new.area, level: new.level)
    return try context.insert(into: "institution", Self.columns(new))
  }

  func change(_ id: Int64, to new: NewInstitution) throws {
    try demandKeeping(try InstitutionReader(db: context.db).institution(id))
    try demandKeeping(area: new.area, level: new.level)
    try context.update("institution", row: id, Self.columns(new))
  }

  func add(_ new: NewPlace, to institution: Int64) throws -> Int64 {
    try demandKeeping(try InstitutionReader(db: context.db).institution(institution))
    return try context.insert(
      into: "institutionPlace", [("institution", .integer(institution))] + Self.columns(new))
  }

  func change(place: Int64, to new: NewPlace) throws {
    try demandKeeping(try institution(of: place))
    try context.update("institutionPlace", row: place, Self.columns(new))
  }

  /// Keeps how many live in a place on a day; a second count of the day takes the first's place.
  func count(_ occupied: Int, in place: Int64, on day: Day) throws {
    try demandKeeping(try institution(of: place))
    try context.db.run(
      """
      INSERT INTO placeOccupancy (place, day, at, occupied, account) VALUES (?1, ?2, ?3, ?4, ?5)
      ON CONFLICT (place, day) DO UPDATE SET at = ?3, occupied = ?4, account = ?5
      """,
      [
        .integer(place), SQLValue(day), .integer(context.now.milliseconds), SQLValue(occupied),
        .integer(context.actor.accountID),
      ])
  }

  func institution(of place: Int64) throws -> Institution {
    let id = try context.db.number(
      "SELECT institution FROM institutionPlace WHERE id = ?", [.integer(place)])
    guard let id else { throw StorageError.notFound }
    return try InstitutionReader(db: context.db).institution(id)
  }

  private func demandKeeping(_ institution: Institution) throws {
    try demandKeeping(area: institution.area, level: institution.level)
  }

  /// An institution is kept by its own level: one of a kabupaten by the kabupaten or the
  /// province, all others by the province.
  private func demandKeeping(area: WilayahCode, level: InstitutionLevel) throws {
    let actor = context.actor
    guard actor.may(.manageInstitutions) else {
      throw StorageError.notAllowed(.manageInstitutions)
    }
    guard actor.mayKeep(area: area, level: level) else { throw StorageError.outsideArea(area) }
  }

  private static func columns(_ new: NewInstitution) -> [(name: String, value: SQLValue)] {
    [
      ("kind", .text(new.kind.rawValue)), ("name", .text(new.name)),
      ("area", .integer(StoredArea.padded(new.area))), ("level", .text(new.level.rawValue)),
      ("types", .integer(new.types.bits)), ("fromDay", SQLValue(new.from)),
      ("toDay", SQLValue(new.to)),
    ]
  }

  private static func columns(_ new: NewPlace) -> [(name: String, value: SQLValue)] {
    [
      ("location", .text(new.location)), ("careClass", .text(new.careClass)),
      ("capacity", SQLValue(new.capacity)), ("fromDay", SQLValue(new.from)),
      ("toDay", SQLValue(new.to)),
    ]
  }
}

extension Actor {
  /// Whether an institution at `area` of this level is in the account's keeping.
  func mayKeep(area: WilayahCode, level: InstitutionLevel) -> Bool {
    self.area.contains(area) && (level == .kabupaten || self.area.level == .provinsi)
  }
}
