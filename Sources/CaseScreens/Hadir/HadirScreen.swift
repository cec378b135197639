import CaseDomain
import TerminalUI

/// The attendance of one event: participants × sessions, a key for each mark.
struct HadirScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case sessionMoved(by: Int)
    case marked(AttendanceStatus?)
    case digitTyped(Character)
    case fillPressed
    /// The key after `=`.
    case fillChosen(InputEvent)
    case dialogInput(InputEvent)
    case undoPressed
    case deskPressed
    case closePressed
    case correctPressed
    case holdPressed
    case warnedPressed
    case reloadPressed
  }

  /// What a question asks to be done.
  enum Step: Equatable, Sendable {
    case change(AttendanceChange)
    case close(session: Int64)
  }

  /// A change shown already and not yet answered.
  struct Pending: Equatable, Sendable {
    let ticket: Ticket
    let change: AttendanceChange
  }

  var context: ScreenContext
  let event: Int64
  var tickets: TicketSequence
  var asked: Ticket?
  var undoTicket: Ticket?
  var watch = GridWatch()
  var grid: ShownGrid?
  var failure: StorageError?
  var list = VirtualList<ShownGrid.Row>()
  /// The session that keys mark, by its place in the event.
  var session = 0
  var sessionWasChosen = false
  var pending: [Pending] = []
  /// Digits of a participant number typed so far.
  var typedNumber = ""
  /// `=` was pressed and a letter is waited for.
  var awaitsFill = false
  var dialog: Dialog<Step>?
  /// Only participants under the event's share are shown.
  var showsOnlyWarned = false
  var body = Size(columns: 80, rows: 20)

  init(event: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.event = event
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    [SafeText(BimtekText.title)] + (grid.map { [$0.name] } ?? []) + [SafeText(HadirText.title)]
  }

  var status: SafeText {
    if awaitsFill { return SafeText(HadirText.fillHint(letters)) }
    if !typedNumber.isEmpty { return SafeText(HadirText.typed(typedNumber)) }
    guard let row = list.currentRow, let session = currentSession,
      let mark = grid?.grid.marks[row.id]?[session.id]
    else { return "" }
    return SafeText(HadirText.mark(mark, zone: context.zone))
  }

  var hasDialog: Bool { dialog != nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    if case .digitTyped = message {} else if !isAnswer(message) { typedNumber = "" }
    switch message {
    case .event(let event): return take(event)
    case .moved(let move):
      list.move(move)
      fill()
    case .sessionMoved(let step): moveSession(by: step)
    case .marked(let status): return mark(status)
    case .digitTyped(let digit): jump(digit)
    case .fillPressed: awaitsFill = grid != nil
    case .fillChosen(let event): return chooseFill(event)
    case .dialogInput(let event): return takeDialogInput(event)
    case .undoPressed: return undo()
    case .deskPressed: return [.open(.meja(event: event))]
    case .closePressed: return askToClose()
    case .correctPressed: return correct()
    case .holdPressed: return hold()
    case .warnedPressed:
      showsOnlyWarned.toggle()
      refreshRows()
    case .reloadPressed: return ask()
    }
    return []
  }

  func message(for event: InputEvent) -> Message? {
    if dialog != nil { return .dialogInput(event) }
    if awaitsFill { return .fillChosen(event) }
    guard case .key(.character(let digit)) = event, digit.isASCII, digit.isNumber else {
      return nil
    }
    return .digitTyped(digit)
  }

  private func isAnswer(_ message: Message) -> Bool {
    if case .event = message { true } else { false }
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return ask()
    case .resized(let size):
      body = size
      list.setHeight(size.rows - HadirLayout.fixedRows)
      fill()
    case .answered(let ticket, let result): return take(result, to: ticket)
    case .tick: return watch.tick(event: self.event, in: context, tickets: &tickets)
    }
    return []
  }

  mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.attendance(event: event), ticket, lane: .interactive)]
  }

  mutating func fill() {
    list.fill(with: shownRows)
  }

  /// The rows that the list has.
  var shownRows: [ShownGrid.Row] {
    let rows = grid?.rows ?? []
    return showsOnlyWarned ? rows.filter(\.isWarned) : rows
  }

  private mutating func moveSession(by step: Int) {
    guard let count = grid?.grid.event.sessions.count, count > 0 else { return }
    session = min(max(0, session + step), count - 1)
    sessionWasChosen = true
  }

  /// Goes to the participant whose number begins to be typed; a number that nobody has starts
  /// anew with its last digit.
  private mutating func jump(_ digit: Character) {
    let rows = shownRows
    func place(_ text: String) -> Int? {
      Int(text).flatMap { number in rows.firstIndex { $0.participant.number == number } }
    }
    typedNumber.append(digit)
    if place(typedNumber) == nil { typedNumber = String(digit) }
    guard let index = place(typedNumber) else { return }
    list.jump(to: .row(index + 1))
    fill()
  }
}
