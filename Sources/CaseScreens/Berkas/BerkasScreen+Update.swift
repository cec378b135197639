import CaseDomain
import TerminalUI

extension BerkasScreen {
  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .reloadPressed: return reload()
    case .moved(let move):
      list.move(move)
      fill()
      return askForMore()
    case .openPressed: return openLine()
    case .detailClosed:
      guard showsDetail else { return [.back] }
      showsDetail = false
      return []
    case .tabPressed(let tab): return show(tab)
    case .tabStepped(let step): return show(neighbour(by: step))
    case .formPressed(let form): return open(form)
    case .undoPressed: return askToUndo()
    case .dialogInput(let event): return takeDialogInput(event)
    }
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return reload()
    case .resized(let size):
      body = size
      setHeight()
      return []
    case .tick: return []
    case .answered(let ticket, .success(let answer)): return take(answer, to: ticket)
    case .answered(let ticket, .failure(let error)): return take(error, to: ticket)
    }
  }

  private mutating func reload() -> [ScreenEffect] {
    lines = [:]
    let ticket = tickets.next()
    openTicket = ticket
    return [.ask(.file(.open(client)), ticket, lane: .interactive)]
  }

  private mutating func take(_ answer: Answer, to ticket: Ticket) -> [ScreenEffect] {
    switch answer {
    case .file(.opened(let opened)) where ticket == openTicket:
      failure = nil
      file = ShownFile(opened, on: context.today, in: context.zone)
      lines[.ringkasan] = ShownTimeline(opened.timeline, on: context.today, in: context.zone)
      refill()
      return askForLines()
    case .file(.timeline(let answered, let timeline)) where ticket == lineTicket:
      lines[answered] = ShownTimeline(timeline, on: context.today, in: context.zone)
      refill()
    case .form(.undone(let change)) where ticket == undoTicket:
      return [.toast(Toast(.info, BerkasText.undone(change)))] + reload()
    default: break
    }
    return []
  }

  private mutating func take(_ error: StorageError, to ticket: Ticket) -> [ScreenEffect] {
    guard error != .interrupted else { return [] }
    if ticket == openTicket {
      failure = error
      return []
    }
    return [ticket == lineTicket || ticket == undoTicket ? .failure(error) : .bell]
  }

  private func neighbour(by step: Int) -> FileTab {
    let all = FileTab.allCases
    let index = (all.firstIndex(of: tab) ?? 0) + step
    return all[(index + all.count) % all.count]
  }

  private mutating func show(_ newTab: FileTab) -> [ScreenEffect] {
    guard newTab != tab else { return [] }
    tab = newTab
    showsDetail = false
    list = VirtualList()
    setHeight()
    return askForLines()
  }

  /// Asks for the lines of the part shown when they are not here.
  private mutating func askForLines() -> [ScreenEffect] {
    guard tab.asks, lines[tab] == nil else { return [] }
    return askForLines(limit: Self.manyLines)
  }

  /// The first page of history knows its newest lines; the older ones are asked for at its end.
  private mutating func askForMore() -> [ScreenEffect] {
    guard tab == .ringkasan, let shown = lines[tab], shown.hasMore,
      list.cursor >= shown.lines.count - 1
    else { return [] }
    return askForLines(limit: Self.manyLines)
  }

  private mutating func askForLines(limit: Int) -> [ScreenEffect] {
    let ticket = tickets.next()
    lineTicket = ticket
    return [.ask(.file(.timeline(client, tab, limit: limit)), ticket, lane: .interactive)]
  }

  private static let manyLines = 500

  private mutating func setHeight() {
    let rect = Rect(column: 0, row: 0, columns: body.columns, rows: body.rows)
    list.setHeight(BerkasLayout(file, tab, in: rect).list.rows)
    fill()
  }

  /// Shows new lines; the cursor stays on its line.
  private mutating func refill() {
    list.refresh()
    setHeight()
  }

  private mutating func fill() {
    if let rows = shownLines { list.fill(with: rows) }
  }

  /// The lines of the part shown; nil while they are not here.
  private var shownLines: [FileLine]? {
    tab == .keluarga ? file?.family : lines[tab]?.lines
  }

  private mutating func openLine() -> [ScreenEffect] {
    guard let line = currentLine else { return [] }
    if let other = line.client { return other == client ? [] : [.open(.berkas(other))] }
    showsDetail.toggle()
    return []
  }
}
