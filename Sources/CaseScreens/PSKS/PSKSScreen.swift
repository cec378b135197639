import CaseDomain
import TerminalUI

/// The registry of PSKS: people with their roles, and institutions, under one filter.
struct PSKSScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case tabPressed
    case markPressed
    case unmarkPressed
    case exportPressed
    case reloadPressed
    case work(Work)
    case narrow(Narrowing)
  }

  /// What is done about the row under the cursor, or begun anew.
  enum Work: Equatable, Sendable {
    case open
    case new
    case edit
    case form(FormID)
    case declare
    case confirm
  }

  /// What changes the filter.
  enum Narrowing: Equatable, Sendable {
    case kinds
    case status
    case age
    case verified
    case search
    /// An input for the search box or the open menu.
    case typed(InputEvent)
  }

  enum Tab: Equatable, Sendable {
    case people
    case institutions
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var filter: PSKSFilter
  var tab = Tab.people
  var roles = VirtualList<ListedRole>()
  var institutions = VirtualList<ListedInstitution>()
  /// nil until it is known.
  var count: PSKSCount?
  var failure: StorageError?
  var search = TextField(maxLength: 40)
  var isSearching = false
  var menu: MenuList<String>?
  var rowsAsk: RowsAsk?
  var countTicket: Ticket?
  var body = Size(columns: 80, rows: 20)

  /// The rows asked for last and not answered yet.
  enum RowsAsk: Equatable, Sendable {
    case roles(Ticket, ListAsk<ListedRole>)
    case institutions(Ticket, ListAsk<ListedInstitution>)

    var ticket: Ticket {
      switch self {
      case .roles(let ticket, _), .institutions(let ticket, _): ticket
      }
    }
  }

  init(filter: PSKSFilter?, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.filter = filter ?? PSKSFilter(area: context.actor.area, on: context.today)
    search = TextField(self.filter.text, maxLength: 40)
    if self.filter.unit == .lembaga { tab = .institutions }
  }

  /// Counts, filter, head of the table and its rule.
  static let headRows = 4

  var crumbs: [SafeText] { [SafeText(PSKSText.title), PlaceText.title(filter.area)] }

  var status: SafeText {
    let marked = roles.marks.exceptions.count + institutions.marks.exceptions.count
    let (cursor, total) =
      tab == .people
      ? (roles.cursor, count?.roles) : (institutions.cursor, count?.institutions)
    guard total != 0 else { return "" }
    return SafeText(PSKSText.row(cursor + 1, of: total, marked: marked))
  }

  var isWaiting: Bool { rowsAsk != nil && failure == nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move):
      if tab == .people { roles.move(move) } else { institutions.move(move) }
      return askForRows()
    case .tabPressed:
      tab = tab == .people ? .institutions : .people
      return askForRows()
    case .markPressed:
      if tab == .people { roles.markAndAdvance() } else { institutions.markAndAdvance() }
      return askForRows()
    case .unmarkPressed:
      roles.marks.unmarkAll()
      institutions.marks.unmarkAll()
      return []
    case .work(let work): return self.work(work)
    case .narrow(let change): return narrow(change)
    case .exportPressed:
      return [
        .ask(.resource(.export(filter, format: .csv)), tickets.next(), lane: .write),
        .toast(Toast(.info, PSKSText.exporting)),
      ]
    case .reloadPressed: return reload()
    }
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return reload()
    case .answered(let ticket, let result): return take(result, to: ticket)
    case .resized(let size):
      body = size
      roles.setHeight(size.rows - Self.headRows)
      institutions.setHeight(size.rows - Self.headRows)
      return askForRows()
    case .tick: return []
    }
  }

  func message(for event: InputEvent) -> Message? {
    guard menu != nil || isSearching else { return nil }
    guard menu == nil else { return .narrow(.typed(event)) }
    switch event {
    case .key(.function), .key(.up), .key(.pageUp), .key(.pageDown): return nil
    case .key(.control("c")), .key(.control("l")), .key(.control("p")): return nil
    case .key, .paste, .unknown: return .narrow(.typed(event))
    }
  }

  var hasDialog: Bool { menu != nil }
}
