public import CaseDomain
import CaseStore

/// `akun tambah`: a new account with its role and area.
public struct AddAccountCommand: Command {
  public var name: String
  public var role: Role
  /// A code; nil for the acting account's own area.
  public var area: String?

  public init(name: String, role: Role, area: String? = nil) {
    self.name = name
    self.role = role
    self.area = area
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    guard AccountName.isValid(name) else {
      throw CommandFailure(.usage, AccountText.badName(name))
    }
    let area = try self.area.map(WilayahOption.read)
    let session = try context.openSession(.readWrite)
    let new = NewAccount(name: name, role: role, area: area ?? session.actor.area)
    try context.asking { () throws(StorageError) in
      try session.store.addAccount(new, as: session.actor, at: session.now)
    }
    try context.errors.writeLine(AccountText.added(new))
  }
}

/// The names that accounts may have: those of OS users.
enum AccountName {
  /// 1 to 32 small letters, digits, `.`, `_` or `-`, beginning with a letter or `_`.
  static func isValid(_ name: String) -> Bool {
    guard let first = name.utf8.first, name.utf8.count <= 32 else { return false }
    return (isLetter(first) || first == UInt8(ascii: "_"))
      && name.utf8.allSatisfy {
        isLetter($0) || (0x30...0x39).contains($0) || "._-".utf8.contains($0)
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
