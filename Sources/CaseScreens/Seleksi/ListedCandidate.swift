import CaseDomain
import TerminalUI

/// A candidate's line, put into words once.
struct ListedCandidate: Identifiable, Equatable, Sendable {
  let id: Int64
  let name: SafeText
  let rank: SafeText
  let number: SafeText
  let place: SafeText
  let total: SafeText
  let means: [SafeText]

  init(_ line: SelectionRanking.Line) {
    id = line.id
    name = SafeText(line.candidate.name)
    rank = SafeText(line.rank.map(String.init) ?? "–")
    number = SafeText(String(line.candidate.number))
    place = PlaceText.name(line.candidate.kabupaten)
    total = SafeText(Self.score(line.total))
    means = line.means.map { SafeText(Self.score($0)) }
  }

  private static func score(_ hundredths: Int?) -> String {
    hundredths.map { DecimalText.full($0, places: 2) } ?? "–"
  }
}

/// The columns of the board: as many criteria as there is room for, the total always.
struct CandidateTable {
  let layout: TableLayout
  private let shown: Int
  private let hasPlace: Bool

  init(criteria: [SelectionSheet.Criterion], width: Int) {
    // Rank, number, total and the narrowest name, each with the gap before it.
    let room = max(0, width - 4 - 4 - 7 - 15)
    shown = min(criteria.count, room / 8)
    hasPlace = room - shown * 8 >= 15
    let fixed = [
      TableColumn(SafeText(PapanSeleksiText.rank), .fixed(3), alignment: .right),
      TableColumn(SafeText(PapanSeleksiText.number), .fixed(3), alignment: .right),
      TableColumn(SafeText(PapanSeleksiText.name), .flexible(minimum: 14, maximum: 36)),
    ]
    let place = TableColumn(
      SafeText(PapanSeleksiText.kabupaten), .flexible(minimum: 14, maximum: 24))
    let means = criteria.prefix(shown).map {
      TableColumn(SafeText(String($0.name.prefix(7))), .fixed(7), alignment: .right)
    }
    let total = TableColumn(SafeText(PapanSeleksiText.total), .fixed(6), alignment: .right)
    layout = TableLayout(
      fixed + (hasPlace ? [place] : []) + means + [total], width: width, gap: 1)
  }

  func cells(_ row: ListedCandidate) -> [SafeText] {
    [row.rank, row.number, row.name] + (hasPlace ? [row.place] : []) + row.means.prefix(shown)
      + [row.total]
  }
}
