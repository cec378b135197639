import CaseDomain
import TerminalUI

/// The figures of PSKS in an area on a day, a tab for each; Enter goes down, or to the people.
struct CakupanScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case columnMoved(Int)
    case tabPressed(ResourceFigure)
    case tabStepped(Int)
    case openPressed
    case upPressed
    case dayPressed(DayPrompt.Wanted)
    case dayTyped(InputEvent)
    case daySubmitted
    case dayCancelled
    case documentPressed
    case letterPressed
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var asked: Ticket?
  var askedPaper: Ticket?
  /// From the area that was opened down to the one shown.
  var areas: [WilayahCode]
  var figure = ResourceFigure.rekap
  /// nil follows the clock.
  var position: Day?
  var from: Day?
  var sheet: FigureSheet?
  var failure: StorageError?
  var list = VirtualList<FigureTable.Row>()
  /// The column of the cell under the cursor.
  var column = 0
  var prompt: DayPrompt?
  /// The people behind a cell; nil on the figure itself.
  var people: CellPeople?
  var body = Size(columns: 80, rows: 20)

  init(of area: WilayahCode, context: ScreenContext, tickets: TicketSequence) {
    areas = [area]
    self.context = context
    self.tickets = tickets
  }

  var area: WilayahCode { areas.last ?? context.actor.area }
  var day: Day { position ?? context.today }
  var table: FigureTable? { sheet?.tables.first }
  var request: ResourceFigureRequest {
    ResourceFigureRequest(figure, in: area, on: day, from: figure == .perubahan ? from : nil)
  }

  var crumbs: [SafeText] { [SafeText(CakupanText.title)] + PlaceText.crumbs(to: area) }
  var isWaiting: Bool { failure == nil && (sheet == nil || people.map { $0.found == nil } == true) }

  /// The whole meaning of the cell under the cursor.
  var status: SafeText {
    if let people { return SafeText(CakupanText.status(people)) }
    guard let table, let row = list.currentRow, row.cells.indices.contains(column) else {
      return ""
    }
    return SafeText(
      CakupanText.status(row: row, table.columns[column], row.cells[column], figure))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move): self.move(move)
    case .columnMoved(let step): moveColumn(by: step)
    case .tabPressed(let tab): return show(tab)
    case .tabStepped(let step): return show(neighbour(by: step))
    case .openPressed: return open()
    case .upPressed: return goUp()
    case .dayPressed(let wanted): prompt = DayPrompt(wanted, proposing: proposal(wanted))
    case .dayTyped(let event): return prompt?.take(event) == .refused ? [.bell] : []
    case .daySubmitted: return takeDay()
    case .dayCancelled: prompt = nil
    case .documentPressed: return askPaper(.document(request))
    case .letterPressed:
      return list.currentRow?.area.map { askPaper(.reminder($0, on: day)) } ?? []
    case .reloadPressed: return load()
    }
    return []
  }

  func message(for event: InputEvent) -> Message? {
    if prompt != nil {
      switch event {
      case .key(.enter): return .daySubmitted
      case .key(.escape): return .dayCancelled
      case .key(.function(1)), .key(.function(10)): return nil
      case .key, .paste, .unknown: return .dayTyped(event)
      }
    }
    switch event {
    case .key(.escape) where people != nil || areas.count > 1: return .upPressed
    case .key, .paste, .unknown: return nil
    }
  }
}

/// The people behind a cell, with the list that shows them.
struct CellPeople: Equatable {
  let cell: OverlapCell
  var found: OverlapPeople?
  var list = VirtualList<ListedHolder>()
}

/// A person behind a cell, put into words once.
struct ListedHolder: Identifiable, Equatable, Sendable {
  let id: Int64
  let name: SafeText
  let roles: SafeText

  init(_ person: OverlapPerson) {
    id = person.id
    name = SafeText(person.name)
    roles = SafeText(person.roles.map(CakupanText.role).joined(separator: ", "))
  }
}
