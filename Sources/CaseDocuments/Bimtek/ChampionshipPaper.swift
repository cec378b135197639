public import CaseDomain

/// The *juara umum* of an edition: every kab/kota with points, and the rule they come from.
public struct ChampionshipPaper {
  private let name: String
  private let championship: Championship

  /// `name` is the edition's.
  public init(_ championship: Championship, of name: String) {
    self.name = name
    self.championship = championship
  }

  public var pages: [[String]] { PaperPages([head, ranks, rule]).pages }

  private var head: [String] {
    PaperText.centred(ChampionshipText.title) + PaperText.centred(name) + [""]
  }

  private var ranks: [String] {
    guard !championship.lines.isEmpty else { return [ChampionshipText.nobody, ""] }
    var table = PaperTable(
      heads: ChampionshipText.heads(championship.points), widths: [5, 36, 6, 24], rightAligned: [2])
    for line in championship.lines {
      table.add([
        "\(line.rank)", Wilayah.title(of: line.kabupaten), "\(line.points)",
        line.wins.map(String.init).joined(separator: " / "),
      ])
    }
    table.close()
    return table.lines + [""]
  }

  private var rule: [String] {
    PaperText.wrapped(SelectionMinutesText.points(championship.points))
      + (championship.unsigned > 0
        ? PaperText.wrapped(ChampionshipText.provisional(championship.unsigned)) : [])
  }
}

/// What the paper of the juara umum says.
enum ChampionshipText {
  static let title = "JUARA UMUM"
  static let nobody = "Belum ada kabupaten/kota yang mendapat poin."

  static func heads(_ points: [Int: Int]) -> [String] {
    let ranks = points.keys.sorted().map(String.init).joined(separator: " / ")
    return ["Per.", "Kabupaten/kota", "Poin", "Peringkat \(ranks)"]
  }

  static func provisional(_ count: Int) -> String {
    "Sementara: \(count) kategori belum ditandatangani berita acaranya."
  }
}
