public import CaseDomain
import CaseStore

/// `akun ubah` and `akun nonaktifkan`: another role or area, switched off or on.
public struct ChangeAccountCommand: Command {
  public var name: String
  public var role: Role?
  /// A code; nil leaves the area as it is.
  public var area: String?
  public var isActive: Bool?

  public init(name: String, role: Role? = nil, area: String? = nil, isActive: Bool? = nil) {
    self.name = name
    self.role = role
    self.area = area
    self.isActive = isActive
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let area = try self.area.map(WilayahOption.read)
    guard role != nil || area != nil || isActive != nil else {
      throw CommandFailure(.usage, AccountText.nothingToChange)
    }
    let session = try context.openSession(.readWrite)
    if isActive == false, name == session.actor.name {
      throw CommandFailure(.notAllowed, AccountText.notOneself)
    }
    let change = AccountChange(role: role, area: area, isActive: isActive)
    try context.asking { () throws(StorageError) in
      try session.store.changeAccount(named: name, change, as: session.actor, at: session.now)
    }
    try context.errors.writeLine(AccountText.changed(name, change))
  }
}
