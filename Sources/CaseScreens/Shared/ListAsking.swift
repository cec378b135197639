import CaseDomain
import TerminalUI

/// What a screen has asked the store for: what it shows, and a paper to open.
///
/// Only the newest question of each kind counts; an answer that comes late is passed over.
struct ListAsking: Equatable, Sendable {
  private var content: Ticket?
  private var paper: Ticket?
  /// Why the content could not be read the last time; nil when it could.
  private(set) var failure: StorageError?

  /// What an answer was.
  enum Taken {
    /// That to the newest question for the content.
    case content(Answer)
    /// Any other; what is to be done about it.
    case effects([ScreenEffect])
  }

  var isWaiting: Bool { content != nil || paper != nil }

  /// Asks for what the screen shows.
  mutating func ask(_ question: Question, _ tickets: inout TicketSequence) -> [ScreenEffect] {
    let ticket = tickets.next()
    content = ticket
    return [.ask(question, ticket, lane: .interactive)]
  }

  /// Asks for a paper, which opens when it comes.
  mutating func preview(_ question: Question, _ tickets: inout TicketSequence) -> [ScreenEffect] {
    let ticket = tickets.next()
    paper = ticket
    return [.ask(question, ticket, lane: .interactive)]
  }

  mutating func take(_ result: Result<Answer, StorageError>, _ ticket: Ticket) -> Taken {
    if ticket == paper {
      paper = nil
      return .effects(PreviewAnswer.effects(of: result))
    }
    guard ticket == content else { return .effects([]) }
    content = nil
    switch result {
    case .success(let answer):
      failure = nil
      return .content(answer)
    case .failure(let error):
      if error != .interrupted { failure = error }
      return .effects([])
    }
  }
}
