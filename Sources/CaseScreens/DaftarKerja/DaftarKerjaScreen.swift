import CaseDomain
import TerminalUI

/// The rows behind a figure of case work; Enter opens the client's file.
struct DaftarKerjaScreen<Listing: WorkListing>: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case reloadPressed
  }

  /// A row, put into words once.
  struct Listed: Identifiable, Equatable, Sendable {
    let row: Listing.Row
    let cells: [SafeText]
    var id: Listing.Row.ID { row.id }
  }

  var context: ScreenContext
  let listing: Listing
  var tickets: TicketSequence
  var asked: Ticket?
  var failure: StorageError?
  var list = VirtualList<Listed>()
  /// nil until the first answer.
  private(set) var count: Int?
  private var rows: [Listed] = []

  init(_ listing: Listing, context: ScreenContext, tickets: TicketSequence) {
    self.listing = listing
    self.context = context
    self.tickets = tickets
  }

  private var words: WorkListWords { Listing.words }

  var crumbs: [SafeText] { [SafeText(words.title)] + PlaceText.crumbs(to: listing.area) }

  var status: SafeText {
    guard let count, count > 0 else { return "" }
    return SafeText(
      DaftarKerjaText.status(words.unit, list.cursor + 1, of: rows.count, all: count))
  }

  var isWaiting: Bool { count == nil && failure == nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.casework(listing.question), ticket, lane: .interactive)]
    case .event(.answered(asked, .success(.casework(let answer)))): show(answer)
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      list.fill(with: rows)
    case .event: break
    case .moved(let move):
      list.move(move)
      list.fill(with: rows)
    case .openPressed:
      return list.currentRow.map { [.open(.berkas(Listing.client(of: $0.row)))] } ?? []
    }
    return []
  }

  private static var headRows: Int { 3 }

  private mutating func show(_ answer: CaseworkAnswer) {
    guard let page = Listing.page(in: answer) else { return }
    failure = nil
    count = page.count
    rows = page.rows.map { Listed(row: $0, cells: Listing.cells(of: $0, on: context.today)) }
    list.refresh()
    list.fill(with: rows)
  }

  var actions: [Action<Message>] {
    [
      Action(
        words.id + ".buka", group: words.group, title: DaftarKerjaText.open, hint: "buka berkas",
        keys: [.enter, .right, .character("l")], message: .openPressed),
      Action(
        words.id + ".muat", group: words.group, title: DaftarKerjaText.reload, short: "Muat",
        hint: "muat", keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: words.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    surface.write(
      SafeText(listing.summary), column: body.column + 1, row: body.row, style: theme[.title],
      limit: body.columns - 2, cut: theme[.cut])
    let text = body.part(fromColumn: 3)
    let layout = Listing.layout(width: text.columns - 1)
    layout.drawHead(on: &surface, in: text.part(fromRow: 1), theme: theme)
    surface.rule(body.part(fromRow: 2), theme: theme)
    let rows = body.part(fromRow: Self.headRows)
    ListNotice(
      failure: failure, isLoading: count == nil, isEmpty: list.isEmpty, loading: words.loading,
      empty: [words.empty]
    ).draw(on: &surface, in: rows, theme: theme)
    list.draw(on: &surface, in: rows, theme: theme) { surface, listed, line in
      layout.draw(listed.cells, on: &surface, in: line.rect, theme: theme, style: line.style)
      surface.write(
        listed.cells[Listing.nameColumn], in: layout.cell(Listing.nameColumn, in: line.rect),
        theme: theme, style: line.accent)
    }
  }
}
