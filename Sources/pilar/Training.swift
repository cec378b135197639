import ArgumentParser
import CaseApp

struct Training: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "latihan", abstract: PilarText.training)

  @Option(name: .customLong("jumlah"), help: ArgumentHelp(PilarText.people, valueName: "n"))
  var people: Int?

  @Option(name: .customLong("benih"), help: ArgumentHelp(PilarText.seed, valueName: "s"))
  var seed: UInt64 = 1

  @Option(name: .customLong("provinsi"), help: ArgumentHelp(PilarText.province, valueName: "kode"))
  var province = "63"

  @Option(name: .customLong("contoh"), help: ArgumentHelp(PilarText.sample, valueName: "nama"))
  var sample: SampleChoice?

  @OptionGroup var common: CommonOptions

  func work() throws -> MakeTrainingCommand {
    try MakeTrainingCommand(people: people, seed: seed, province: province, sample: sample)
  }
}
