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
  private(set) var scroll = LineScroll()

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
        scroll.top + 1, scroll.end(of: lines.count), of: lines.count, pages: preview.pages.count))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.resized(let size)):
      scroll.setHeight(size.rows, of: lines.count)
    case .event(.answered(asked, .success(.office(.written(let path))))):
      asked = nil
      return [.toast(Toast(.info, PratinjauText.written(path)))]
    case .event(.answered(asked, .failure(let error))):
      asked = nil
      return [.failure(error)]
    case .event: break
    case .moved(let move): scroll.move(move, of: lines.count)
    case .writePressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.office(.write(preview)), ticket, lane: .write)]
    }
    return []
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
    for (offset, line) in lines.dropFirst(scroll.top).prefix(body.rows).enumerated() {
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
