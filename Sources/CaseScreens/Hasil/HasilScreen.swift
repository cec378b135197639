import CaseDomain
import TerminalUI

/// What came out of an event: attendance, tests and certificates, participant by participant.
struct HasilScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    /// A form about the participant under the cursor.
    case participantFormPressed(FormID)
    /// A form about the event.
    case eventFormPressed(FormID)
    case reportPressed
    case certificatesPressed
    case reloadPressed
  }

  let event: Int64
  var context: ScreenContext
  var tickets: TicketSequence
  private(set) var asking = ListAsking()
  /// nil until it is known.
  private(set) var result: EventResult?
  var list = VirtualList<ListedResult>()

  init(event: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.event = event
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    [SafeText(BimtekText.title), SafeText(result?.event.code ?? ""), SafeText(HasilText.title)]
      .filter { !$0.string.isEmpty }
  }

  var status: SafeText { result.map { SafeText(HasilText.status($0, isOver: isOver)) } ?? "" }
  var isWaiting: Bool { asking.isWaiting }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return load()
    case .event(.answered(let ticket, let answer)): return take(answer, ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .participantFormPressed(let form):
      guard let row = list.currentRow else { return [] }
      return [.open(.isian(FormRequest(form, about: .row("peserta", row.id))))]
    case .eventFormPressed(let form):
      return [.open(.isian(FormRequest(form, about: .row("bimtek", event))))]
    case .reportPressed: return preview(.report(event))
    case .certificatesPressed: return preview(.certificates(event))
    }
    return []
  }

  static let headRows = 2

  private mutating func load() -> [ScreenEffect] {
    asking.ask(.bimtek(.result(.event(event))), &tickets)
  }

  private mutating func preview(_ question: ResultQuestion) -> [ScreenEffect] {
    asking.preview(.bimtek(.result(question)), &tickets)
  }

  private mutating func take(
    _ answer: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(answer, ticket) {
    case .content(.bimtek(.result(.event(let result)))):
      self.result = result
      list.refresh()
      fill()
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  /// Shares of an event that goes on may still fall.
  var isOver: Bool { result.map { $0.event.to <= context.today } ?? false }

  private mutating func fill() {
    guard let result else { return }
    let isOver = isOver
    list.fill(
      with: result.lines.map {
        ListedResult($0, from: result.about.threshold, isOver: isOver)
      })
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    list.drawTable(
      in: body, on: &surface, theme: theme,
      missing: MissingRows.of(
        asking.failure, isLoaded: result != nil, loading: HasilText.loading, empty: HasilText.empty)
    )
  }
}

/// A participant's line, put into words once.
struct ListedResult: WordedRow {
  let id: Int64
  let cells: [SafeText]
  static let namingColumn = 1

  init(_ line: EventResult.Line, from threshold: Int, isOver: Bool) {
    id = line.id
    let number = String(line.participant.number)
    cells = [
      String(repeating: "0", count: max(0, 3 - number.count)) + number, line.participant.name,
      DecimalText.full(line.attendance.percentTenths, places: 1),
      Self.score(line.pre), Self.score(line.post),
      HasilText.certificate(line, from: threshold, isOver: isOver),
      PlaceText.name(line.participant.kabupaten).string,
    ].map { SafeText($0) }
  }

  private static func score(_ tenths: Int?) -> String {
    tenths.map { DecimalText.short($0, places: 1) } ?? "–"
  }

  /// The kab/kota shows where there is room.
  static func layout(width: Int) -> TableLayout {
    var columns = [
      TableColumn(SafeText(HasilText.number), .fixed(4)),
      TableColumn(SafeText(HasilText.name), .flexible(minimum: 14, maximum: 40)),
      TableColumn(SafeText(HasilText.share), .fixed(5), alignment: .right),
      TableColumn(SafeText(HasilText.pre), .fixed(5), alignment: .right),
      TableColumn(SafeText(HasilText.post), .fixed(5), alignment: .right),
      TableColumn(SafeText(HasilText.certificateHead), .fixed(10)),
    ]
    if width >= Self.comfortable {
      columns.append(
        TableColumn(SafeText(HasilText.kabupaten), .flexible(minimum: 12, maximum: 24)))
    }
    return TableLayout(columns, width: width, gap: 1)
  }

  private static let comfortable = 66
}
