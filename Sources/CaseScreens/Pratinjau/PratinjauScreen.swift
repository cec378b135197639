import CaseDomain
import TerminalUI

/// Shows a text document page by page, and writes it to a file.
struct PratinjauScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case writePressed
  }

  /// A line of the document, or the line between two pages.
  enum Line: Equatable, Sendable {
    case text(SafeText)
    case pageBreak(SafeText)
  }

  var context: ScreenContext
  let preview: Preview
  let lines: [Line]
  var tickets: TicketSequence
  var asked: Ticket?
  /// The first line shown.
  private(set) var top = 0
  private(set) var height = 1

  init(_ preview: Preview, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.preview = preview
    self.tickets = tickets
    lines = Self.lines(of: preview)
  }

  private static func lines(of preview: Preview) -> [Line] {
    preview.pages.enumerated().flatMap { index, page in
      let text = PratinjauText.page(index + 1, of: preview.pages.count)
      let head: [Line] = index == 0 ? [] : [.pageBreak(SafeText(text))]
      return head + page.map { .text(SafeText($0)) }
    }
  }

  var crumbs: [SafeText] { [SafeText(preview.title)] }

  var status: SafeText {
    SafeText(
      PratinjauText.status(
        top + 1, min(lines.count, top + height), of: lines.count, pages: preview.pages.count))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.resized(let size)):
      height = max(1, size.rows)
      top = min(top, lastTop)
    case .event(.answered(asked, .success(.office(.written(let path))))):
      asked = nil
      return [.toast(Toast(.info, PratinjauText.written(path)))]
    case .event(.answered(asked, .failure(let error))):
      asked = nil
      return [.failure(error)]
    case .event: break
    case .moved(let move): self.move(move)
    case .writePressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.office(.write(preview)), ticket, lane: .write)]
    }
    return []
  }

  private var lastTop: Int { max(0, lines.count - height) }

  private mutating func move(_ move: ListMove) {
    let wanted =
      switch move {
      case .up: top - 1
      case .down: top + 1
      case .pageUp: top - height
      case .pageDown: top + height
      case .halfPageUp: top - height / 2
      case .halfPageDown: top + height / 2
      case .first: 0
      case .last: lastTop
      }
    top = max(0, min(wanted, lastTop))
  }

  var isWaiting: Bool { asked != nil }

  var actions: [Action<Message>] {
    [
      Action(
        "pratinjau.tulis", group: PratinjauText.group, title: PratinjauText.write, short: "Tulis",
        hint: "tulis ke berkas", keys: [.character("x"), .function(2)],
        availability: asked == nil ? .enabled : .disabled(reason: PratinjauText.alreadyWriting),
        synonyms: ["cetak", "simpan"], message: .writePressed)
    ] + MoveActions.all(in: PratinjauText.group) { .moved($0) }
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    // A page is 80 columns wide; a wider window shows it in its middle.
    let column = body.column + max(0, (body.columns - Self.pageColumns) / 2)
    for (offset, line) in lines.dropFirst(top).prefix(body.rows).enumerated() {
      let row = body.row + offset
      switch line {
      case .text(let text):
        surface.write(
          text, column: column, row: row, style: theme[.ui], limit: body.endColumn - column,
          cut: theme[.cut])
      case .pageBreak(let text):
        surface.rule(body.part(fromRow: offset, rows: 1), theme: theme)
        surface.write(text, column: column + 2, row: row, style: theme[.dim])
      }
    }
    surface.cursor = Point(column: body.column, row: body.row)
  }

  private static let pageColumns = 80
}
