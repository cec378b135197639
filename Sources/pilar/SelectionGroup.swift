import ArgumentParser
import CaseApp

struct SelectionGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seleksi", abstract: SelectionHelp.group,
    subcommands: [
      ListSelections.self, SelectionScores.self, Ranking.self, Champions.self, MinutesPaper.self,
    ])
}

struct ListSelections: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "daftar", abstract: SelectionHelp.list)

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ListSelectionsCommand { ListSelectionsCommand(asJSON: form.asJSON) }
}

struct SelectionScores: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "nilai", abstract: SelectionHelp.scores)

  @Argument(help: ArgumentHelp(SelectionHelp.number, valueName: "nomor"))
  var selection: Int64

  @Argument(help: ArgumentHelp(SelectionHelp.file, valueName: "berkas"))
  var file: String

  @OptionGroup var common: CommonOptions

  func work() -> SelectionScoresCommand {
    SelectionScoresCommand(selection: selection, file: file)
  }
}

struct Ranking: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "peringkat", abstract: SelectionHelp.ranking)

  @Argument(help: ArgumentHelp(SelectionHelp.number, valueName: "nomor"))
  var selection: Int64

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> RankingCommand { RankingCommand(selection: selection, asJSON: form.asJSON) }
}

struct Champions: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "juara", abstract: SelectionHelp.champions)

  @Argument(help: ArgumentHelp(SelectionHelp.number, valueName: "nomor"))
  var selection: Int64

  @OptionGroup var form: ListForm
  @OptionGroup var common: CommonOptions

  func work() -> ChampionsCommand {
    ChampionsCommand(selection: selection, asJSON: form.asJSON)
  }
}

struct MinutesPaper: LibrarySubcommand {
  static let configuration = CommandConfiguration(
    commandName: "berita-acara", abstract: SelectionHelp.minutes)

  @Argument(help: ArgumentHelp(SelectionHelp.number, valueName: "nomor"))
  var selection: Int64

  @OptionGroup var common: CommonOptions

  func work() -> SelectionMinutesCommand { SelectionMinutesCommand(selection: selection) }
}

/// What `--help` says of selections.
enum SelectionHelp {
  static let group = "Seleksi pilar sosial: nilai, peringkat, berita acara."
  static let list = "Daftar seleksi."
  static let number = "Nomor seleksi dari 'pilar seleksi daftar'."
  static let scores = "Nilai dari berkas; semua atau tidak sama sekali."
  static let file = "Berkas CSV atau XLSX dengan kolom calon, juri, kriteria, nilai."
  static let ranking = "Peringkat dengan rata-rata tiap kriteria."
  static let champions = "Juara umum: poin kab/kota dari semua kategori edisi itu."
  static let minutes = "Berita acara dengan baris tanda tangan juri; cetakan dicatat."
}
