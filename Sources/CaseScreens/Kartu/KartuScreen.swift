import CaseDomain
import TerminalUI

/// Everything known of one client; read-only.
struct KartuScreen: Screen, Equatable {
  enum Message: ScreenMessage {
    case event(ScreenEvent)
    case moved(ListMove)
    case openPressed
    case reloadPressed
  }

  var context: ScreenContext
  let client: ClientID
  var tickets: TicketSequence
  var asked: Ticket?
  var card: ShownCard?
  var failure: StorageError?
  /// The member of the family card under the cursor.
  var member = 0

  init(of client: ClientID, context: ScreenContext, tickets: TicketSequence) {
    self.context = context
    self.client = client
    self.tickets = tickets
  }

  var crumbs: [SafeText] {
    guard let card else { return [SafeText(KlienText.title), SafeText(KartuText.title)] }
    return [SafeText(KlienText.title), card.kecamatan, card.name]
  }

  var status: SafeText {
    guard let card = card?.card else { return "" }
    return SafeText(
      KartuText.status(
        version: card.version, by: card.updatedBy,
        at: MomentText.short(card.updatedAt, in: context.zone)))
  }

  mutating func update(_ message: Message) -> [ScreenEffect] {
    switch message {
    case .event(.appeared), .reloadPressed:
      let ticket = tickets.next()
      asked = ticket
      return [.ask(.clientCard(client), ticket, lane: .interactive)]
    case .event(.answered(asked, .success(.clientCard(let card)))):
      self.card = ShownCard(card, on: context.today)
      failure = nil
      member = min(member, max(0, card.household.count - 1))
    case .event(.answered(asked, .failure(let error))):
      if error != .interrupted { failure = error }
    case .event: break
    case .moved(let move): self.move(move)
    case .openPressed: return openMember()
    }
    return []
  }

  private mutating func move(_ move: ListMove) {
    let last = max(0, (card?.members.count ?? 0) - 1)
    switch move {
    case .up: member = max(0, member - 1)
    case .down: member = min(last, member + 1)
    case .first, .pageUp, .halfPageUp: member = 0
    case .last, .pageDown, .halfPageDown: member = last
    }
  }

  private func openMember() -> [ScreenEffect] {
    guard let other = chosenMember else { return [] }
    return [.open(.kartu(other))]
  }

  /// The client under the cursor when it is another one than this.
  private var chosenMember: ClientID? {
    guard let card, card.members.indices.contains(member) else { return nil }
    let other = card.members[member].client
    return other == client ? nil : other
  }

  var actions: [Action<Message>] {
    [
      Action(
        "kartu.buka", group: KartuText.group, title: KartuText.openMember, hint: "buka anggota",
        keys: [.enter],
        availability: chosenMember == nil ? .disabled(reason: KartuText.noMember) : .enabled,
        message: .openPressed),
      Action(
        "kartu.muat", group: KartuText.group, title: KartuText.reload, short: "Muat",
        hint: "muat ulang", keys: [.function(5), .character("R")], message: .reloadPressed),
    ] + MoveActions.all(in: KartuText.group) { .moved($0) }
  }
}
