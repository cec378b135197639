import CaseDomain
import TerminalUI

/// One round: desa by the six rights, and the *rekap penggantian*.
struct PutaranScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case listSwitched
    case openPressed
    case listPressed
    case actionPressed(BoardAction)
    case reportPressed
    case dialogInput(InputEvent)
    case reloadPressed
  }

  /// What can be begun from the board.
  enum BoardAction: Equatable, Sendable {
    case socialise
    case addBeneficiary
    case propose
    case decide
    case settle
    case complain
  }

  /// Which of the two lists has the keys.
  enum Shown: Equatable, Sendable {
    case desa
    case replacements
  }

  var context: ScreenContext
  let round: Int64
  var tickets: TicketSequence
  var asked: Ticket?
  var reportTicket: Ticket?
  var board: MonitoringBoard?
  var failure: StorageError?
  var shown = Shown.desa
  var desa = VirtualList<ListedDesa>()
  var desaRows: [ListedDesa] = []
  var replacements = VirtualList<ListedReplacement>()
  var replacementRows: [ListedReplacement] = []
  var gate = DutyGate()

  init(round: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.round = round
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    let name = board.map { [SafeText("\($0.round.programme) \($0.round.name)")] }
    return [SafeText(ProgramText.title)] + (name ?? [SafeText(ProgramText.board)])
  }

  var status: SafeText {
    guard shown == .desa, let visit = desa.currentRow?.row.visit else { return "" }
    return SafeText(PutaranText.detail(visit))
  }

  var hasDialog: Bool { gate.dialog != nil }

  func message(for event: InputEvent) -> Message? {
    gate.dialog == nil ? nil : .dialogInput(event)
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move):
      if shown == .desa { desa.move(move) } else { replacements.move(move) }
      fill()
    case .listSwitched: shown = shown == .desa ? .replacements : .desa
    case .openPressed: return open()
    case .listPressed:
      let desa = shown == .desa ? desa.currentRow?.row.area : nil
      return [.open(.penerima(round: round, desa: desa))]
    case .actionPressed(let action): return begin(action)
    case .reportPressed:
      let ticket = tickets.next()
      reportTicket = ticket
      return [.ask(.programme(.writeReport(round: round)), ticket, lane: .write)]
    case .dialogInput(let event): return gate.takeInput(event)
    case .reloadPressed: return ask()
    }
    return []
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return ask()
    case .answered(let ticket, let result):
      return gate.take(result, to: ticket) ?? take(result, to: ticket)
    case .resized(let size):
      desa.setHeight(size.rows - Self.headRows)
      replacements.setHeight(size.rows - Self.headRows)
      fill()
    case .tick: break
    }
    return []
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, to ticket: Ticket
  ) -> [ScreenEffect] {
    switch result {
    case .success(.programme(.board(let board))) where ticket == asked: show(board)
    case .success(.programme(.reportWritten(let path))) where ticket == reportTicket:
      return [.toast(Toast(.info, PutaranText.written(path)))]
    case .failure(let error) where ticket == asked:
      if error != .interrupted { failure = error }
    case .failure(let error) where ticket == reportTicket: return [.failure(error)]
    case .success, .failure: break
    }
    return []
  }

  private mutating func show(_ board: MonitoringBoard) {
    failure = nil
    self.board = board
    desaRows = board.rows.map(ListedDesa.init)
    replacementRows = board.replacements.map(ListedReplacement.init)
    desa.refresh()
    replacements.refresh()
    fill()
  }

  private mutating func fill() {
    guard board != nil else { return }
    desa.fill(with: desaRows)
    replacements.fill(with: replacementRows)
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.programme(.board(round: round)), ticket, lane: .interactive)]
  }

  /// The round, its counts, the table's head and its rule.
  static let headRows = 4
}
