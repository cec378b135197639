import CaseDomain
import TerminalUI

/// The activities of a month with what they add up to by task and pillar.
struct KegiatanScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case formPressed(FormID)
    case documentPressed
    case monthsPassed(Int)
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  /// Months before the present one; 0 follows the clock.
  private(set) var monthsAgo = 0
  private(set) var asking = ListAsking()
  private(set) var month: ActivityMonth?
  private(set) var activities: [ListedActivity] = []
  var list = VirtualList<ListedActivity>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(KegiatanText.title), PlaceText.title(context.actor.area)] }
  var status: SafeText { month.map { SafeText(KegiatanText.status($0)) } ?? "" }
  var isWaiting: Bool { asking.isWaiting }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return load()
    case .event(.answered(let ticket, let result)): return take(result, ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows - Self.totalRows(in: size.rows))
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .openPressed: return list.currentRow.map { preview(.activity($0.id)) } ?? []
    case .formPressed(let form): return [.open(.isian(FormRequest(form)))]
    case .documentPressed:
      let (year, month) = shownMonth
      return preview(.activityList(of: context.actor.area, year: year, month: month))
    case .monthsPassed(let months):
      monthsAgo = max(0, monthsAgo - months)
      return load()
    }
    return []
  }

  static let headRows = 2

  /// The rule and the lines of totals; none in a window that is too low for them.
  static func totalRows(in rows: Int) -> Int { rows >= 14 ? 5 : 0 }

  /// Year and month that the list shows.
  var shownMonth: (year: Int, month: Int) {
    let number = context.today.year * 12 + context.today.month - 1 - monthsAgo
    return (number / 12, number % 12 + 1)
  }

  private mutating func load() -> [ScreenEffect] {
    let (year, month) = shownMonth
    return asking.ask(
      .office(.activities(of: context.actor.area, year: year, month: month)), &tickets)
  }

  private mutating func preview(_ question: OfficeQuestion) -> [ScreenEffect] {
    asking.preview(.office(question), &tickets)
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(result, ticket) {
    case .content(.office(.activities(let month))):
      self.month = month
      activities = month.activities.reversed().map(ListedActivity.init)
      list.refresh()
      fill()
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  private mutating func fill() {
    if month != nil { list.fill(with: activities) }
  }
}
