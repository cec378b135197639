import CaseDomain
import CaseScreens
import Dispatch
import Synchronization
import TerminalUI
import Testing

@testable import CaseApp

@Suite(.timeLimit(.minutes(15))) struct WorkerLaneTests {
  @Test func aNewerQuestionInterruptsTheOneThatRuns() {
    let lane = TestLane(order: .newestWins)
    lane.ask(blocking: 1)
    lane.answerer.started.wait()
    lane.ask(quick: 2)
    #expect(lane.letters(2) == [.init(1, .interrupted), .init(2, nil)])
  }

  @Test func questionsThatStillWaitAreReplaced() {
    let lane = TestLane(order: .newestWins)
    lane.ask(blocking: 1)
    lane.answerer.started.wait()
    for number in 2...4 { lane.ask(blocking: number) }
    lane.ask(quick: 5)
    #expect(Set(lane.letters(5)) == Set((1...4).map { .init($0, .interrupted) } + [.init(5, nil)]))
  }

  @Test func aLaneOfChangesAnswersAllInTheirOrder() {
    let lane = TestLane(order: .everyOne)
    for number in 1...20 { lane.ask(quick: number) }
    #expect(lane.letters(20) == (1...20).map { .init($0, nil) })
  }

  @Test func closingALaneOfChangesFinishesThem() {
    let lane = TestLane(order: .everyOne)
    for number in 1...20 { lane.ask(quick: number) }
    lane.lane.close()
    #expect(lane.mailbox.takeAll().count == 20)
  }

  @Test func closingALaneOfQuestionsInterruptsWhatRuns() {
    let lane = TestLane(order: .newestWins)
    lane.ask(blocking: 1)
    lane.answerer.started.wait()
    lane.lane.close()
    #expect(lane.letters(1) == [.init(1, .interrupted)])
  }

  @Test func closingALaneThatWasNeverAskedEndsAtOnce() {
    TestLane(order: .newestWins).lane.close()
  }
}

/// A lane whose questions end at once, or only when they are interrupted.
private struct TestLane {
  let answerer = ScriptedAnswerer()
  let alarm = Alarm()
  let mailbox: Mailbox
  let lane: WorkerLane

  struct Letter: Hashable {
    let ticket: Int
    let error: String?

    init(_ ticket: Int, _ error: StorageError?) {
      self.ticket = ticket
      self.error = error.map { "\($0)" }
    }
  }

  init(order: WorkerLane.Order) {
    mailbox = Mailbox(waker: alarm)
    lane = WorkerLane(name: "test", order: order, answerer: answerer, mailbox: mailbox)
  }

  func ask(blocking number: Int) { lane.ask(.home, Ticket(rawValue: number)) }
  func ask(quick number: Int) { lane.ask(.events, Ticket(rawValue: number)) }

  /// Waits for so many answers.
  func letters(_ count: Int) -> [Letter] {
    var letters: [Letter] = []
    while letters.count < count {
      alarm.rung.wait()
      letters += mailbox.takeAll().map { letter in
        if case .failure(let error) = letter.result {
          Letter(letter.ticket.rawValue, error)
        } else {
          Letter(letter.ticket.rawValue, nil)
        }
      }
    }
    return letters
  }
}

/// `.home` runs until it is interrupted; everything else is answered at once.
private final class ScriptedAnswerer: QuestionAnswerer {
  let started = DispatchSemaphore(value: 0)
  private let interrupted = DispatchSemaphore(value: 0)

  func answer(_ question: Question) -> Result<Answer, StorageError> {
    guard question == .home else { return .success(.events([])) }
    started.signal()
    interrupted.wait()
    return .failure(.interrupted)
  }

  func logView(of client: ClientID) -> StorageError? { nil }
  func interrupt() { interrupted.signal() }
}

private final class Alarm: TerminalWaker {
  let rung = DispatchSemaphore(value: 0)
  func wake() { rung.signal() }
}
