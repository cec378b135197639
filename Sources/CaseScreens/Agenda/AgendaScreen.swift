import CaseDomain
import TerminalUI

/// What waits to be done today, with one key for each outcome.
struct AgendaScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case outcomePressed(AgendaOutcome)
    case scopePressed
    case kindPressed(AgendaKind?)
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var filter: AgendaFilter
  var asked: Ticket?
  var items: [ListedItem]?
  var counts = AgendaCounts()
  var failure: StorageError?
  var list = VirtualList<ListedItem>()

  /// Opens with `filter`, or with what the account itself has to do.
  init(_ filter: AgendaFilter? = nil, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.filter = filter ?? AgendaFilter(area: context.actor.area, onlyOwn: true)
  }

  var crumbs: [SafeText] {
    let scope = filter.onlyOwn ? SafeText(AgendaText.own) : PlaceText.title(filter.area)
    return [SafeText(AgendaText.title), scope]
  }

  var status: SafeText {
    guard let items, !items.isEmpty else { return "" }
    return SafeText(AgendaText.status(list.cursor + 1, of: items.count, counts, filter.kind))
  }

  var isWaiting: Bool { items == nil && failure == nil }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return ask()
    case .event(.answered(asked, .success(.file(.agenda(let agenda))))): take(agenda)
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event(.resized(let size)):
      list.setHeight(size.rows - AgendaLayout.fixedRows)
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .openPressed: return open()
    case .outcomePressed(let outcome): return record(outcome)
    case .scopePressed:
      filter.onlyOwn.toggle()
      return startAnew()
    case .kindPressed(let kind):
      filter.kind = filter.kind == kind ? nil : kind
      return startAnew()
    }
    return []
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.file(.agenda(filter)), ticket, lane: .interactive)]
  }

  private mutating func take(_ agenda: Agenda) {
    failure = nil
    counts = agenda.counts
    items = agenda.items.map { ListedItem($0, on: context.today) }
    list.refresh()
    fill()
  }

  private mutating func startAnew() -> [ScreenEffect] {
    list.restart()
    return ask()
  }

  private mutating func fill() {
    if let items { list.fill(with: items) }
  }

  private func open() -> [ScreenEffect] {
    guard let item = list.currentRow?.item else { return [] }
    if item.id.kind == .draf { return [.open(.isian(AgendaOutcome.draft(item)))] }
    if let client = item.client { return [.open(.berkas(client))] }
    if let (area, month) = item.reportPeriod {
      return [.open(.isiLaporan(.period(.bulanan, area, month.firstDay)))]
    }
    switch item.id.kind {
    case .tamu: return [.open(.loket)]
    case .tinjauan: return [.open(.isiLaporan(.report(item.id.row)))]
    case .laporan: return [.open(.laporan(context.actor.area))]
    case .skTKSK, .lowonganTKSK: return item.area.map { [.open(.tkskWilayah($0))] } ?? []
    case .rtl: return record(.selesai)
    case .tindakLanjut, .rujukan, .draf, .pengaduan: return [.open(.pengaduan)]
    }
  }

  private func record(_ outcome: AgendaOutcome) -> [ScreenEffect] {
    guard let item = list.currentRow?.item else { return [] }
    guard let request = outcome.request(for: item) else {
      return [.toast(Toast(.warning, AgendaText.notFor(outcome, item.id.kind)))]
    }
    return [.open(.isian(request))]
  }
}
