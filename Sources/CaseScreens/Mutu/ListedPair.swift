import CaseDomain
import TerminalUI

/// A pair of the list, put into words once.
struct ListedPair: WordedRow {
  let pair: PersonPair
  let cells: [SafeText]

  var id: PairKey { pair.key }

  init(_ pair: PersonPair) {
    self.pair = pair
    cells = [
      SafeText(String(pair.score)), SafeText(pair.names[0]), SafeText(pair.names[1]),
      PlaceText.kecamatan(pair.area), SafeText(PairScore.words(for: pair.score)),
      SafeText(MutuText.reasons(pair.reasons)),
    ]
  }

  static let namingColumn = 1

  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(MutuText.score), .fixed(4), alignment: .right),
      TableColumn(SafeText(MutuText.one), .flexible(minimum: 12, maximum: 28)),
      TableColumn(SafeText(MutuText.other), .flexible(minimum: 12, maximum: 28)),
      TableColumn(SafeText(MutuText.kecamatan), .flexible(minimum: 8, maximum: 18)),
    ]
    if width >= 74 { columns.append(TableColumn(SafeText(MutuText.likelihood), .fixed(15))) }
    if width >= 110 {
      columns.append(TableColumn(SafeText(MutuText.why), .flexible(minimum: 20, maximum: 80)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }
}
