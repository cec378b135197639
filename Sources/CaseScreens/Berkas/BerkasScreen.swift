import CaseDomain
import TerminalUI

/// A client's file: one page to understand a person, tabs for the rest.
struct BerkasScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case detailClosed
    case tabPressed(FileTab)
    case tabStepped(Int)
    case formPressed(BerkasForm)
    case undoPressed
    case dialogInput(InputEvent)
    case reloadPressed
  }

  var context: ScreenContext
  let client: ClientID
  var tickets: TicketSequence
  var file: ShownFile?
  var failure: StorageError?
  var tab = FileTab.ringkasan
  /// The lines of the parts that were looked at.
  var lines: [FileTab: ShownTimeline] = [:]
  var list = VirtualList<FileLine>()
  /// Whether the line under the cursor is shown in full.
  var showsDetail = false
  var dialog: Dialog<Int64>?
  var body = Size(columns: 80, rows: 20)

  var openTicket: Ticket?
  var lineTicket: Ticket?
  var undoTicket: Ticket?

  init(of client: ClientID, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.client = client
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    guard let file else { return [SafeText(KlienText.title), SafeText(BerkasText.title)] }
    return [SafeText(KlienText.title), file.kecamatan, file.name]
  }

  var status: SafeText {
    guard let card = file?.file.card else { return "" }
    var parts: [String] = []
    if !list.isEmpty, let count = list.total.count {
      let isCut = lines[tab]?.hasMore ?? false
      parts.append(BerkasText.row(list.cursor + 1, of: count, andMore: isCut))
    }
    if tab == .akses {
      parts.append(
        BerkasText.status(
          version: card.version, by: card.updatedBy,
          at: MomentText.short(card.updatedAt, in: context.zone)))
    }
    return SafeText(parts.joined(separator: " · "))
  }

  var hasDialog: Bool { dialog != nil }
  var isWaiting: Bool { failure == nil && (file == nil || (tab.asks && lines[tab] == nil)) }

  func message(for event: InputEvent) -> Message? { dialog.map { _ in .dialogInput(event) } }

  /// The line under the cursor.
  var currentLine: FileLine? { list.currentRow }
}

extension FileTab {
  /// Whether the lines of the part are asked for when it is looked at.
  var asks: Bool {
    switch self {
    case .ringkasan, .keluarga: false
    case .kasus, .layanan, .rujukan, .surat, .akses: true
    }
  }
}
