import CaseDomain
import TerminalUI

extension KlienScreen {
  /// Asks for the rows that the window needs and does not have.
  mutating func askForRows() -> [ScreenEffect] {
    guard failure == nil, let ask = list.nextAsk() else { return [] }
    let ticket = tickets.next()
    rowsAsk = RowsAsk(ticket: ticket, ask: ask)
    let near = ask.near.map {
      RowWindow.Anchor(ordinal: $0.ordinal, position: $0.row.row.position)
    }
    var window = RowWindow(
      first: ask.first, count: ask.count, near: near, total: list.total.count)
    window.waitsForOrder = list.isProvisional || ask.first > 0
    return [.ask(.clientRows(filter, sort, window), ticket, lane: .interactive)]
  }

  /// Asks for the counts that are not known, one after the other: a newer question on the same
  /// lane would stop the older.
  mutating func askForCounts() -> [ScreenEffect] {
    if count == nil {
      let ticket = tickets.next()
      countTicket = ticket
      return [.ask(.clientCount(filter), ticket, lane: .background)]
    }
    guard openedCount == nil else { return [] }
    let ticket = tickets.next()
    openedCountTicket = ticket
    return [.ask(.clientCount(opened), ticket, lane: .background)]
  }

  /// Takes an answer; one that belongs to an older question is dropped.
  mutating func take(_ result: Result<Answer, StorageError>, to ticket: Ticket) -> [ScreenEffect] {
    switch result {
    case .success(let answer): take(answer, to: ticket)
    case .failure(let error): take(error, to: ticket)
    }
  }

  private mutating func take(_ answer: Answer, to ticket: Ticket) -> [ScreenEffect] {
    switch answer {
    case .clientRows(let rows) where ticket == rowsAsk?.ticket: return load(rows)
    case .someClientRows(let rows) where ticket == rowsAsk?.ticket: return loadProvisionally(rows)
    case .clientCount(let count) where ticket == countTicket:
      self.count = count
      if !isNarrowed { openedCount = count }
      list.setTotal(.exact(count.rows))
      return askForRows() + askForCounts() + askElsewhere()
    case .clientCount(let count) where ticket == openedCountTicket:
      openedCount = count
      return []
    case .exported(let path, let lines, let checkCode):
      return [.toast(Toast(.info, KlienText.exported(path: path, lines, checkCode)))]
    case .service(.markedClients(let clients)) where ticket == markedTicket:
      markedTicket = nil
      return openService(for: clients)
    case .elsewhere(let areas) where ticket == elsewhereTicket:
      elsewhere = areas
      return []
    default: return []
    }
  }

  private mutating func load(_ rows: [ClientRow]) -> [ScreenEffect] {
    guard let asked = rowsAsk else { return [] }
    rowsAsk = nil
    list.load(rows.map { ListedClient($0, on: context.today) }, answering: asked.ask)
    // An empty answer in the middle would be asked for again and again.
    return rows.isEmpty ? [] : askForRows()
  }

  /// Shows what was found first and asks for the rows in their order.
  private mutating func loadProvisionally(_ rows: [ClientRow]) -> [ScreenEffect] {
    guard let asked = rowsAsk else { return [] }
    rowsAsk = nil
    list.loadProvisionally(
      rows.map { ListedClient($0, on: context.today) }, answering: asked.ask)
    return askForRows()
  }

  private mutating func take(_ error: StorageError, to ticket: Ticket) -> [ScreenEffect] {
    switch ticket {
    case rowsAsk?.ticket:
      rowsAsk = nil
      list.askFailed()
      guard error != .interrupted else { return [] }
      failure = error
      return []
    case countTicket, openedCountTicket, elsewhereTicket:
      return error == .interrupted ? [] : [.failure(error)]
    default: return error == .interrupted ? [] : [.failure(error)]
    }
  }

  /// A number that nobody in the area has may be registered outside it.
  private mutating func askElsewhere() -> [ScreenEffect] {
    let digits = filter.search.filter(\.isNumber)
    guard count?.rows == 0, digits.count == 16, digits.count == filter.search.count else {
      return []
    }
    let ticket = tickets.next()
    elsewhereTicket = ticket
    return [.ask(.elsewhere(digits), ticket, lane: .interactive)]
  }
}
