import CaseDomain
import TerminalUI

/// A kecamatan of the board, put into words once.
struct ListedPost: TKSKBoardRow {
  let post: TKSKBoard.Post
  let cells: [SafeText]
  /// The state of the SK or of the vacancy.
  let mark: (glyph: Glyph, role: StyleRole)

  var id: Int64 { post.kecamatan.number }
  static let namingColumn = 0
  static let letterColumn = 2
  static let homeColumn = 3

  static func == (one: ListedPost, other: ListedPost) -> Bool {
    one.post == other.post && one.cells == other.cells
  }

  init(_ post: TKSKBoard.Post, on day: Day) {
    self.post = post
    mark = Self.mark(post.state, on: day)
    let name = Wilayah.name(of: post.kecamatan) ?? post.kecamatan.dotted
    cells = ([name] + Self.texts(post, on: day)).map { SafeText($0) }
  }

  /// TKSK, SK, home mark, since, service, origin, home.
  private static func texts(_ post: TKSKBoard.Post, on day: Day) -> [String] {
    let dash = TKSKScreenText.dash
    let cover = post.cover.map { " " + TKSKText.cover($0.name) } ?? ""
    switch post.state {
    case .held(let holder):
      return [
        holder.name, "  " + TKSKText.letter(holder.letterState(on: day)), "",
        IndonesianDate.numeric(holder.from), holder.service(on: day).label,
        holder.facts.origins.map(\.label).joined(separator: ", "),
        Wilayah.name(of: holder.home) ?? holder.home.dotted,
      ]
    case .vacant(let vacancy):
      let clock = vacancy.clock(on: day)
      return [
        TKSKText.vacant(vacancy.days(on: day)) + cover, "  " + TKSKText.days(clock), "",
        IndonesianDate.numeric(vacancy.from),
        clock.current.map { "langkah \($0.number)" } ?? dash,
        clock.current?.label ?? "", "",
      ]
    case .noRecord: return [TKSKText.noRecord + cover, "  perkiraan", "", dash, dash, "", ""]
    }
  }

  /// ▲ for an SK that ends soon and a vacancy, × for an SK that is over and a step that takes too
  /// long.
  private static func mark(_ state: TKSKBoard.State, on day: Day) -> (Glyph, StyleRole) {
    switch state {
    case .held(let holder):
      switch holder.letterState(on: day) {
      case .missing, .expired: (.danger, .danger)
      case .withoutEnd: (.good, .good)
      case .until(let last):
        last.number - day.number <= TKSKBoard.warningDays ? (.warning, .warning) : (.good, .good)
      }
    case .vacant(let vacancy):
      vacancy.clock(on: day).overdue == nil ? (.warning, .warning) : (.danger, .danger)
    case .noRecord: (.neutral, .neutral)
    }
  }

  static func rows(of board: TKSKBoard) -> [ListedPost] {
    board.posts.map { ListedPost($0, on: board.day) }
  }

  var place: WilayahCode { post.kecamatan }

  func detail(on day: Day) -> SafeText { SafeText(TKSKScreenText.detail(post, on: day)) }

  static func layout(width: Int) -> TableLayout {
    typealias Text = TKSKScreenText
    var columns = [
      TableColumn(SafeText(Text.kecamatan), .flexible(minimum: 12, maximum: 22)),
      TableColumn(SafeText(Text.holder), .flexible(minimum: 16, maximum: 34)),
      TableColumn(SafeText(Text.letter), .fixed(18)),
      TableColumn(SafeText(Text.home), .fixed(1)),
    ]
    if width >= 70 {
      columns.append(TableColumn(SafeText(Text.since), .fixed(10)))
      columns.append(TableColumn(SafeText(Text.service), .fixed(11)))
    }
    if width >= 110 {
      columns.append(TableColumn(SafeText(Text.origin), .flexible(minimum: 12, maximum: 28)))
      columns.append(TableColumn(SafeText(Text.homeHead), .flexible(minimum: 10, maximum: 20)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }

  /// Draws what is no text: the mark of the SK, and that the home is elsewhere.
  func drawMarks(
    in line: ListLine, _ layout: TableLayout, on surface: inout Surface, theme: Theme
  ) {
    put(mark, in: layout.cell(Self.letterColumn, in: line.rect), on: &surface, theme)
    guard post.holder?.livesElsewhere == true else { return }
    put(
      (.warning, .warning), in: layout.cell(Self.homeColumn, in: line.rect), on: &surface, theme)
  }

  private func put(
    _ mark: (glyph: Glyph, role: StyleRole), in cell: Rect, on surface: inout Surface,
    _ theme: Theme
  ) {
    guard !cell.isEmpty else { return }
    surface[cell.column, cell.row] = Cell(character: theme[mark.glyph], style: theme[mark.role])
  }
}
