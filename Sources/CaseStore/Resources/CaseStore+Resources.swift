public import CaseDomain
import GRDB

extension CaseStore {
  /// The roles that match, by name; a client's line is like any other's.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func psksRoles(
    matching filter: PSKSFilter, window: RowWindow, as actor: Actor
  ) throws(StorageError) -> [PSKSRoleRow] {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in try PSKSListReader(db, filter).roles(window) }
  }

  /// The institutions that match, by name.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func psksInstitutions(
    matching filter: PSKSFilter, window: RowWindow, as actor: Actor
  ) throws(StorageError) -> [PSKSInstitutionRow] {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in try PSKSListReader(db, filter).institutions(window) }
  }

  /// Roles, people and institutions of the lists that the same filter gives.
  ///
  /// - Throws: ``StorageError/outsideArea(_:)``.
  public func psksCount(
    matching filter: PSKSFilter, as actor: Actor
  ) throws(StorageError) -> PSKSCount {
    try demand(.seeClients, of: actor)
    try demand(filter.area, within: actor)
    return try read { db in try PSKSListReader(db, filter).count() }
  }

  /// What the registry tells of a person in the account's area, by home or by a role there.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside.
  public func psksPerson(
    _ person: PersonID, on day: Day, as actor: Actor
  ) throws(StorageError) -> PSKSPerson {
    try demand(.seeClients, of: actor)
    return try read { db in
      try RegistryPageReader(db: db, day: day, actor: actor).person(person.rawValue)
    }
  }

  /// What the registry tells of an institution in the account's area.
  ///
  /// - Throws: ``StorageError/notFound`` also for one outside.
  public func psksInstitution(
    _ institution: Int64, on day: Day, as actor: Actor
  ) throws(StorageError) -> PSKSInstitutionPage {
    try demand(.seeClients, of: actor)
    return try read { db in
      try RegistryPageReader(db: db, day: day, actor: actor).institution(institution)
    }
  }
}
