import ArgumentParser
import CaseApp

struct AccountGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "akun", abstract: PilarText.accounts,
    subcommands: [AddAccount.self, ListAccounts.self, ChangeAccount.self, SwitchOffAccount.self])
}

struct AddAccount: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "tambah", abstract: PilarText.addAccount)

  @Argument(help: ArgumentHelp(PilarText.accountName, valueName: "nama"))
  var name: String

  @Option(name: .customLong("peran"), help: ArgumentHelp(PilarText.role, valueName: "peran"))
  var role: RoleChoice

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.workArea, valueName: "kode"))
  var area: String?

  @OptionGroup var common: CommonOptions

  func work() -> AddAccountCommand { AddAccountCommand(name: name, role: role.value, area: area) }
}

struct ListAccounts: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: PilarText.listAccounts)

  @OptionGroup var common: CommonOptions

  func work() -> ListAccountsCommand { ListAccountsCommand() }
}

struct ChangeAccount: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ubah", abstract: PilarText.changeAccount)

  @Argument(help: ArgumentHelp(PilarText.accountName, valueName: "nama"))
  var name: String

  @Option(name: .customLong("peran"), help: ArgumentHelp(PilarText.role, valueName: "peran"))
  var role: RoleChoice?

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.workArea, valueName: "kode"))
  var area: String?

  @Flag(name: .customLong("aktifkan"), help: ArgumentHelp(PilarText.switchOn))
  var switchOn = false

  @OptionGroup var common: CommonOptions

  func work() -> ChangeAccountCommand {
    ChangeAccountCommand(
      name: name, role: role?.value, area: area, isActive: switchOn ? true : nil)
  }
}

struct SwitchOffAccount: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "nonaktifkan", abstract: PilarText.switchOffAccount)

  @Argument(help: ArgumentHelp(PilarText.accountName, valueName: "nama"))
  var name: String

  @OptionGroup var common: CommonOptions

  func work() -> ChangeAccountCommand { ChangeAccountCommand(name: name, isActive: false) }
}
