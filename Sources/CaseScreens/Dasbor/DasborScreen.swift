import CaseDomain
import TerminalUI

/// The figures of one area, as panels or as one line for each area below it.
struct DasborScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    /// To the next panel, or back.
    case panelMoved(forward: Bool)
    case sideMoved(right: Bool)
    case openPressed
    /// The list behind the row under the cursor.
    case listPressed
    /// The people without NIK behind the row under the cursor.
    case withoutNIKPressed
    case viewPressed
    case caseworkPressed
    case sortPressed
    case popupInput(InputEvent)
    case reloadPressed
  }

  enum View: Equatable, Sendable {
    case panels
    case parts
  }

  var context: ScreenContext
  let area: WilayahCode
  var view: View
  var dashboard: Dashboard?
  /// Counted behind the dashboard; nil until it is there.
  var casework: CaseworkFigures?
  /// Asked when the case work is there; nil until it is answered.
  var resources: ResourcePanel?
  var failure: StorageError?
  var parts = VirtualList<DasborPart>()
  var partOrder = DasborPartOrder.kode
  /// The figure that has the cursor in the panels.
  var figure = DasborFigure.everybody
  var menu: MenuList<DasborPartOrder>?
  var body = Size(columns: 80, rows: 20)
  var tickets: TicketSequence
  var asked: Ticket?
  var askedCasework: Ticket?
  var askedResources: Ticket?

  init(of area: WilayahCode, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
    self.area = area
    view = area.level == .kecamatan || area.level == .desa ? .panels : .parts
  }

  var crumbs: [SafeText] { [SafeText(DasborText.title)] + PlaceText.crumbs(to: area) }

  var status: SafeText {
    guard view == .parts, let count = dashboard?.parts.count, count > 0 else { return "" }
    return SafeText(DasborText.partStatus(parts.cursor + 1, of: count, order: partOrder))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move): self.move(move)
    case .panelMoved(let forward): movePanel(forward: forward)
    case .sideMoved(let right): moveSide(right: right)
    case .openPressed: return open()
    case .listPressed: return openList()
    case .withoutNIKPressed: return openWithoutNIK()
    case .viewPressed:
      view = view == .panels ? .parts : .panels
      if resources == nil, casework != nil { return askResources() }
    case .caseworkPressed: return [.open(.kinerja(focusedArea))]
    case .sortPressed: menu = makeSortMenu()
    case .popupInput(let event): return takeMenuInput(event)
    case .reloadPressed: return ask()
    }
    return []
  }

  func message(for event: InputEvent) -> Message? { menu == nil ? nil : .popupInput(event) }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return ask()
    case .resized(let size):
      body = size
      parts.setHeight(DasborLayout.partRows(size))
      fillParts()
    case .answered(asked, .success(.dashboard(let dashboard))):
      self.dashboard = dashboard
      failure = nil
      parts.refresh()
      fillParts()
    case .answered(asked, .failure(let error)):
      if error != .interrupted { failure = error }
    case .answered(askedCasework, .success(.casework(.figures(let figures)))):
      casework = figures
      return askResources()
    case .answered(askedCasework, .failure(let error)):
      // What was stopped was stopped by a newer question of the same lane.
      return error == .interrupted ? [] : askResources()
    case .answered(askedResources, .success(.coverage(.panel(let panel)))): resources = panel
    case .answered, .tick: break
    }
    return []
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    let behind = tickets.next()
    (asked, askedCasework) = (ticket, behind)
    return [
      .ask(.dashboard(area), ticket, lane: .interactive),
      .ask(.casework(.figures(area)), behind, lane: .background),
    ]
  }

  /// Behind the case work: two questions in one lane would stop each other.
  private mutating func askResources() -> [ScreenEffect] {
    guard view == .panels else { return [] }
    let ticket = tickets.next()
    askedResources = ticket
    return [.ask(.coverage(.panel(area)), ticket, lane: .background)]
  }

  /// The area of the row under the cursor, or the whole one.
  private var focusedArea: WilayahCode {
    view == .parts ? parts.currentRow?.part.area ?? area : area
  }

  /// Enter: one level down where there is one, else the list.
  private func open() -> [ScreenEffect] {
    guard view == .parts else {
      return [.open(figure.destination(in: area, on: context.today))]
    }
    guard let part = parts.currentRow?.part.area else { return [] }
    return part.level == .desa ? openList() : [.open(.dasbor(part))]
  }

  private func openList() -> [ScreenEffect] {
    guard view == .parts else { return open() }
    return parts.currentRow.map { [.open(.klien(ClientFilter(area: $0.part.area)))] } ?? []
  }

  private func openWithoutNIK() -> [ScreenEffect] {
    guard let part = parts.currentRow?.part.area else { return [] }
    return [.open(.klien(DasborFigure.withoutNIK.filter(in: part)))]
  }

  mutating func fillParts() {
    guard let dashboard else { return }
    parts.fill(with: partOrder.sorted(dashboard.parts.map(DasborPart.init)))
  }
}
