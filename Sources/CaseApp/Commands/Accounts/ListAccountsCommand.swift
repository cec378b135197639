import CaseDomain
import CaseStore

/// `akun daftar`: every account in the acting account's area.
public struct ListAccountsCommand: Command {
  public init() {}

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let accounts = try context.asking { () throws(StorageError) in
      try session.store.accounts(as: session.actor)
    }
    let rows = accounts.map { account in
      [
        account.name, AccountText.name(of: account.role),
        account.area.dotted + " " + Wilayah.title(of: account.area),
        AccountText.state(isActive: account.isActive),
      ]
    }
    try context.output.write(TextTable(heads: AccountText.heads, rows: rows).text)
  }
}
