import CaseDomain
import CaseScreens
import TerminalUI

/// Carries questions to the three worker threads and brings their answers back.
final class EffectRunner: Sendable {
  private let mailbox: Mailbox
  private let interactive: WorkerLane
  private let background: WorkerLane
  private let write: WorkerLane
  private let desk: ScreenDesk?

  /// `answerer` makes the answerer of each lane; each has a connection of its own.
  init(
    waker: any TerminalWaker, desk: ScreenDesk? = nil,
    answerer: (ScreenEffect.Lane) -> any QuestionAnswerer
  ) {
    let mailbox = Mailbox(waker: waker)
    self.mailbox = mailbox
    self.desk = desk
    interactive = WorkerLane(
      name: "interactive", order: .newestWins, answerer: answerer(.interactive), mailbox: mailbox)
    background = WorkerLane(
      name: "background", order: .newestWins, answerer: answerer(.background), mailbox: mailbox)
    write = WorkerLane(
      name: "write", order: .everyOne, answerer: answerer(.write), mailbox: mailbox)
  }

  func ask(_ question: Question, _ ticket: Ticket, lane: ScreenEffect.Lane) {
    let question = desk?.notingDown(question) ?? question
    switch lane {
    case .interactive: interactive.ask(question, ticket)
    case .background: background.ask(question, ticket)
    case .write: write.ask(question, ticket)
    }
  }

  /// The answers that came since the last call, oldest first.
  func takeAnswers() -> [Mailbox.Letter] { mailbox.takeAll() }

  /// Records that a client's card was shown; call it after the frame.
  func logView(of client: ClientID) { write.logView(of: client) }

  /// Stops reading, finishes every change, ends the threads.
  func close() {
    interactive.close()
    background.close()
    write.close()
  }
}
