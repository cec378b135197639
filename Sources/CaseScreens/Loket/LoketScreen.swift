import CaseDomain
import TerminalUI

/// The counter: who came on a day, who still waits, and what each wanted.
struct LoketScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case newPressed
    case openPressed
    case filePressed
    case receiptPressed
    case letterPressed
    case activitiesPressed
    case daysPassed(Int)
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  /// nil follows the clock.
  private(set) var chosenDay: Day?
  private(set) var asking = ListAsking()
  private(set) var intakes: [ListedIntake]?
  var list = VirtualList<ListedIntake>()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var day: Day { chosenDay ?? context.today }
  var crumbs: [SafeText] { [SafeText(LoketText.title), PlaceText.title(context.actor.area)] }
  var isWaiting: Bool { asking.isWaiting }

  var status: SafeText {
    guard let intakes else { return "" }
    let waiting = intakes.count { $0.intake.done == nil }
    return SafeText(
      LoketText.status(waiting: waiting, done: intakes.count - waiting, on: day))
  }

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
    case .newPressed: return [.open(.isian(FormRequest("loket-tamu")))]
    case .openPressed: return openCurrent()
    case .filePressed:
      return list.currentRow?.intake.client.map { [.open(.berkas($0))] } ?? []
    case .receiptPressed: return receipt()
    case .letterPressed:
      return list.currentRow.map { row in
        [.open(.isian(FormRequest("surat", about: .row("kunjungan-loket", row.id))))]
      } ?? []
    case .activitiesPressed: return [.open(.kegiatan)]
    case .daysPassed(let days):
      let wanted = day.adding(days: days)
      chosenDay = wanted < context.today ? wanted : nil
      return load()
    }
    return []
  }

  static let headRows = 2

  private mutating func load() -> [ScreenEffect] {
    asking.ask(.office(.intakes(of: context.actor.area, on: day)), &tickets)
  }

  private mutating func take(
    _ result: Result<Answer, StorageError>, _ ticket: Ticket
  ) -> [ScreenEffect] {
    switch asking.take(result, ticket) {
    case .content(.office(.intakes(let intakes))):
      self.intakes = intakes.map { ListedIntake($0, on: day, in: context.zone) }
      list.refresh()
      fill()
      return []
    case .content: return []
    case .effects(let effects): return effects
    }
  }

  private mutating func fill() {
    if let intakes { list.fill(with: intakes) }
  }

  private func openCurrent() -> [ScreenEffect] {
    guard let intake = list.currentRow?.intake else { return [] }
    if intake.done == nil {
      return [
        .open(.isian(FormRequest("loket-selesai", about: .row("kunjungan-loket", intake.id))))
      ]
    }
    return intake.client.map { [.open(.berkas($0))] } ?? []
  }

  private mutating func receipt() -> [ScreenEffect] {
    guard let row = list.currentRow else { return [] }
    return asking.preview(.office(.receipt(intake: row.id)), &tickets)
  }
}

/// What a screen does with the answer to a question for a document.
enum PreviewAnswer {
  static func effects(of result: Result<Answer, StorageError>) -> [ScreenEffect] {
    switch result {
    case .success(.office(.preview(let preview))), .success(.tksk(.preview(let preview))),
      .success(.bimtek(.result(.preview(let preview)))),
      .success(.bimtek(.selection(.preview(let preview)))),
      .success(.bimtek(.event(.preview(let preview)))):
      [.open(.pratinjau(preview))]
    case .success: []
    case .failure(let error): error == .interrupted ? [] : [.failure(error)]
    }
  }
}
