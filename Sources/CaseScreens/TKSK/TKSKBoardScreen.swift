import CaseDomain
import TerminalUI

/// A row of the board of TKSK: a kabupaten/kota of a province, or a kecamatan of a kabupaten/kota.
protocol TKSKBoardRow: WordedRow {
  static func rows(of board: TKSKBoard) -> [Self]

  /// The place that Enter opens.
  var place: WilayahCode { get }
  /// More than the columns have room for.
  func detail(on day: Day) -> SafeText
  func drawMarks(
    in line: ListLine, _ layout: TableLayout, on surface: inout Surface, theme: Theme)
}

/// TKSK of an area, a row for each place of the level below.
struct TKSKBoardScreen<Row: TKSKBoardRow>: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case pressed(TKSKBoardActions.Pressed)
  }

  var context: ScreenContext
  var tickets: TicketSequence
  private(set) var state: TKSKBoardState
  private(set) var rows: [Row] = []
  var list = VirtualList<Row>()

  init(of area: WilayahCode, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    state = TKSKBoardState(of: area)
  }

  var crumbs: [SafeText] { [SafeText(TKSKScreenText.title), PlaceText.title(state.area)] }
  var isWaiting: Bool { state.isWaiting }

  var status: SafeText {
    guard let board = state.board, let row = list.currentRow else { return "" }
    return row.detail(on: board.day)
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared): return state.load(&tickets)
    case .event(.answered(let ticket, let result)):
      let effects = state.take(result, ticket)
      show()
      return effects
    case .event(.resized(let size)):
      list.setHeight(size.rows - TKSKBoardState.headRows)
      list.fill(with: rows)
    case .event: break
    case .moved(let move):
      list.move(move)
      list.fill(with: rows)
    case .pressed(let pressed): return act(pressed)
    }
    return []
  }

  private mutating func show() {
    guard let board = state.board else { return }
    rows = Row.rows(of: board)
    list.refresh()
    list.fill(with: rows)
  }

  private mutating func act(_ pressed: TKSKBoardActions.Pressed) -> [ScreenEffect] {
    switch pressed {
    case .open: return list.currentRow.map { [.open(.tkskWilayah($0.place))] } ?? []
    case .document: return state.preview(.boardList(state.area), &tickets)
    case .payment(let monthsAgo):
      return state.preview(
        .taliAsih(state.area, .of(context.today, monthsAgo: monthsAgo)), &tickets)
    case .rate: return [.open(.isian(FormRequest(TaliAsihForm.id)))]
    case .coordinator: return coordinator()
    case .reload: return state.load(&tickets)
    }
  }

  /// A coordinator has a kabupaten/kota.
  private func coordinator() -> [ScreenEffect] {
    guard let kabupaten = list.currentRow?.place.ancestor(at: .kabupaten) else { return [] }
    let request = FormRequest(ChargeForm.coordinator, about: .row("kabkota", kabupaten.number))
    return [.open(.isian(request))]
  }

  var actions: [Action<Message>] {
    TKSKBoardActions.all(of: context.actor, hasRow: list.currentRow != nil) { .pressed($0) }
      + MoveActions.all(in: TKSKScreenText.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    state.drawTotals(in: body, on: &surface, theme: theme)
    list.drawTable(
      in: body.part(fromRow: 1), on: &surface, theme: theme, missing: state.missing
    ) { surface, row, layout, line in
      row.drawMarks(in: line, layout, on: &surface, theme: theme)
    }
  }
}

extension MonthOfYear {
  /// The month of a day, or one before it.
  static func of(_ day: Day, monthsAgo: Int) -> MonthOfYear {
    (0..<max(0, monthsAgo)).reduce(MonthOfYear(of: day)) { month, _ in month.previous }
  }
}
