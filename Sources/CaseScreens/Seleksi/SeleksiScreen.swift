import CaseDomain
import TerminalUI

/// Selections, the latest first: one line for each category of an edition.
struct SeleksiScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case newPressed
    case changePressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  private(set) var asking = ListAsking()
  private(set) var editions: [SelectionSheet.Edition]?
  var list = VirtualList<ListedSelection>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(SeleksiText.title)] }

  var status: SafeText {
    guard let editions, !editions.isEmpty else { return "" }
    return SafeText(SeleksiText.status(list.cursor + 1, of: editions.count))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed:
      return asking.ask(.bimtek(.selection(.all)), &tickets)
    case .event(.answered(let ticket, let answer)): return take(answer, ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .openPressed: return list.currentRow.map { [.open(.papanSeleksi($0.id))] } ?? []
    case .newPressed: return [.open(.isian(FormRequest(SelectionForm.id)))]
    case .changePressed:
      guard let row = list.currentRow else { return [] }
      return [.open(.isian(FormRequest(SelectionForm.id, about: .row("seleksi", row.id))))]
    }
    return []
  }

  static let headRows = 2

  private mutating func take(
    _ answer: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(answer, ticket) {
    case .content(.bimtek(.selection(.all(let editions)))):
      self.editions = editions
      list.refresh()
      fill()
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  private mutating func fill() {
    if let editions { list.fill(with: editions.map(ListedSelection.init)) }
  }

  var actions: [Action<Message>] {
    let managing: ActionAvailability =
      context.actor.may(.manageBimtek) ? .enabled : .disabled(reason: SeleksiText.mayNotManage)
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: SeleksiText.nothingHere) : .enabled
    return [
      Action(
        "seleksi.buka", group: SeleksiText.group, title: SeleksiText.open, hint: "calon dan nilai",
        keys: [.enter, .right, .character("l")], availability: hasRow, message: .openPressed),
      Action(
        "seleksi.baru", group: SeleksiText.group, title: SeleksiText.new, short: "Baru",
        hint: "seleksi baru", keys: [.character("n"), .function(7)], availability: managing,
        message: .newPressed),
      Action(
        "seleksi.ubah", group: SeleksiText.group, title: SeleksiText.change, short: "Ubah",
        keys: [.character("u"), .function(4)],
        availability: managing == .enabled ? hasRow : managing, message: .changePressed),
      Action(
        "seleksi.muat", group: SeleksiText.group, title: SeleksiText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: SeleksiText.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    list.drawTable(
      in: body, on: &surface, theme: theme,
      missing: MissingRows.of(
        asking.failure, isLoaded: editions != nil, loading: SeleksiText.loading,
        empty: SeleksiText.empty)
    )
  }
}

/// A selection's line, put into words once.
struct ListedSelection: WordedRow {
  let id: Int64
  let cells: [SafeText]
  static let namingColumn = 0

  init(_ edition: SelectionSheet.Edition) {
    id = edition.id
    cells = [
      edition.name, edition.kind, IndonesianDate.short(edition.day), SeleksiText.state(edition),
      edition.eventCode,
    ].map { SafeText($0) }
  }

  /// The event shows where there is room.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(SeleksiText.name), .flexible(minimum: 16, maximum: 44)),
      TableColumn(SafeText(SeleksiText.kind), .fixed(10)),
      TableColumn(SafeText(SeleksiText.day), .fixed(11)),
      TableColumn(SafeText(SeleksiText.stateHead), .fixed(14)),
    ]
    if width >= 70 { columns.append(TableColumn(SafeText(SeleksiText.event), .fixed(10))) }
    return TableLayout(columns, width: width, gap: 1)
  }
}
