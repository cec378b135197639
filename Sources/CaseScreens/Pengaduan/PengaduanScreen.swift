import CaseDomain
import TerminalUI

/// Complaints with their age and state, the oldest first.
struct PengaduanScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case forwardPressed
    case resolvePressed
    case receivePressed
    case filterPressed
    case dialogInput(InputEvent)
    case reloadPressed
  }

  var context: ScreenContext
  var tickets: TicketSequence
  var asked: Ticket?
  var state: Complaint.State? = .waiting
  var rows: [ListedComplaint]?
  var failure: StorageError?
  var list = VirtualList<ListedComplaint>()
  var gate = DutyGate()

  init(context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.tickets = tickets
  }

  var crumbs: [SafeText] { [SafeText(ProgramText.title), SafeText(PengaduanText.title)] }
  var hasDialog: Bool { gate.dialog != nil }

  var status: SafeText {
    list.currentRow.map { SafeText(PengaduanText.detail($0.complaint)) } ?? ""
  }

  func message(for event: InputEvent) -> Message? {
    gate.dialog == nil ? nil : .dialogInput(event)
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(let event): return take(event)
    case .moved(let move):
      list.move(move)
      list.fill(with: rows ?? [])
    case .forwardPressed: return forward()
    case .resolvePressed: return resolve()
    case .receivePressed: return [.open(.isian(FormRequest(ComplaintForm.id)))]
    case .filterPressed:
      state = Self.state(after: state)
      list.restart()
      return ask()
    case .dialogInput(let event): return gate.takeInput(event)
    case .reloadPressed: return ask()
    }
    return []
  }

  private mutating func take(_ event: ScreenEvent) -> [ScreenEffect] {
    switch event {
    case .appeared: return ask()
    case .answered(let ticket, let result):
      if let effects = gate.take(result, to: ticket) { return effects }
      if ticket == asked { take(result) }
    case .resized(let size):
      list.setHeight(size.rows - Self.headRows)
      if let rows { list.fill(with: rows) }
    case .tick: break
    }
    return []
  }

  private mutating func take(_ result: Result<Answer, StorageError>) {
    switch result {
    case .success(.programme(.complaints(let complaints))):
      failure = nil
      let rows = complaints.map { ListedComplaint($0, on: context.today) }
      self.rows = rows
      list.refresh()
      list.fill(with: rows)
    case .failure(let error):
      if error != .interrupted { failure = error }
    case .success: break
    }
  }

  private mutating func ask() -> [ScreenEffect] {
    let ticket = tickets.next()
    asked = ticket
    let filter = ComplaintFilter(area: context.actor.area, state: state)
    return [.ask(.programme(.complaints(filter)), ticket, lane: .interactive)]
  }

  private static func state(after state: Complaint.State?) -> Complaint.State? {
    switch state {
    case .waiting: .forwarded
    case .forwarded: .resolved
    case .resolved: nil
    case nil: .waiting
    }
  }

  private func forward() -> [ScreenEffect] {
    guard let complaint = list.currentRow?.complaint else { return [.bell] }
    switch complaint.state {
    case .waiting: return [.open(.isian(Self.forwarding(complaint)))]
    case .forwarded: return [.toast(Toast(.info, PengaduanText.isForwarded))]
    case .resolved: return [.toast(Toast(.info, PengaduanText.isDone))]
    }
  }

  /// Whether the role may resolve it, the duty table says.
  private mutating func resolve() -> [ScreenEffect] {
    guard let complaint = list.currentRow?.complaint else { return [.bell] }
    guard complaint.state != .resolved else {
      return [.toast(Toast(.info, PengaduanText.isDone))]
    }
    let form = FormRequest(ResolutionForm.id, about: .row("pengaduan", complaint.id))
    guard !complaint.programme.isEmpty else { return [.open(.isian(form))] }
    let demand = DutyDemand(
      .handleComplaint, in: complaint.programme, at: complaint.area, on: context.today,
      complaint: complaint.id)
    return gate.ask(demand, for: form, elseOffer: Self.forwarding(complaint), &tickets)
  }

  private static func forwarding(_ complaint: Complaint) -> FormRequest {
    FormRequest(ForwardingForm.id, about: .row("pengaduan", complaint.id))
  }

  static let headRows = 3
}
