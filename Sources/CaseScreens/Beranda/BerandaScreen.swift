import CaseDomain
import TerminalUI

/// The first screen: where one can go, by number, and how things stand.
struct BerandaScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case entryPressed(Int)
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var asked: Ticket?
  var figures: HomeFigures?
  var failure: StorageError?
  /// The entry under the cursor.
  var cursor = 0

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(BerandaText.title), PlaceText.title(context.actor.area)] }

  /// What the account can open from here.
  var entries: [BerandaEntry] { BerandaEntry.all(for: context, events: figures?.upcomingEvents) }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return ask()
    case .event(.answered(asked, .success(.home(let figures)))):
      self.figures = figures
      failure = nil
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event: break
    case .moved(let move): self.move(move)
    case .openPressed: return open(cursor)
    case .entryPressed(let index): return open(index)
    }
    return []
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    return [.ask(.home, ticket, lane: .interactive)]
  }

  private mutating func move(_ move: ListMove) {
    switch move {
    case .up: cursor = max(0, cursor - 1)
    case .down: cursor = min(entries.count - 1, cursor + 1)
    case .first, .pageUp, .halfPageUp: cursor = 0
    case .last, .pageDown, .halfPageDown: cursor = entries.count - 1
    }
  }

  private mutating func open(_ index: Int) -> [ScreenEffect] {
    guard entries.indices.contains(index) else { return [.bell] }
    cursor = index
    if let reason = entries[index].reason { return [.toast(Toast(.warning, reason))] }
    return entries[index].destination.map { [.open($0)] } ?? [.quit]
  }
}

/// A line of the menu.
struct BerandaEntry: Equatable, Sendable {
  let title: SafeText
  let detail: SafeText
  /// nil leaves Pilar.
  let destination: Destination?
  /// Why it cannot be opened; nil when it can.
  let reason: String?
  /// What opens it: a digit in their order, a letter where those are used up.
  let key: Character

  /// The screens that exist, attendance while an event runs, then the way out.
  static func all(for context: ScreenContext, events: [BimtekEvent]?) -> [BerandaEntry] {
    let places = byKey.map { key, place in entry(for: place, key: key, actor: context.actor) }
    let running = events?.first { $0.from <= context.today && context.today <= $0.to }
    let attendance = running.map { event in
      BerandaEntry(
        title: SafeText(BerandaText.attendance), detail: SafeText(event.name),
        destination: .hadir(event: event.id), reason: nil, key: "h")
    }
    let quit = BerandaEntry(
      title: SafeText(BerandaText.quit), detail: "", destination: nil, reason: nil,
      key: "0")
    return places + [attendance].compactMap { $0 } + [quit]
  }

  /// The screens of daily work; others are one step behind these, or in the palette.
  private static let byKey: [(Character, PlaceCode)] = [
    ("1", .dasbor), ("2", .klien), ("3", .bimtek), ("4", .agenda), ("5", .program), ("6", .loket),
    ("7", .surat), ("8", .verifikasi), ("9", .draf), ("p", .psks), ("t", .tksk),
  ]

  private static func entry(
    for place: PlaceCode, key: Character, actor: Actor
  ) -> BerandaEntry {
    var reason: String?
    if case .disabled(let why) = place.availability(for: actor) { reason = why }
    return BerandaEntry(
      title: SafeText(BerandaText.title(of: place)),
      detail: SafeText(BerandaText.detail(of: place)),
      destination: place.destination(for: actor), reason: reason, key: key)
  }
}
