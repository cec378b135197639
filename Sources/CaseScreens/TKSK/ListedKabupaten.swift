import CaseDomain
import TerminalUI

/// A kabupaten/kota of the board, put into words once.
struct ListedKabupaten: TKSKBoardRow {
  let kabupaten: WilayahCode
  let totals: TKSKBoard.Totals
  let cells: [SafeText]

  var id: Int64 { kabupaten.number }
  static let namingColumn = 0

  init(_ kabupaten: WilayahCode, _ posts: [TKSKBoard.Post], in board: TKSKBoard) {
    self.kabupaten = kabupaten
    totals = TKSKBoard.Totals(posts, on: board.day)
    let numbers = [totals.formation, totals.filled]
    let further = [totals.vacant, totals.withoutRecord, totals.expiring, totals.expired]
    cells =
      ([Wilayah.title(of: kabupaten)] + numbers.map(IndonesianNumber.grouped)
      + [totals.share.map { IndonesianNumber.decimal(tenths: $0) } ?? TKSKScreenText.dash]
      + further.map(IndonesianNumber.grouped)
      + [board.coordinator(of: kabupaten)?.name ?? TKSKScreenText.dash]).map { SafeText($0) }
  }

  static func rows(of board: TKSKBoard) -> [ListedKabupaten] {
    board.byKabupaten.map { ListedKabupaten($0.kabupaten, $0.posts, in: board) }
  }

  var place: WilayahCode { kabupaten }

  func detail(on day: Day) -> SafeText { SafeText(TKSKScreenText.detail(totals)) }

  /// Its columns tell everything.
  func drawMarks(
    in line: ListLine, _ layout: TableLayout, on surface: inout Surface, theme: Theme
  ) {}

  static func layout(width: Int) -> TableLayout {
    typealias Text = TKSKScreenText
    func number(_ title: String, _ width: Int) -> TableColumn {
      TableColumn(SafeText(title), .fixed(width), alignment: .right)
    }
    var columns = [
      TableColumn(SafeText(Text.kabupaten), .flexible(minimum: 12, maximum: 28)),
      number(Text.formation, 3), number(Text.filled, 4), number(Text.share, 5),
      number(Text.vacant, 6), number(Text.unknown, 7),
    ]
    guard width >= 66 else { return TableLayout(columns, width: width, gap: 1) }
    columns += [
      number(Text.expiring, 4), number(Text.expired, 5),
      TableColumn(SafeText(Text.coordinatorHead), .flexible(minimum: 11, maximum: 30)),
    ]
    return TableLayout(columns, width: width, gap: 1)
  }
}
