import CaseDomain
import CaseScreens
import Synchronization
import TerminalUI

/// Where workers leave their answers for the main thread; each letter wakes the terminal.
final class Mailbox: Sendable {
  struct Letter: Sendable {
    let ticket: Ticket
    let result: Result<Answer, StorageError>
  }

  private let letters = Mutex<[Letter]>([])
  private let waker: any TerminalWaker

  init(waker: any TerminalWaker) { self.waker = waker }

  func post(_ letter: Letter) {
    letters.withLock { $0.append(letter) }
    waker.wake()
  }

  /// All letters so far, oldest first; the box is empty afterwards.
  func takeAll() -> [Letter] {
    letters.withLock { box in
      defer { box = [] }
      return box
    }
  }
}

extension Mailbox.Letter {
  /// The client whose file the answer shows.
  var clientSeen: ClientID? {
    if case .success(.file(.opened(let file))) = result { file.card.row.id } else { nil }
  }
}
