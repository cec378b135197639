import CaseDomain
import TerminalUI

/// The page of one kecamatan: holders in order, SK, charges, vacancies, hand-overs.
struct TKSKKecamatanScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    /// A form about the kecamatan, its holder, its vacancy, or the person of the row.
    case formPressed(FormRequest)
    case openPressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  let kecamatan: WilayahCode
  private(set) var asking = ListAsking()
  private(set) var history: TKSKHistory?
  private(set) var rows: [ListedTerm] = []
  var list = VirtualList<ListedTerm>()

  init(of kecamatan: WilayahCode, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.kecamatan = kecamatan
  }

  var crumbs: [SafeText] { [SafeText(TKSKScreenText.title), PlaceText.title(kecamatan)] }
  var isWaiting: Bool { asking.isWaiting }

  var status: SafeText {
    guard let history else { return "" }
    let state =
      history.holder.map { TKSKBoard.State.held($0) }
      ?? history.openVacancy.map { .vacant($0) } ?? .noRecord
    return SafeText(
      TKSKScreenText.detail(.init(kecamatan: kecamatan, state: state), on: history.day))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return load()
    case .event(.answered(let ticket, let result)): return take(result, ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      list.fill(with: rows)
    case .event: break
    case .moved(let move):
      list.move(move)
      list.fill(with: rows)
    case .formPressed(let request): return [.open(.isian(request))]
    case .openPressed: return open()
    }
    return []
  }

  static let headRows = 2

  private mutating func load() -> [ScreenEffect] {
    asking.ask(.tksk(.history(kecamatan)), &tickets)
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(result, ticket) {
    case .content(.tksk(.history(let history))):
      self.history = history
      rows = ListedTerm.rows(of: history)
      list.refresh()
      list.fill(with: rows)
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  /// The paper of a hand-over, or what is known of a holder.
  private mutating func open() -> [ScreenEffect] {
    switch list.currentRow?.id {
    case .handOver(let id):
      return asking.preview(.tksk(.handOver(id)), &tickets)
    case .holder(_, let person) where context.actor.may(.manageTKSK):
      return [.open(.isian(FormRequest(TKSKPersonForm.id, about: .row("orang", person))))]
    case .holder, .letter, .charge, .vacancy, .step, nil: return [.bell]
    }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    list.drawTable(
      in: body, on: &surface, theme: theme,
      missing: MissingRows.of(
        asking.failure, isLoaded: history != nil, loading: TKSKScreenText.loading,
        empty: TKSKScreenText.emptyPage))
  }
}
