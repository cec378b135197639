import ArgumentParser
import CaseApp

struct ListDutyRules: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "aturan", abstract: ProgrammeHelp.rules)

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ListDutyRulesCommand { ListDutyRulesCommand(asJSON: form.asJSON) }
}

struct ChangeDutyRule: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ubah-aturan", abstract: ProgrammeHelp.changeRule)

  @Argument(help: ArgumentHelp(ProgrammeHelp.programme, valueName: "program"))
  var programme: String

  @Argument(help: ArgumentHelp(PilarText.role, valueName: "peran"))
  var role: RoleChoice

  @Argument(help: ArgumentHelp(ProgrammeHelp.action, valueName: "tindakan"))
  var action: DutyActionChoice

  @Argument(help: ArgumentHelp(ProgrammeHelp.permission, valueName: "boleh"))
  var permission: DutyPermissionChoice

  @Option(name: .customLong("mulai"), help: ArgumentHelp(ProgrammeHelp.from, valueName: "tanggal"))
  var from: String

  @Option(name: .customLong("sumber"), help: ArgumentHelp(ProgrammeHelp.source, valueName: "teks"))
  var source: String

  @Option(
    name: .customLong("kepada"), parsing: .singleValue,
    help: ArgumentHelp(ProgrammeHelp.addressee, valueName: "siapa"))
  var addressees: [String] = []

  @OptionGroup var common: CommonOptions

  func work() -> ChangeDutyRuleCommand {
    ChangeDutyRuleCommand(
      programme: programme, role: role.value, action: action.value,
      isAllowed: permission.value == .allowed, from: from, source: source,
      addressees: addressees)
  }
}
