public import CaseDomain
import GRDB

extension CaseStore {
  /// The actor of an active account.
  ///
  /// - Throws: ``StorageError/noAccount`` when there is none of this name, or it is switched off.
  public func actor(forAccount name: String) throws(StorageError) -> Actor {
    let account = try read { db in
      try Self.accounts("name = ? AND isActive = 1", [.text(name)], db).first
    }
    guard let account else { throw .noAccount }
    return Actor(
      accountID: account.id, name: account.name, role: account.role, area: account.area)
  }

  /// Every account inside the actor's area, by name.
  public func accounts(as actor: Actor) throws(StorageError) -> [Account] {
    try demand(.manageAccounts, of: actor)
    return try read { db in
      try Self.accounts("1", [], db).filter { actor.area.contains($0.area) }
    }
  }

  /// Stores a new account.
  ///
  /// - Throws: ``StorageError/accountExists``, ``StorageError/outsideArea(_:)``.
  public func addAccount(
    _ new: NewAccount, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageAccounts, of: actor)
    try demand(new.area, within: actor)
    try write { db in
      let known = try db.number("SELECT 1 FROM account WHERE name = ?", [.text(new.name)])
      guard known == nil else { throw StorageError.accountExists }
      var uids = FreshUIDs(at: now)
      try Self.insert(new, uid: uids.next(), by: actor.accountID, at: now, db)
    }
  }

  /// Changes an account, or switches it off or on.
  ///
  /// - Throws: ``StorageError/noAccount`` also for an account outside the actor's area;
  ///   ``StorageError/notAllowed(_:)`` when no administrator of the province would be left.
  public func changeAccount(
    named name: String, _ change: AccountChange, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    try demand(.manageAccounts, of: actor)
    if let area = change.area { try demand(area, within: actor) }
    try write { db in
      guard let account = try Self.accounts("name = ?", [.text(name)], db).first,
        actor.area.contains(account.area)
      else { throw StorageError.noAccount }
      try Self.store(change, of: account, by: actor, at: now, db)
      let province = SQLValue.integer(info.province.number)
      let administrators = try db.number(
        "SELECT count(*) FROM account WHERE role = 'admin' AND isActive = 1 AND area = ?",
        [province])
      // The last key must not be thrown away.
      guard administrators ?? 0 > 0 else { throw StorageError.notAllowed(.manageAccounts) }
    }
  }

  /// Stores an account without asking who may.
  static func insert(
    _ new: NewAccount, uid: UID, by creator: Int64?, at now: Moment, _ db: Database
  ) throws {
    try db.run(
      """
      INSERT INTO account (uid, name, role, area, isActive, createdAt, createdBy, updatedAt,
        updatedBy)
      VALUES (?1, ?2, ?3, ?4, 1, ?5, ?6, ?5, ?6)
      """,
      [
        .blob(uid.bytes), .text(new.name), .text(new.role.rawValue), .integer(new.area.number),
        .integer(now.milliseconds), SQLValue(creator),
      ])
  }

  private static func store(
    _ change: AccountChange, of account: Account, by actor: Actor, at now: Moment, _ db: Database
  ) throws {
    let fields: [(name: String, old: String, new: String?)] = [
      ("role", account.role.rawValue, change.role?.rawValue),
      ("area", String(account.area.number), change.area.map { String($0.number) }),
      ("isActive", account.isActive ? "1" : "0", change.isActive.map { $0 ? "1" : "0" }),
    ]
    for case (let name, let old, let new?) in fields where old != new {
      try db.run(
        """
        UPDATE account SET \(name) = ?1, version = version + 1, updatedAt = ?2, updatedBy = ?3
        WHERE id = ?4
        """,
        [
          name == "role" ? .text(new) : SQLValue(Int64(new)), .integer(now.milliseconds),
          .integer(actor.accountID), .integer(account.id),
        ])
      try ChangeLog(account: actor.accountID, at: now, batch: nil)
        .add("account", row: account.id, field: name, old: old, new: new, db)
    }
  }

  static func accounts(
    _ condition: String, _ arguments: [SQLValue], _ db: Database
  ) throws -> [Account] {
    try db.query(
      """
      SELECT id, name, role, area, isActive, createdAt FROM account
      WHERE \(condition) ORDER BY name
      """, arguments
    ).all { row in
      guard let role = Role(rawValue: row.text(2)) else {
        throw StorageError.damaged(table: "account", rowID: row.int(0), column: "role")
      }
      guard let area = WilayahCode(number: row.int(3)) else {
        throw StorageError.damaged(table: "account", rowID: row.int(0), column: "area")
      }
      return Account(
        id: row.int(0), name: row.text(1), role: role, area: area, isActive: row.int(4) == 1,
        createdAt: Moment(milliseconds: row.int(5)))
    }
  }
}
