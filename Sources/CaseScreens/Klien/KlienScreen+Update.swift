import CaseDomain
import TerminalUI

extension KlienScreen {
  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move):
      list.move(move)
      return askForRows()
    case .openPressed: return openCurrent()
    case .newPressed: return [.open(.isian(NewClientRequest.request(typed: search.text)))]
    case .reloadPressed: return reload()
    case .fieldPressed(let field):
      focus = field
      if field == .jump { jump = TextField(maxLength: 40) }
      return []
    case .typed(let event): return type(event)
    case .fieldAccepted: return acceptField()
    case .fieldLeft: return leaveField()
    case .backPressed: return goBack()
    case .markPressed:
      list.markAndAdvance()
      return askForRows()
    case .rangePressed: return markRange()
    case .markAllPressed:
      list.marks.markAll()
      return []
    case .unmarkAllPressed:
      list.marks.unmarkAll()
      list.cancelRange()
      return []
    case .serveMarkedPressed: return serveMarked()
    case .popupPressed(let kind):
      popup = KlienPopup(kind, on: self)
      return []
    case .popupInput(let event): return takePopupInput(event)
    }
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return askForRows() + askForCounts()
    case .answered(let ticket, let result): return take(result, to: ticket)
    case .resized(let size):
      body = size
      list.setHeight(listRows)
      return askForRows()
    case .tick: return []
    }
  }

  /// Opens the service to many for whoever is marked.
  private mutating func serveMarked() -> [ScreenEffect] {
    let marks = list.marks
    if marks.isEmpty { return [.toast(Toast(.warning, KlienText.markFirst))] }
    guard marks.marksAll else { return openService(for: marks.exceptions.sorted()) }
    let ticket = tickets.next()
    markedTicket = ticket
    return [
      .ask(
        .service(.markedClients(filter, except: marks.exceptions)), ticket, lane: .interactive)
    ]
  }

  func openService(for clients: [ClientID]) -> [ScreenEffect] {
    guard !clients.isEmpty else { return [.toast(Toast(.warning, KlienText.markFirst))] }
    return [.open(.isian(FormRequest(ServiceForm.manyID, about: .clients(clients))))]
  }

  private func openCurrent() -> [ScreenEffect] {
    list.currentRow.map { [.open(.berkas($0.id))] } ?? []
  }

  /// Asks everything again; cursor and marks stay with their rows.
  private mutating func reload() -> [ScreenEffect] {
    failure = nil
    count = nil
    openedCount = nil
    list.refresh()
    return askForRows() + askForCounts()
  }

  /// One level back: range, then search and filter, then the screen.
  private mutating func goBack() -> [ScreenEffect] {
    if list.rangeStart != nil {
      list.cancelRange()
      return []
    }
    guard isNarrowed else { return [.back] }
    resetFields()
    return narrow(to: opened)
  }

  private mutating func markRange() -> [ScreenEffect] {
    let missing = list.markRange()
    guard missing > 0 else { return [] }
    return [.toast(Toast(.warning, KlienText.rangeNotLoaded(missing)))]
  }

  /// Shows another selection from its first row on.
  mutating func narrow(to newFilter: ClientFilter) -> [ScreenEffect] {
    guard newFilter != filter else { return [] }
    filter = newFilter
    return startAnew()
  }

  /// Shows the same selection in another order.
  mutating func order(by newSort: ClientSort) -> [ScreenEffect] {
    guard newSort != sort else { return [] }
    sort = newSort
    let marks = list.marks
    let total = list.total
    list.restart()
    list.marks = marks
    list.setTotal(total)
    return askForRows()
  }

  private mutating func startAnew() -> [ScreenEffect] {
    failure = nil
    count = nil
    elsewhere = []
    list.restart()
    return askForRows() + askForCounts()
  }
}
