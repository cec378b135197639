import CaseDomain
import TerminalUI

/// The institutions that take referrals: room, who lives there and who waits, place by place.
struct LembagaScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case newPressed
    case editPressed
    case newPlacePressed
    case editPlacePressed
    case countPressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  private(set) var asking = ListAsking()
  /// nil until it is known.
  private(set) var board: InstitutionBoard?
  var list = VirtualList<ListedPlace>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(LembagaText.title)] }

  var status: SafeText {
    guard let board, !board.lines.isEmpty else { return "" }
    return SafeText(LembagaText.status(board, row: list.cursor + 1))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return ask()
    case .event(.answered(let ticket, let result)): return take(result, ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - LembagaScreen.headRows)
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .newPressed: return [.open(.isian(FormRequest(InstitutionForm.id)))]
    case .editPressed: return open(InstitutionForm.id)
    case .newPlacePressed: return open(PlaceForm.id)
    case .editPlacePressed:
      guard let place = list.currentRow?.id.place else { return [] }
      return [.open(.isian(FormRequest(PlaceForm.id, about: .row("tempat", place))))]
    case .countPressed: return open(OccupancyForm.id)
    }
    return []
  }

  static let headRows = 2

  private mutating func ask() -> [ScreenEffect] {
    asking.ask(.service(.institutions), &tickets)
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(result, ticket) {
    case .content(.service(.institutions(let board))):
      self.board = board
      list.refresh()
      fill()
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  private func open(_ form: FormID) -> [ScreenEffect] {
    guard let id = list.currentRow?.id.institution else { return [] }
    return [.open(.isian(FormRequest(form, about: .row("lembaga", id))))]
  }

  private mutating func fill() {
    if let board { list.fill(with: board.lines.flatMap(ListedPlace.rows)) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    list.drawTable(
      in: body, on: &surface, theme: theme,
      missing: MissingRows.of(
        asking.failure, isLoaded: board != nil, loading: LembagaText.loading,
        empty: LembagaText.empty)
    )
  }
}

extension LembagaScreen {
  var actions: [Action<Message>] {
    let mayKeep: ActionAvailability =
      context.actor.may(.manageInstitutions)
      ? .enabled : .disabled(reason: LembagaText.mayNotKeep)
    let hasRow: ActionAvailability =
      list.currentRow == nil ? .disabled(reason: LembagaText.nothingHere) : mayKeep
    let hasPlace: ActionAvailability =
      list.currentRow?.id.place == nil ? .disabled(reason: LembagaText.noPlaceHere) : mayKeep
    return [
      action(
        "hunian", LembagaText.count, hint: "hunian", keys: [.character("h"), .enter],
        availability: hasPlace, message: .countPressed),
      action(
        "baru", LembagaText.new, short: "Baru", hint: "baru",
        keys: [.character("n"), .function(7)],
        availability: mayKeep, message: .newPressed),
      action(
        "ubah", LembagaText.edit, short: "Ubah", hint: "ubah",
        keys: [.character("u"), .function(4)],
        availability: hasRow, message: .editPressed),
      action(
        "tempat", LembagaText.newPlace, hint: "tempat", keys: [.character("t")],
        availability: hasRow, message: .newPlacePressed),
      action(
        "ubah-tempat", LembagaText.editPlace, hint: "ubah tempat", keys: [.character("p")],
        availability: hasPlace, message: .editPlacePressed),
      action(
        "muat", LembagaText.reload, short: "Muat", keys: [.function(5), .character("R")],
        availability: .enabled, message: .reloadPressed),
    ] + MoveActions.all(in: LembagaText.group) { .moved($0) }
  }

  private func action(
    _ id: String, _ title: String, short: String = "", hint: String = "", keys: [Key],
    availability: ActionAvailability, message: Message
  ) -> Action<Message> {
    Action(
      "lembaga." + id, group: LembagaText.group, title: title, short: short, hint: hint, keys: keys,
      availability: availability, message: message)
  }
}
