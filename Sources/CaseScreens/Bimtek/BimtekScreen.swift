import CaseDomain
import TerminalUI

/// The bimtek events of the account's area, the latest first.
struct BimtekScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case gridPressed
    case deskPressed
    case resultPressed
    case newPressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var asked: Ticket?
  var events: [ListedEvent]?
  var failure: StorageError?
  var list = VirtualList<ListedEvent>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(BimtekText.title)] }

  var status: SafeText {
    guard let events, !events.isEmpty else { return "" }
    return SafeText(
      BimtekText.status(
        list.cursor + 1, of: events.count, list.currentRow?.event.state ?? .rencana))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.events, ticket, lane: .interactive)]
    case .event(.answered(asked, .success(.events(let events)))):
      failure = nil
      self.events = events.sorted { ($1.from, $0.id) < ($0.from, $1.id) }.map {
        ListedEvent($0, on: context.today)
      }
      list.refresh()
      fill()
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      list.setHeight(size.rows - BimtekScreen.headRows)
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .resultPressed:
      return list.currentRow.map { [.open(.hasilBimtek(event: $0.id))] } ?? []
    case .openPressed:
      return list.currentRow.map { [.open(.kegiatanBimtek(event: $0.id))] } ?? []
    case .gridPressed: return list.currentRow.map { [.open(.hadir(event: $0.id))] } ?? []
    case .newPressed: return [.open(.isian(FormRequest(EventForm.id)))]
    case .deskPressed: return list.currentRow.map { [.open(.meja(event: $0.id))] } ?? []
    }
    return []
  }

  static let headRows = 2

  private mutating func fill() {
    if let events { list.fill(with: events) }
  }

  var actions: [Action<Message>] {
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: BimtekText.nothingHere) : .enabled
    return [
      Action(
        "bimtek.buka", group: BimtekText.group, title: BimtekText.open, hint: "kegiatan",
        keys: [.enter, .right, .character("l")], availability: hasRow, message: .openPressed),
      Action(
        "bimtek.hadir", group: BimtekText.group, title: BimtekText.openGrid,
        hint: "daftar hadir", keys: [.character("h")], availability: hasRow,
        message: .gridPressed),
      Action(
        "bimtek.meja", group: BimtekText.group, title: BimtekText.openDesk, hint: "meja",
        keys: [.character("m")],
        availability: context.actor.may(.markAttendance)
          ? hasRow : .disabled(reason: HadirText.mayNotMark),
        message: .deskPressed),
      Action(
        "bimtek.hasil", group: BimtekText.group, title: BimtekText.openResult, hint: "hasil",
        keys: [.character("r")], availability: hasRow, message: .resultPressed),
      Action(
        "bimtek.baru", group: BimtekText.group, title: BimtekText.new, short: "Baru",
        hint: "baru", keys: [.character("n"), .function(7)],
        availability: context.actor.may(.manageBimtek)
          ? .enabled : .disabled(reason: KegiatanBimtekText.mayNotManage),
        message: .newPressed),
      Action(
        "bimtek.muat", group: BimtekText.group, title: BimtekText.reload, short: "Muat",
        keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: BimtekText.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    list.drawTable(
      in: body, on: &surface, theme: theme,
      missing: MissingRows.of(
        failure, isLoaded: events != nil, loading: BimtekText.loading, empty: BimtekText.empty)
    )
  }
}

/// An event of the list, put into words once.
struct ListedEvent: WordedRow {
  let event: BimtekEvent
  let cells: [SafeText]
  static let namingColumn = 1

  var id: Int64 { event.id }

  init(_ event: BimtekEvent, on today: Day) {
    self.event = event
    cells = [
      event.code, event.name, IndonesianDate.range(event.from, event.to),
      IndonesianNumber.grouped(event.participantCount), BimtekText.state(of: event, on: today),
      event.place,
    ].map { SafeText($0) }
  }

  /// The place shows where there is room; the event's own screen tells it anyway.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(BimtekText.code), .fixed(8)),
      TableColumn(SafeText(BimtekText.name), .flexible(minimum: 12, maximum: 48)),
      TableColumn(SafeText(BimtekText.date), .fixed(17)),
      TableColumn(SafeText(BimtekText.participants), .fixed(7), alignment: .right),
    ]
    if width >= Self.comfortable {
      columns.append(TableColumn(SafeText(BimtekText.state), .fixed(9)))
    }
    if width >= Self.wide {
      columns.append(
        TableColumn(SafeText(BimtekText.place), .flexible(minimum: 10, maximum: 30)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }

  private static let comfortable = 70
  private static let wide = 96
}
