import ArgumentParser
import CaseApp
import CaseDocuments
import CaseDomain

struct QualityGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutu", abstract: QualityHelp.group,
    subcommands: [FindDuplicates.self, SampleList.self])
}

/// Duplicates of the database, or of a list.
struct FindDuplicates: PilarSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "ganda", abstract: QualityHelp.duplicates)

  @Option(name: .customLong("berkas"), help: ArgumentHelp(QualityHelp.file, valueName: "berkas"))
  var file: String?

  @Option(
    name: .customLong("kolom"), parsing: .singleValue,
    help: ArgumentHelp(QualityHelp.columns, valueName: "makna=judul"))
  var columns: [String] = []

  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(name: .customLong("orang"), help: ArgumentHelp(QualityHelp.person, valueName: "nomor"))
  var person: Int64?

  @Flag(name: .customLong("simpan"), help: ArgumentHelp(QualityHelp.keep))
  var keeps = false

  @Option(name: .customLong("ambang"), help: ArgumentHelp(QualityHelp.threshold, valueName: "skor"))
  var threshold = PairScore.threshold

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = PairFormatChoice.standard

  @Flag(name: .customLong("json"), help: ArgumentHelp(PilarText.json))
  var asJSON = false

  @OptionGroup var common: CommonOptions

  func perform(in context: CommandContext) throws -> Int32 {
    let format = asJSON ? .json : format.value
    if let file {
      let mapping = try ListDuplicatesCommand.readMapping(columns)
      try ListDuplicatesCommand(
        file: file, mapping: mapping, threshold: threshold, format: format
      ).run(in: context)
    } else {
      try FindDuplicatesCommand(
        area: area, person: person, threshold: threshold, format: format, keeps: keeps
      ).run(in: context)
    }
    return ExitStatus.success.rawValue
  }
}

struct SampleList: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "contoh", abstract: QualityHelp.sample)

  @Option(name: .customLong("jumlah"), help: ArgumentHelp(QualityHelp.people, valueName: "n"))
  var people: Int

  @Option(name: .customLong("benih"), help: ArgumentHelp(PilarText.seed, valueName: "benih"))
  var seed: UInt64 = 1

  @Option(name: .customLong("provinsi"), help: ArgumentHelp(PilarText.province, valueName: "kode"))
  var province = "63"

  @Option(
    name: .customLong("salah-nik"), help: ArgumentHelp(QualityHelp.nikFaults, valueName: "permil"))
  var nikFaults = 10

  @OptionGroup var common: CommonOptions

  func work() -> SampleListCommand {
    SampleListCommand(people: people, seed: seed, province: province, nikFaults: nikFaults)
  }
}
