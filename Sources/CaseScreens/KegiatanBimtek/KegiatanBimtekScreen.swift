import CaseDomain
import TerminalUI

/// The page of one event: what it is, its sessions, seats and participants.
struct KegiatanBimtekScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case tabPressed(EventTab)
    case tabStepped(by: Int)
    case columnMoved(by: Int)
    case openPressed
    case formPressed(FormRequest)
    case placePressed(Destination)
    case filterPressed
    case filterCleared
    case paperPressed(EventQuestion)
    case reloadPressed
  }

  let event: Int64
  var context: ScreenContext
  var tickets: TicketSequence
  private(set) var asked: Ticket?
  private(set) var askedPreview: Ticket?
  /// nil until it is known.
  private(set) var page: EventPage?
  /// Seats, invitations and those present of the page.
  private(set) var table = QuotaTable([], [])
  /// The lines of the part that is shown, put into words once.
  private var rows: [EventRow] = []
  private(set) var failure: StorageError?
  private(set) var tab = EventTab.ringkas
  /// Which participants are shown.
  private(set) var filter = ParticipantFilter()
  /// The pillar under the cursor in the table of seats; behind the last one the sum.
  private(set) var column = 0
  private var size = Size(columns: 80, rows: 20)
  var list = VirtualList<EventRow>()

  init(event: Int64, context: ScreenContext, tickets: TicketSequence) {
    self.event = event
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    [SafeText(BimtekText.title)] + (page.map { [SafeText($0.event.code)] } ?? [])
  }

  var status: SafeText {
    guard let page else { return "" }
    return SafeText(
      KegiatanBimtekText.status(
        tab, page, filter, row: list.isEmpty ? 0 : list.cursor + 1,
        of: list.total.count ?? 0))
  }

  var isWaiting: Bool { (page == nil && failure == nil) || askedPreview != nil }

  /// Title, tabs, heads of the table, rule.
  static let headRows = 4

  /// The sums under the table of seats.
  private var footRows: Int { tab == .kuota ? 1 : 0 }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return load()
    case .event(.answered(let ticket, let answer)): return take(answer, ticket)
    case .event(.resized(let size)):
      self.size = size
      word()
    case .event(.tick): break
    case .moved(let move):
      list.move(move)
      if page != nil { list.fill(with: rows) }
    case .tabPressed(let tab): show(tab)
    case .tabStepped(let step): show(tab.moved(by: step))
    case .columnMoved(let step): moveColumn(by: step)
    case .openPressed: return open()
    case .formPressed(let request): return [.open(.isian(request))]
    case .placePressed(let place): return [.open(place)]
    case .filterPressed: narrow(to: filter.part.next)
    case .filterCleared:
      filter = ParticipantFilter()
      show(.peserta)
    case .paperPressed(let question): return preview(question)
    }
    return []
  }

  private mutating func load() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.bimtek(.event(.page(event))), ticket, lane: .interactive)]
  }

  private mutating func preview(_ question: EventQuestion) -> [ScreenEffect] {
    let ticket = tickets.next()
    askedPreview = ticket
    return [.ask(.bimtek(.event(question)), ticket, lane: .interactive)]
  }

  private mutating func take(
    _ answer: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    if ticket == askedPreview {
      askedPreview = nil
      return PreviewAnswer.effects(of: answer)
    }
    guard ticket == asked else { return [] }
    switch answer {
    case .success(.bimtek(.event(.page(let page)))):
      failure = nil
      self.page = page
      table = page.table
      list.refresh()
      word()
    case .success, .failure(.interrupted): break
    case .failure(let error): failure = error
    }
    return []
  }

  private mutating func show(_ tab: EventTab) {
    self.tab = tab
    list.restart()
    word()
  }

  private mutating func narrow(to part: ParticipantFilter.Part) {
    filter.part = part
    show(.peserta)
  }

  private mutating func moveColumn(by step: Int) {
    column = min(max(0, column + step), table.kinds.count)
  }

  /// A kab/kota leads to its participants, everything else to the form that changes it.
  private mutating func open() -> [ScreenEffect] {
    guard let row = list.currentRow else { return [] }
    if case .kabupaten(let kabupaten) = row.id {
      let kinds = table.kinds
      filter = ParticipantFilter(
        kabupaten: kabupaten, kind: kinds.indices.contains(column) ? kinds[column] : nil)
      show(.peserta)
      return []
    }
    guard context.actor.may(.manageBimtek) else {
      return [.toast(Toast(.warning, KegiatanBimtekText.mayNotManage))]
    }
    return [.open(.isian(row.request(of: event)))]
  }

  /// Puts the part that is shown into words.
  private mutating func word() {
    list.setHeight(size.rows - Self.headRows - footRows)
    guard let page else { return }
    rows = EventRow.rows(of: page, tab, filter, columns: size.columns)
    list.fill(with: rows)
  }
}

/// The parts of the page.
enum EventTab: String, CaseIterable, Sendable {
  case ringkas
  case jadwal
  case kuota
  case peserta

  /// The part so many steps on; behind the last comes the first.
  func moved(by step: Int) -> EventTab {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + step
    return all[(place % all.count + all.count) % all.count]
  }
}

extension ParticipantFilter.Part {
  /// The next part of the list; behind the last comes the whole again.
  fileprivate var next: Self {
    let all = Self.allCases
    let place = (all.firstIndex(of: self) ?? 0) + 1
    return all[place % all.count]
  }
}
