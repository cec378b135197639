import CaseDomain
import TerminalUI

/// People who may be one: a list of pairs, and two of them side by side.
struct MutuScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case closePressed
    case stateSwitched
    case searchPressed
    case stopPressed
    case reloadPressed
    case linesSwitched
    case keptSwitched
    case valuePressed(PairSide)
    case mergePressed
    case differentPressed
    case undoPressed
    case nextPressed
    case dialogInput(InputEvent)
  }

  /// What a dialog asks for.
  enum Wanted: Equatable, Sendable {
    case merge(MergeRequest)
    case undo(Int64)
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var asked: Ticket?
  /// The question of the search that runs.
  var searching: Ticket?
  var filter: PairFilter
  var count: Int?
  var pairs: [ListedPair] = []
  var list = VirtualList<ListedPair>()
  var failure: StorageError?
  /// The pair side by side; nil on the list.
  var opened: OpenedPair?
  var dialog: Dialog<Wanted>?
  /// How far a search is, 0 to 1.
  var share = 0.0
  private(set) var height = 0

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    filter = PairFilter(area: context.actor.area)
  }

  var crumbs: [SafeText] {
    [SafeText(MutuText.title)] + PlaceText.crumbs(to: filter.area)
      + (opened == nil ? [] : [SafeText(MutuText.sideBySide)])
  }

  var status: SafeText {
    if searching != nil { return SafeText(MutuText.searching(share)) }
    if let opened { return SafeText(MutuText.kept(opened)) }
    guard let count, count > 0 else { return "" }
    return SafeText(
      MutuText.status(list.currentRow?.pair, row: list.cursor + 1, of: pairs.count, all: count))
  }

  var hasDialog: Bool { dialog != nil }
  var isWaiting: Bool { count == nil && failure == nil }

  static let headRows = 2

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return reload()
    case .event(.answered(let ticket, let result)): return take(result, of: ticket)
    case .event(.resized(let size)):
      height = size.rows
      list.setHeight(size.rows - Self.headRows)
      list.fill(with: pairs)
      opened?.setHeight(size.rows)
    case .event: break
    case .moved(let move): self.move(move)
    case .openPressed: return open()
    case .closePressed: return close()
    case .stateSwitched: return switchState()
    case .searchPressed: return search()
    case .stopPressed: return stop()
    case .linesSwitched: opened?.switchLines()
    case .keptSwitched: opened?.switchKept()
    case .valuePressed(let side): opened?.choose(side)
    case .mergePressed: askToMerge()
    case .differentPressed: return decideDifferent()
    case .undoPressed: return undo()
    case .nextPressed: return openNext()
    case .dialogInput(let event): return take(event)
    }
    return []
  }

  func message(for event: InputEvent) -> Message? {
    if event == .key(.control("c")) { return searching == nil ? nil : .stopPressed }
    if dialog != nil { return .dialogInput(event) }
    guard opened != nil else { return nil }
    return event == .key(.escape) ? .closePressed : nil
  }

  private mutating func move(_ move: ListMove) {
    if opened != nil {
      opened?.move(move)
    } else {
      list.move(move)
      list.fill(with: pairs)
    }
  }

  mutating func ask(_ question: MatchQuestion, lane: ScreenEffect.Lane) -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.match(question), ticket, lane: lane)]
  }

  mutating func reload() -> [ScreenEffect] {
    if let opened { return ask(.review(opened.review.pair.key), lane: .interactive) }
    return ask(.pairs(filter), lane: .interactive)
  }

  private mutating func open() -> [ScreenEffect] {
    guard opened == nil, let pair = list.currentRow?.pair else { return [] }
    return ask(.review(pair.key), lane: .interactive)
  }

  private mutating func close() -> [ScreenEffect] {
    opened = nil
    return reload()
  }

  private mutating func switchState() -> [ScreenEffect] {
    let states = PersonPair.State.allCases
    let place = states.firstIndex(of: filter.state) ?? 0
    filter.state = states[(place + 1) % states.count]
    (count, pairs) = (nil, [])
    list.refresh()
    return reload()
  }

  private mutating func openNext() -> [ScreenEffect] {
    guard let opened, let place = pairs.firstIndex(where: { $0.id == opened.review.pair.key }),
      place + 1 < pairs.count
    else { return [.toast(Toast(.info, MutuText.noNext))] }
    list.move(.down)
    list.fill(with: pairs)
    return ask(.review(pairs[place + 1].pair.key), lane: .interactive)
  }
}
