import ArgumentParser
import CaseApp

struct RegistryGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "psks", abstract: RegistryHelp.group,
    subcommands: [
      ListRegistry.self, Kinds.self, Declare.self, PairRules.self, PSKSOverlap.self,
      PSKSCoverage.self, PSKSAgeing.self, PSKSReminder.self, PSKSThresholds.self, PSKSChange.self,
      PSKSMap.self,
    ])
}

/// What chooses lines of the registry.
struct RegistryChoice: ParsableArguments {
  @Option(
    name: .customLong("jenis"), parsing: .upToNextOption,
    help: ArgumentHelp(RegistryHelp.kinds, valueName: "jenis"))
  var kinds: [String] = []

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(RegistryHelp.area, valueName: "kode"))
  var area: String?

  @Option(
    name: .customLong("status"), help: ArgumentHelp(RegistryHelp.status, valueName: "status"))
  var status: RegistryStatusChoice = .standard

  @Option(
    name: .customLong("posisi"), help: ArgumentHelp(RegistryHelp.position, valueName: "tanggal"))
  var position: String?

  @Option(
    name: .customLong("lama-tak-dikonfirmasi"),
    help: ArgumentHelp(RegistryHelp.unconfirmed, valueName: "hari"))
  var unconfirmedDays: Int?

  @Flag(name: .customLong("belum-verifikasi"), help: ArgumentHelp(RegistryHelp.unverified))
  var onlyUnverified = false

  @Option(name: .customLong("cari"), help: ArgumentHelp(RegistryHelp.text, valueName: "nama"))
  var text = ""

  var options: RegistryOptions {
    RegistryOptions(
      kinds: kinds, area: area, status: status.value, position: position,
      unconfirmedDays: unconfirmedDays, onlyUnverified: onlyUnverified, text: text)
  }
}

struct ListRegistry: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: RegistryHelp.list)

  @OptionGroup var choice: RegistryChoice

  @Option(
    name: .customLong("format"), help: ArgumentHelp(RegistryHelp.format, valueName: "format"))
  var format: RegistryFormatChoice = .standard

  @OptionGroup var common: CommonOptions

  func work() -> ListRegistryCommand {
    ListRegistryCommand(options: choice.options, format: format.value)
  }
}

struct ExportRegistry: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "psks", abstract: RegistryHelp.export)

  @OptionGroup var choice: RegistryChoice

  @Option(
    name: .customLong("format"), help: ArgumentHelp(RegistryHelp.format, valueName: "format"))
  var format: RegistryFileChoice = .standard

  @OptionGroup var common: CommonOptions

  func work() -> ExportRegistryCommand {
    ExportRegistryCommand(options: choice.options, format: format.value)
  }
}

struct Kinds: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "jenis", abstract: RegistryHelp.kindUse)

  @Option(
    name: .customLong("pakai"), help: ArgumentHelp(RegistryHelp.use, valueName: "jenis"))
  var used: String?

  @Option(
    name: .customLong("lepas"), help: ArgumentHelp(RegistryHelp.drop, valueName: "jenis"))
  var dropped: String?

  @Option(
    name: .customLong("posisi"), help: ArgumentHelp(RegistryHelp.from, valueName: "tanggal"))
  var position: String?

  @Option(name: .customLong("dasar"), help: ArgumentHelp(RegistryHelp.basis, valueName: "teks"))
  var basis = ""

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard used == nil || dropped == nil else { throw ValidationError(RegistryHelp.oneSwitch) }
  }

  func work() -> KindsCommand {
    KindsCommand(
      position: position, kind: used ?? dropped, isUsed: used != nil, basis: basis,
      asJSON: form.asJSON)
  }
}

struct Declare: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "nyatakan", abstract: RegistryHelp.declare)

  @Argument(help: ArgumentHelp(RegistryHelp.kind, valueName: "jenis"))
  var kind: String

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(RegistryHelp.area, valueName: "kode"))
  var area: String

  @Option(
    name: .customLong("jumlah"), help: ArgumentHelp(RegistryHelp.amount, valueName: "angka"))
  var amount: Int?

  @Option(
    name: .customLong("tingkat"), help: ArgumentHelp(RegistryHelp.tier, valueName: "tingkat"))
  var tier: ResourceTierChoice?

  @Option(name: .customLong("sumber"), help: ArgumentHelp(RegistryHelp.source, valueName: "teks"))
  var source: String

  @Option(
    name: .customLong("posisi"), help: ArgumentHelp(RegistryHelp.position, valueName: "tanggal"))
  var position: String?

  @OptionGroup var common: CommonOptions

  func work() -> DeclareCommand {
    DeclareCommand(
      kind: kind, area: area, amount: amount, tier: tier?.value, source: source,
      position: position)
  }
}

struct PairRules: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "rangkap", abstract: RegistryHelp.pairs)

  @Argument(help: ArgumentHelp(RegistryHelp.twoKinds, valueName: "jenis"))
  var kinds: [String] = []

  @Option(
    name: .customLong("putusan"), help: ArgumentHelp(RegistryHelp.verdict, valueName: "putusan"))
  var verdict: PairVerdictChoice?

  @Flag(name: .customLong("sumber-sama"), help: ArgumentHelp(RegistryHelp.samePay))
  var samePay = false

  @Option(
    name: .customLong("mulai"), help: ArgumentHelp(RegistryHelp.from, valueName: "tanggal"))
  var from: String?

  @Option(name: .customLong("dasar"), help: ArgumentHelp(RegistryHelp.basis, valueName: "teks"))
  var basis = ""

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard kinds.isEmpty == (verdict == nil) else { throw ValidationError(RegistryHelp.wholeRule) }
  }

  func work() -> PairRulesCommand {
    let added = verdict.map {
      PairRulesCommand.Added(
        kinds: kinds, verdict: $0.value, samePay: samePay, from: from, basis: basis)
    }
    return PairRulesCommand(adding: added, asJSON: form.asJSON)
  }
}
