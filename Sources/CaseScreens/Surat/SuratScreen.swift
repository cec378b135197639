import CaseDomain
import TerminalUI

/// The register of letters of the account's office: every number of a year in its place.
struct SuratScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case formPressed(FormRequest)
    case documentPressed
    case yearsPassed(Int)
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  /// nil follows the clock.
  private(set) var chosenYear: Int?
  private(set) var asking = ListAsking()
  private(set) var register: LetterRegister?
  private(set) var lines: [ListedLetter] = []
  var list = VirtualList<ListedLetter>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var year: Int { chosenYear ?? context.today.year }
  var crumbs: [SafeText] { [SafeText(SuratText.title), PlaceText.title(context.actor.area)] }
  var status: SafeText { register.map { SafeText(SuratText.status($0)) } ?? "" }
  var isWaiting: Bool { asking.isWaiting }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return load()
    case .event(.answered(let ticket, let result)): return take(result, ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      fill()
    case .event: break
    case .moved(let move):
      list.move(move)
      fill()
    case .openPressed: return currentLetter.map { preview(.letter($0.id)) } ?? []
    case .formPressed(let request): return [.open(.isian(request))]
    case .documentPressed:
      return preview(.registerList(of: context.actor.area, year: year))
    case .yearsPassed(let years):
      let wanted = year + years
      chosenYear = wanted < context.today.year ? wanted : nil
      return load()
    }
    return []
  }

  static let headRows = 2

  var currentLetter: Letter? {
    if case .letter(let letter) = list.currentRow?.line { letter } else { nil }
  }

  private mutating func load() -> [ScreenEffect] {
    asking.ask(.office(.register(of: context.actor.area, year: year)), &tickets)
  }

  private mutating func preview(_ question: OfficeQuestion) -> [ScreenEffect] {
    asking.preview(.office(question), &tickets)
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(result, ticket) {
    case .content(.office(.register(let register))):
      self.register = register
      lines = register.lines.enumerated().map { ListedLetter($1, ordinal: $0) }
      list.refresh()
      fill()
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  private mutating func fill() {
    if register != nil { list.fill(with: lines) }
  }
}
