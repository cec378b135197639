import CaseDomain
import CaseScreens
import Dispatch
import Foundation
import Synchronization

/// One thread that answers questions in their order, or only the newest.
final class WorkerLane: Sendable {
  enum Order: Sendable {
    /// A newer question replaces what waits and interrupts what runs.
    case newestWins
    /// Every question is answered, none is interrupted.
    case everyOne
  }

  private enum Job: Sendable {
    case answer(Question, Ticket)
    case logView(ClientID)
  }

  private struct State: Sendable {
    var waiting: [Job] = []
    var isRunning = false
    var isStarted = false
    var isClosed = false
  }

  private let name: String
  private let order: Order
  private let answerer: any QuestionAnswerer
  private let mailbox: Mailbox
  private let state = Mutex(State())
  private let work = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  /// The thread starts with the first question.
  init(name: String, order: Order, answerer: any QuestionAnswerer, mailbox: Mailbox) {
    self.name = name
    self.order = order
    self.answerer = answerer
    self.mailbox = mailbox
  }

  /// Takes a question; its answer, or ``StorageError/interrupted``, reaches the mailbox.
  func ask(_ question: Question, _ ticket: Ticket) { take(.answer(question, ticket)) }

  /// Records a view in its turn; a lane of ``Order/everyOne`` only.
  func logView(of client: ClientID) { take(.logView(client)) }

  private func take(_ job: Job) {
    let (replaced, mustStart) = state.withLock { state -> ([Job], Bool) in
      var replaced: [Job] = []
      if order == .newestWins {
        swap(&replaced, &state.waiting)
        // Under the lock: the next question cannot have begun, so none but the old one is hit.
        if state.isRunning { answerer.interrupt() }
      }
      state.waiting.append(job)
      defer { state.isStarted = true }
      return (replaced, !state.isStarted)
    }
    for case .answer(_, let ticket) in replaced {
      mailbox.post(.init(ticket: ticket, result: .failure(.interrupted)))
    }
    if mustStart { start() }
    work.signal()
  }

  /// Interrupts what may be interrupted, answers the rest, and ends the thread.
  func close() {
    let mustWait = state.withLock { state in
      state.isClosed = true
      if order == .newestWins {
        state.waiting = []
        if state.isRunning { answerer.interrupt() }
      }
      return state.isStarted
    }
    guard mustWait else { return }
    work.signal()
    ended.wait()
  }

  private func start() {
    let thread = Thread { self.run() }
    thread.name = name
    thread.start()
  }

  private func run() {
    while true {
      work.wait()
      while let job = next() {
        perform(job)
      }
      if state.withLock({ $0.isClosed && $0.waiting.isEmpty }) { break }
    }
    ended.signal()
  }

  private func perform(_ job: Job) {
    switch job {
    case .answer(let question, let ticket):
      let result = answerer.answer(question)
      state.withLock { $0.isRunning = false }
      mailbox.post(.init(ticket: ticket, result: result))
    case .logView(let client):
      let problem = answerer.logView(of: client)
      state.withLock { $0.isRunning = false }
      if let problem { log("view of a client not recorded: \(problem)") }
    }
  }

  private func next() -> Job? {
    state.withLock { state in
      guard !state.waiting.isEmpty else { return nil }
      let job = state.waiting.removeFirst()
      state.isRunning = true
      return job
    }
  }
}
