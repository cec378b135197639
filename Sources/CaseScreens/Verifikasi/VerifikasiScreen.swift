import CaseDomain
import TerminalUI

/// What was proposed and verified, by desa and year; Enter lists the entries of a line.
struct VerifikasiScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case closePressed
    case proposePressed
    case decidePressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var asked: Ticket?
  var lines: [ListedLine]?
  var failure: StorageError?
  var list = VirtualList<ListedLine>()
  /// The line whose entries are shown; nil on the list of lines.
  var opened: OpenedLine?
  private var height = 0

  /// The entries of one line.
  struct OpenedLine: Equatable {
    var line: VerificationLine
    var entries: [ListedEntry]?
    var list = VirtualList<ListedEntry>()
  }

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    [SafeText(VerifikasiText.title)]
      + (opened.map { [PlaceText.name($0.line.area)] } ?? [])
  }

  var status: SafeText {
    let current = opened?.line ?? list.currentRow?.line
    let mayPropose = context.actor.may(.recordCases)
    return current.map {
      SafeText(VerifikasiText.status($0, mayPropose: mayPropose, in: context.zone))
    } ?? ""
  }

  var isWaiting: Bool { lines == nil && failure == nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return reload()
    case .event(.answered(asked, .success(.verification(let answer)))): take(answer)
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      height = size.rows - Self.headRows
      list.setHeight(height)
      opened?.list.setHeight(height)
      fill()
    case .event: break
    case .moved(let move):
      if opened == nil { list.move(move) } else { opened?.list.move(move) }
      fill()
    case .openPressed: return open()
    case .closePressed:
      opened = nil
      return reload()
    case .proposePressed: return form(ProposeForm.id)
    case .decidePressed: return form(DecideForm.id)
    }
    return []
  }

  static let headRows = 2

  func message(for event: InputEvent) -> Message? {
    guard opened != nil else { return nil }
    switch event {
    case .key(.escape), .key(.left), .key(.character("h")): return .closePressed
    case .key, .paste, .unknown: return nil
    }
  }

  private mutating func reload() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    let question: VerificationQuestion =
      opened.map { .entries($0.line) } ?? .lines(context.actor.area)
    return [.ask(.verification(question), ticket, lane: .interactive)]
  }

  private mutating func take(_ answer: VerificationAnswer) {
    failure = nil
    switch answer {
    case .lines(let lines):
      self.lines = lines.map { ListedLine($0, zone: context.zone) }
      list.refresh()
    case .entries(let entries):
      opened?.entries = entries.map { ListedEntry($0, on: context.today) }
      opened?.list.refresh()
    }
    fill()
  }

  private mutating func fill() {
    if let lines { list.fill(with: lines) }
    if let entries = opened?.entries { opened?.list.fill(with: entries) }
  }

  private mutating func open() -> [ScreenEffect] {
    if let opened {
      return opened.list.currentRow.map { [.open(.berkas($0.entry.client))] } ?? []
    }
    guard let row = list.currentRow else { return [] }
    opened = OpenedLine(line: row.line)
    opened?.list.setHeight(height)
    return reload()
  }

  private func form(_ id: FormID) -> [ScreenEffect] {
    guard let line = opened?.line ?? list.currentRow?.line else { return [] }
    return [.open(.isian(FormRequest(id, about: line.subject)))]
  }
}
