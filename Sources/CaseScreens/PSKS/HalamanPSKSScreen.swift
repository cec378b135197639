import CaseDomain
import TerminalUI

/// The page of one person, or of one institution, of the registry.
struct HalamanPSKSScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case formPressed(FormRequest)
    case confirmPressed
    case reloadPressed
  }

  enum Subject: Equatable, Sendable {
    case person(PersonID)
    case institution(Int64)
  }

  var context: ScreenContext
  let subject: Subject
  var tickets: TicketSequence
  private var asked: Ticket?
  private(set) var failure: StorageError?
  /// Who or what it is; empty until the first answer.
  private(set) var name = ""
  private(set) var head: [SafeText] = []
  private var parts: [ListedPart]?
  var list = VirtualList<ListedPart>()

  init(_ subject: Subject, context: ScreenContext, tickets: TicketSequence) {
    self.subject = subject
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(PSKSText.title)] + (name.isEmpty ? [] : [SafeText(name)]) }

  var status: SafeText { SafeText(list.currentRow?.detail ?? "") }

  var isWaiting: Bool { parts == nil && failure == nil }

  /// Name, three lines about it, head of the table and its rule.
  static let headRows = 6

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed: return ask()
    case .event(.answered(let ticket, let result)): return take(result, to: ticket)
    case .event(.resized(let size)):
      list.setHeight(size.rows - Self.headRows)
      fill()
    case .event(.tick): break
    case .moved(let move):
      list.move(move)
      fill()
    case .openPressed: return open()
    case .formPressed(let request): return [.open(.isian(request))]
    case .confirmPressed: return confirm()
    }
    return []
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    let question: ResourceQuestion =
      switch subject {
      case .person(let id): .person(id)
      case .institution(let id): .institution(id)
      }
    return [.ask(.resource(question), ticket, lane: .interactive)]
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, to ticket: Ticket
  ) -> [ScreenEffect] {
    switch result {
    case .success(.resource(.person(let person))) where ticket == asked: show(person)
    case .success(.resource(.institution(let page))) where ticket == asked: show(page)
    case .success(.resource(.confirmed(let count))):
      return [.toast(Toast(.info, PSKSText.confirmed(count)))] + ask()
    case .success, .failure(.interrupted): break
    case .failure(let error) where ticket == asked: failure = error
    case .failure(let error): return [.failure(error)]
    }
    return []
  }

  private mutating func show(_ person: PSKSPerson) {
    let today = context.today
    name = person.name
    head = [
      HalamanText.identity(person, on: today), HalamanText.home(person),
      HalamanText.summary(person, on: today),
    ].map { SafeText($0) }
    show(
      person.roles.map { .role($0) } + person.trainings.map { .training($0) })
  }

  private mutating func show(_ page: PSKSInstitutionPage) {
    name = page.institution.name
    head = [
      HalamanText.identity(page), HalamanText.contact(page.institution),
      HalamanText.work(page.institution),
    ].map { SafeText($0) }
    show(page.permits.map { .permit($0) } + page.seats.map { .seat($0) })
  }

  private mutating func show(_ parts: [ListedPart.Part]) {
    failure = nil
    self.parts = parts.map { ListedPart($0, on: context.today) }
    list.refresh()
    fill()
  }

  private mutating func fill() {
    if let parts { list.fill(with: parts) }
  }

  /// The institution of a person's seat, the person of an institution's.
  private func open() -> [ScreenEffect] {
    switch list.currentRow?.part {
    case .role(let role): role.institution.map { [.open(.psksLembaga($0))] } ?? []
    case .seat(let role): [.open(.psksOrang(role.person))]
    case .training, .permit, nil: []
    }
  }

  /// The role under the cursor; on an institution's page else the institution itself.
  private mutating func confirm() -> [ScreenEffect] {
    let question: ResourceQuestion
    switch (list.currentRow?.part, subject) {
    case (.role(let role)?, _), (.seat(let role)?, _):
      question = .confirm(roles: [role.id], institutions: [])
    case (_, .institution(let id)): question = .confirm(roles: [], institutions: [id])
    case (_, .person): return []
    }
    return [.ask(.resource(question), tickets.next(), lane: .write)]
  }

  func draw(in body: Rect, on surface: inout Surface, theme: Theme) {
    surface.write(
      SafeText(name), column: body.column + 1, row: body.row, style: theme[.title],
      limit: max(0, body.columns - 2), cut: theme[.cut])
    for (row, line) in head.enumerated() where row + 1 < body.rows {
      surface.write(
        line, column: body.column + 1, row: body.row + 1 + row, style: theme[.ui],
        limit: max(0, body.columns - 2), cut: theme[.cut])
    }
    list.drawTable(
      in: body.part(fromRow: 4), on: &surface, theme: theme,
      missing: MissingRows.of(
        failure, isLoaded: parts != nil, loading: HalamanText.loading, empty: HalamanText.nothing)
    ) { surface, part, layout, line in
      guard let mark = part.mark, line.rect.columns >= 64 else { return }
      PSKSScreen.draw(
        mark, in: layout.cell(ListedPart.markColumn, in: line.rect), on: &surface, theme)
    }
  }
}
