import CaseDomain
import TerminalUI

/// This account's unfinished forms, and its saved changes that can be taken back.
struct DrafScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case switched
    case openPressed
    case discardPressed
    case undoPressed
    case reloadPressed
    case dialogInput(InputEvent)
  }

  enum List: Equatable, Sendable {
    case drafts
    case changes
  }

  /// A question about the row under the cursor.
  enum Wanted: Equatable, Sendable {
    case discard(DraftID)
    case undo(Int64)
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var askedDrafts: Ticket?
  var askedChanges: Ticket?
  /// A change that was asked for and not answered yet.
  var running: Ticket?
  var shown = List.drafts
  var drafts: [DraftSummary]?
  var changes: [SavedChange]?
  var failure: StorageError?
  var list = VirtualList<DrafRow>()
  var dialog: Dialog<Wanted>?

  static let headRows = 3

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(DrafText.title)] }
  var hasDialog: Bool { dialog != nil }
  var isWaiting: Bool { rows == nil && failure == nil }

  var status: SafeText {
    guard let rows else { return "" }
    return SafeText(DrafText.status(shown, list.cursor + 1, of: rows.count))
  }

  func message(for event: InputEvent) -> Message? {
    guard dialog != nil, event != .key(.control("c")) else { return nil }
    return .dialogInput(event)
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return ask()
    case .event(.answered(let ticket, let result)): return take(result, to: ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      fill()
    case .event(.tick): break
    case .moved(let move):
      list.move(move)
      fill()
    case .switched:
      shown = shown == .drafts ? .changes : .drafts
      list.move(.first)
      refill()
    case .openPressed: return open()
    case .discardPressed: askToDiscard()
    case .undoPressed: askToUndo()
    case .dialogInput(let event): return take(event)
    }
    return []
  }

  private mutating func ask() -> [ScreenEffect] {
    let (first, second) = (tickets.next(), tickets.next())
    askedDrafts = first
    askedChanges = second
    // Two lanes: a newer question in one would stop the older.
    return [
      .ask(.form(.drafts), first, lane: .interactive),
      .ask(.form(.changes), second, lane: .background),
    ]
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, to ticket: Ticket
  ) -> [ScreenEffect] {
    switch (ticket, result) {
    case (askedDrafts, .success(.form(.drafts(let drafts)))):
      failure = nil
      self.drafts = drafts
    case (running, .success(.form(.drafts(let drafts)))):
      self.drafts = drafts
      refill()
      return [.toast(Toast(.info, DrafText.discarded))]
    case (askedChanges, .success(.form(.changes(let changes)))): self.changes = changes
    case (running, .success(.form(.undone(let change)))):
      return [.toast(Toast(.info, DrafText.undone(change)))] + ask()
    case (running, .failure(let error)): return [.failure(error), .bell]
    case (askedDrafts, .failure(let error)), (askedChanges, .failure(let error)):
      if error != .interrupted { failure = error }
    case (_, .success), (_, .failure): break
    }
    refill()
    return []
  }

  private var rows: [DrafRow]? {
    switch shown {
    case .drafts: drafts?.map { DrafRow($0, in: context.zone) }
    case .changes: changes?.map { DrafRow($0, in: context.zone) }
    }
  }

  private mutating func refill() {
    list.refresh()
    fill()
  }

  private mutating func fill() {
    if let rows { list.fill(with: rows) }
  }
}
