import CaseDomain
import TerminalUI

/// The client list: the whole scope as one list, narrowed while typing, never waiting for rows.
struct KlienScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case newPressed
    case reloadPressed
    case fieldPressed(Focus)
    /// An input for the field that has the focus.
    case typed(InputEvent)
    case fieldAccepted
    case fieldLeft
    case backPressed
    case markPressed
    case rangePressed
    case markAllPressed
    case unmarkAllPressed
    case serveMarkedPressed
    case popupPressed(KlienPopup.Kind)
    case popupInput(InputEvent)
  }

  /// What the keys go to.
  enum Focus: Equatable, Sendable {
    case list
    case search
    case filter
    case jump
  }

  var context: ScreenContext
  /// What the screen was opened with; Esc comes back to it before it leaves.
  let opened: ClientFilter
  var filter: ClientFilter
  var sort = ClientSort()
  var list = VirtualList<ListedClient>()
  var columns: [KlienColumn]
  var focus = Focus.list
  var search: TextField
  var filterLine: TextField
  /// What the filter line meant when it could last be read.
  var lineFilter: ClientFilter
  var jump = TextField(maxLength: 40)
  var popup: KlienPopup?
  /// Why the filter line cannot be read; nil while it can.
  var filterProblem: SafeText?

  /// The count of the list as narrowed; nil until it is known.
  var count: ClientCount?
  /// The count of the list as opened, to be told beside a narrower one.
  var openedCount: ClientCount?
  /// Why there are no rows to show; nil when all is well.
  var failure: StorageError?
  /// Kecamatan outside the area that know the number searched for.
  var elsewhere: [WilayahCode] = []

  var body = Size(columns: 80, rows: 20)
  var tickets: TicketSequence
  var rowsAsk: RowsAsk?
  var countTicket: Ticket?
  var openedCountTicket: Ticket?
  var elsewhereTicket: Ticket?
  /// Asks who is marked, when the marks say only who is not.
  var markedTicket: Ticket?

  init(filter: ClientFilter, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    opened = filter
    self.filter = filter
    columns = KlienColumn.standard(for: filter.area)
    search = TextField(filter.search, maxLength: Self.searchLength)
    filterLine = TextField(Self.line(for: filter), maxLength: Self.lineLength)
    lineFilter = Self.withoutSearch(filter)
  }

  var crumbs: [SafeText] {
    [SafeText(KlienText.title), PlaceText.title(filter.area)]
  }

  /// The rows asked for last and not answered yet.
  struct RowsAsk: Equatable, Sendable {
    let ticket: Ticket
    let ask: ListAsk<ListedClient>
  }

  /// Whether the list shows less than what it was opened with.
  var isNarrowed: Bool { filter != opened }
}
