import CaseDomain
import TerminalUI

/// What the case work of an area came to, every number with the list behind it.
struct KinerjaScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case reloadPressed
  }

  var context: ScreenContext
  let area: WilayahCode
  var tickets: TicketSequence
  var asked: Ticket?
  var figures: CaseworkFigures?
  var failure: StorageError?
  var list = VirtualList<KinerjaLine>()
  private var lines: [KinerjaLine] = []

  init(of area: WilayahCode, context: ScreenContext, tickets: TicketSequence) {
    self.area = area
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(KinerjaText.title)] + PlaceText.crumbs(to: area) }

  var status: SafeText { figures.map { SafeText(KinerjaText.status($0.position)) } ?? "" }

  var isWaiting: Bool { figures == nil && failure == nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.casework(.figures(area)), ticket, lane: .interactive)]
    case .event(.answered(asked, .success(.casework(.figures(let figures))))):
      show(figures)
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      list.setHeight(size.rows)
      list.fill(with: lines)
    case .event: break
    case .moved(let move): self.move(move)
    case .openPressed: return list.currentRow?.target.map { [.open($0)] } ?? []
    }
    return []
  }

  private mutating func show(_ figures: CaseworkFigures) {
    self.figures = figures
    failure = nil
    lines = KinerjaLines(figures).lines
    list.refresh()
    list.fill(with: lines)
    skipHeading(going: .down)
  }

  private mutating func move(_ move: ListMove) {
    list.move(move)
    list.fill(with: lines)
    switch move {
    case .up, .pageUp, .halfPageUp: skipHeading(going: .up)
    case .first, .down, .pageDown, .halfPageDown, .last: skipHeading(going: .down)
    }
  }

  /// A heading is no number: the cursor goes on to the next one, above the first back down.
  private mutating func skipHeading(going move: ListMove) {
    guard list.currentRow?.isHeading == true else { return }
    list.move(list.cursor == 0 ? .down : move)
    list.fill(with: lines)
  }

  var actions: [Action<Message>] {
    [
      Action(
        "kinerja.buka", group: KinerjaText.group, title: KinerjaText.open, hint: "buka daftar",
        keys: [.enter, .right, .character("l")], message: .openPressed),
      Action(
        "kinerja.muat", group: KinerjaText.group, title: KinerjaText.reload, short: "Muat",
        hint: "muat", keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: KinerjaText.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    if let failure, figures == nil {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      surface.notice(lines, in: body, role: .danger, theme: theme)
    } else if figures == nil {
      surface.notice([KinerjaText.loading], in: body, role: .dim, theme: theme)
    }
    list.draw(on: &surface, in: body, theme: theme, gutter: 1) { surface, line, place in
      Self.draw(line, place, on: &surface, theme: theme)
    }
  }

  private static func draw(
    _ line: KinerjaLine, _ place: ListLine, on surface: inout Surface, theme: Theme
  ) {
    let layout = columns(place.rect.columns)
    let style = line.isHeading ? theme[.tableHead] : place.style
    surface.write(
      line.label, in: layout.cell(0, in: place.rect), theme: theme,
      style: line.isHeading ? style : place.accent)
    for (index, value) in line.values.enumerated() {
      let cell = layout.cell(index + 1, in: place.rect)
      surface.write(
        value, endingAt: cell.endColumn, columns: cell.columns, row: cell.row, style: style,
        cut: theme[.cut])
    }
    guard let share = line.share, share.most > 0 else { return }
    Bar(share.value, of: share.most).draw(
      on: &surface, in: layout.cell(3, in: place.rect), theme: theme)
  }

  private static func columns(_ width: Int) -> TableLayout {
    TableLayout(
      [
        TableColumn("", .flexible(minimum: 28, maximum: 44)), TableColumn("", .fixed(9)),
        TableColumn("", .fixed(14)), TableColumn("", .flexible(minimum: 0, maximum: 30)),
      ], width: width, gap: 1)
  }
}
