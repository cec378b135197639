import ArgumentParser
import CaseApp

/// Which place, on which day, in which form: what every figure and board takes.
struct FigureOptions: ParsableArguments {
  @Option(name: .customLong("wilayah"), help: ArgumentHelp(PilarText.area, valueName: "kode"))
  var area: String?

  @Option(name: .customLong("posisi"), help: ArgumentHelp(PilarText.position, valueName: "tanggal"))
  var position: String?

  @Option(name: .customLong("format"), help: ArgumentHelp(PilarText.format, valueName: "bentuk"))
  var format = RecapFormatChoice.standard
}

/// The level of which a figure has its lines.
struct LevelOption: ParsableArguments {
  @Option(name: .customLong("tingkat"), help: ArgumentHelp(PilarText.level, valueName: "tingkat"))
  var level: LevelChoice?
}
