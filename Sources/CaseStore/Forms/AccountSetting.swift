import CaseDomain
import GRDB

/// What an account has chosen for itself; the raw value is stored.
enum AccountSetting: String {
  /// Fields of fixed length go on by themselves.
  case advancesByItself = "isian.maju-sendiri"

  func isOn(for actor: Actor, _ db: Database) throws -> Bool {
    try db.query(
      "SELECT value FROM accountSetting WHERE account = ? AND name = ?",
      [.integer(actor.accountID), .text(rawValue)]
    ).first { $0.text(0) == "ya" } ?? false
  }

  func set(_ isOn: Bool, for actor: Actor, _ db: Database) throws {
    try db.run(
      "INSERT OR REPLACE INTO accountSetting (account, name, value) VALUES (?, ?, ?)",
      [.integer(actor.accountID), .text(rawValue), .text(isOn ? "ya" : "tidak")])
  }
}
