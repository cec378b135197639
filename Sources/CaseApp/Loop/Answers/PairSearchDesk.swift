import CaseDomain
import CaseScreens
import CaseStore
import Synchronization

/// Keeps a search for pairs between two questions of a screen, so that it can be told how far it
/// is, and stopped.
final class PairSearchDesk: Sendable {
  private let run = Mutex<CaseStore.PairRun?>(nil)

  func start(_ new: CaseStore.PairRun) { run.withLock { $0 = new } }

  func stop() { run.withLock { $0 = nil } }

  /// Does a part of the work; after the last part keeps what was found.
  func goOn(_ store: CaseStore, _ session: Session) throws(StorageError) -> MatchAnswer {
    let now = run.withLock { run -> CaseStore.PairRun? in
      run?.step()
      return run
    }
    guard let now else { return .stopped }
    guard now.isFinished else { return .searching(now.share) }
    let pairs = now.pairs
    try store.keepPairs(pairs, of: now.area, as: session.actor, at: session.now)
    stop()
    return .searched(pairs.count)
  }
}
