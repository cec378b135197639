import CaseDomain
import TerminalUI

/// Refusals and forwardings under the duty limits, for supervisors; the latest first.
struct BatasTugasScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var asked: Ticket?
  var rows: [ListedDutyEvent]?
  var failure: StorageError?
  var list = VirtualList<ListedDutyEvent>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(ProgramText.title), SafeText(BatasTugasText.title)] }

  var status: SafeText {
    list.currentRow.map { SafeText(BatasTugasText.detail($0.event)) } ?? ""
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.programme(.dutyEvents(context.actor.area)), ticket, lane: .interactive)]
    case .event(.answered(asked, .success(.programme(.dutyEvents(let events))))):
      failure = nil
      let rows = events.map { ListedDutyEvent($0, in: context.zone) }
      self.rows = rows
      list.refresh()
      list.fill(with: rows)
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      if let rows { list.fill(with: rows) }
    case .event: break
    case .moved(let move):
      list.move(move)
      list.fill(with: rows ?? [])
    }
    return []
  }

  static let headRows = 3

  var actions: [Action<Message>] {
    [
      Action(
        "batas-tugas.muat", group: BatasTugasText.group, title: BatasTugasText.reload,
        short: "Muat", keys: [.function(5), .character("R")], message: .reloadPressed)
    ] + MoveActions.all(in: BatasTugasText.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    surface.write(
      SafeText(BatasTugasText.head(context.actor.area, count: rows?.count ?? 0)),
      column: body.column + 1, row: body.row, style: theme[.dim], limit: body.columns - 2,
      cut: theme[.cut])
    list.drawTable(
      in: body.part(fromRow: 1), on: &surface, theme: theme,
      missing: .of(
        failure, isLoaded: rows != nil, loading: BatasTugasText.loading,
        empty: BatasTugasText.empty))
  }
}

/// An event of the list, put into words once.
struct ListedDutyEvent: WordedRow {
  let event: DutyEvent
  let cells: [SafeText]

  var id: Int64 { event.id }

  init(_ event: DutyEvent, in zone: TimeZoneOfIndonesia) {
    self.event = event
    cells = [
      MomentText.short(event.at, in: zone), event.account, event.role.shortLabel,
      event.programme.isEmpty ? "–" : event.programme, event.kind.rawValue, event.action.label,
      event.addressee,
    ].map { SafeText($0) }
  }

  static let namingColumn = 0

  /// Role and addressee stand in the line below anyway: they give way in a narrow window.
  static func layout(width: Int) -> TableLayout {
    let widths: [TableColumn.Width] = [
      .fixed(17), .fixed(10), .fixed(9), .fixed(8), .fixed(10),
      .flexible(minimum: 10, maximum: 40), .flexible(minimum: 0),
    ]
    return TableLayout(
      zip(BatasTugasText.columns, widths).map { TableColumn(SafeText($0.0), $0.1) }, width: width,
      gap: 1)
  }
}
