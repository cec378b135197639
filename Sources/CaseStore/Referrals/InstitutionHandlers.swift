import CaseDomain
import GRDB

/// Saves the form `lembaga`: a new institution, or a changed one.
struct InstitutionHandler: FormHandler {
  let form = InstitutionForm.id
  let right = Right.manageInstitutions

  func description(_ context: FormContext) throws -> FormDescription {
    InstitutionForm.description
  }

  func record(_ context: FormContext) throws -> FormRecord {
    guard context.subject != .nothing else { return FormRecord() }
    let reader = InstitutionReader(db: context.db)
    let institution = try reader.institution(context.row(of: "lembaga"))
    let stamp = try reader.stamp("institution", row: institution.id)
    return FormRecord(
      about: institution.name, values: NewInstitution(institution).values,
      version: stamp.version, changedBy: stamp.by, changedAt: stamp.at)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let writer = InstitutionWriter(context: context)
    let new = try answered(NewInstitution(values))
    if let to = new.to, to < new.from { throw FieldFault(InstitutionForm.to, .before(new.from)) }
    guard context.subject != .nothing else { return SavedForm(row: try writer.add(new)) }
    let row = try context.row(of: "lembaga")
    try writer.change(row, to: new)
    return SavedForm(row: row)
  }
}

/// Saves the form `lembaga-tempat`: a new place of an institution, or a changed one.
struct PlaceHandler: FormHandler {
  let form = PlaceForm.id
  let right = Right.manageInstitutions

  func description(_ context: FormContext) throws -> FormDescription { PlaceForm.description }

  func record(_ context: FormContext) throws -> FormRecord {
    let reader = InstitutionReader(db: context.db)
    if case .row("lembaga", let id) = context.subject {
      return FormRecord(about: try reader.institution(id).name)
    }
    let id = try context.row(of: "tempat")
    let institution = try InstitutionWriter(context: context).institution(of: id)
    let stamp = try reader.stamp("institutionPlace", row: id)
    return FormRecord(
      about: institution.name, values: try place(id, context.db).values,
      version: stamp.version, changedBy: stamp.by, changedAt: stamp.at)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let writer = InstitutionWriter(context: context)
    let new = try answered(NewPlace(values))
    if let to = new.to, to < new.from { throw FieldFault(PlaceForm.to, .before(new.from)) }
    if case .row("lembaga", let id) = context.subject {
      return SavedForm(row: try writer.add(new, to: id))
    }
    let row = try context.row(of: "tempat")
    try writer.change(place: row, to: new)
    return SavedForm(row: row)
  }

  private func place(_ id: Int64, _ db: Database) throws -> NewPlace {
    let place = try db.query(
      """
      SELECT location, careClass, capacity, fromDay, toDay FROM institutionPlace WHERE id = ?
      """, [.integer(id)]
    ).first { row in
      NewPlace(
        location: row.text(0), careClass: row.text(1), capacity: Int(row.int(2)),
        from: Day(number: Int(row.int(3))),
        to: row.optionalInt(4).map { Day(number: Int($0)) })
    }
    guard let place else { throw StorageError.notFound }
    return place
  }
}

/// Saves the form `hunian`: how many live in a place of an institution on a day.
struct OccupancyHandler: FormHandler {
  let form = OccupancyForm.id
  let right = Right.manageInstitutions

  func description(_ context: FormContext) throws -> FormDescription {
    let places = try OccupancyReader(db: context.db, day: context.today)
      .places(of: institution(context).id)
    return OccupancyForm.description(places: places.map(\.choice))
  }

  func record(_ context: FormContext) throws -> FormRecord {
    FormRecord(about: try institution(context).name)
  }

  func save(_ values: FormValues, _ context: FormContext) throws -> SavedForm {
    let institution = try institution(context)
    let place = try answered(Int64(values[OccupancyForm.place]))
    let writer = InstitutionWriter(context: context)
    guard try writer.institution(of: place).id == institution.id else {
      throw StorageError.notFound
    }
    try writer.count(
      answered(values.int(OccupancyForm.occupied)), in: place,
      on: answered(values.day(OccupancyForm.day)))
    return SavedForm(row: place)
  }

  private func institution(_ context: FormContext) throws -> Institution {
    try InstitutionReader(db: context.db).institution(context.row(of: "lembaga"))
  }
}

extension NewInstitution {
  /// The institution as its form shows it.
  init(_ institution: Institution) {
    self.init(
      kind: institution.kind, name: institution.name, area: institution.area,
      level: institution.level, types: institution.types, from: institution.from,
      to: institution.to)
  }
}
