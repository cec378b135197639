import CaseDomain
import GRDB

extension FormContext {
  /// The one client that the form is about.
  ///
  /// - Throws: ``StorageError/notFound`` without one, or outside the account's area.
  func aboutClient() throws -> ClientRecord {
    guard let id = subject.client else { throw StorageError.notFound }
    return try client(id.rawValue)
  }

  /// A client inside the account's area.
  func client(_ id: Int64) throws -> ClientRecord {
    try ClientRecord.find(ClientID(rawValue: id), as: actor, db)
  }

  /// Whether a stored area lies in the account's.
  func covers(_ area: Int64) -> Bool { actor.area.range(at: .desa).contains(area) }

  /// The person that a form is about: the client itself, or the head of the family.
  func person(of client: ClientRecord) throws -> Int64 {
    guard let person = client.person else { throw StorageError.notFound }
    return person
  }

  func writer() throws -> ClientWriter {
    try ClientWriter(db, account: actor.accountID, at: now, day: today)
  }

  var log: ChangeLog { ChangeLog(account: actor.accountID, at: now, batch: nil) }

  /// The stored area of a place inside the account's area.
  func storedArea(_ code: WilayahCode?, field: FieldID) throws -> Int64 {
    guard let code, let area = StoredArea.number(of: code) else {
      throw FieldFault(field, .noSuchArea)
    }
    guard actor.area.contains(code) else { throw FieldFault(field, .areaOutside) }
    return area
  }

  /// The smallest places that can be chosen here.
  var placeLevel: WilayahLevel { Wilayah.hasDesa(around: province) ? .desa : .kecamatan }

  /// The columns that a new row of today carries: version 1 is the table's default.
  var stamp: [SQLValue] {
    [
      .integer(now.milliseconds), .integer(actor.accountID), .integer(now.milliseconds),
      .integer(actor.accountID),
    ]
  }
}

extension ClientRecord {
  var birthDate: Day? { birthDay.map { Day(number: Int($0)) } }

  /// `Siti Aminah · 71 th · Keraton`.
  func about(on today: Day) throws -> String {
    let code = try StoredArea.code(of: area, table: "client", row: id)
    let place = Wilayah.name(of: code) ?? Wilayah.title(of: code)
    let age = unit == .komunitas ? nil : birthDate.map { "\($0.completedYears(on: today)) th" }
    return [name, age, place].compactMap(\.self).joined(separator: " · ")
  }

  /// What age and sex bands are asked of; nil for families and communities.
  var bandPerson: BandQuestion.Person? {
    guard unit == .orang, let birthDate, let sex = Sex(code: sexCode) else { return nil }
    return .known(birthDate: birthDate, sex: sex)
  }
}
