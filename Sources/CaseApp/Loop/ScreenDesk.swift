import CaseDomain
import CaseScreens
import CaseStore
import Synchronization

/// The desk at which the screens of this program scan: its journal, opened with the first scan.
///
/// A code is written down on the thread that read it, before any lane has it; the write lane puts
/// it into the database.
final class ScreenDesk: Sendable {
  private let session: Session
  private let journal = Mutex<DeskJournal?>(nil)

  init(_ session: Session) { self.session = session }

  /// The question with its code written down; any other as it is.
  func notingDown(_ question: Question) -> Question {
    guard case .scan(let scan) = question, session.actor.may(.markAttendance) else {
      return question
    }
    do throws(StorageError) {
      let noted = try open().append([scan])
      return noted.first.map(Question.scan) ?? question
    } catch {
      // The database may still take it; when it does not, the screen shows that failure.
      log("a scan could not be written down: \(error)")
      return question
    }
  }

  /// Puts a scan in, and what else waits; ``ScanOutcome/dicatat`` while others write.
  func land(
    _ scan: Scan, in store: CaseStore, as actor: Actor
  ) throws(StorageError) -> ScanOutcome {
    guard scan.journal != nil else { return try store.scan(scan, as: actor) }
    let landed = try open().land(
      [scan], in: store, waiting: CaseStore.deskPatience, as: actor)
    switch landed.first {
    case .success(let outcome): return outcome
    case .failure(let problem): throw .attendance(problem)
    case nil: throw .notFound
    }
  }

  /// Sits down, puts in what waits, and says what still does.
  func sit(with store: CaseStore, as actor: Actor) throws(StorageError) -> DeskState {
    let journal = try open()
    _ = try journal.land(in: store, waiting: CaseStore.deskPatience, as: actor)
    return DeskState(name: journal.desk, waiting: journal.open.count)
  }

  /// The name under which this program scans; nil before the first scan.
  var name: String? { journal.withLock { $0?.desk } }

  private func open() throws(StorageError) -> DeskJournal {
    let result: Result<DeskJournal, StorageError> = journal.withLock { journal in
      if let journal { return .success(journal) }
      do throws(StorageError) {
        let opened = try DeskJournal.openFree(
          like: session.actor.name, beside: session.databasePath)
        journal = opened
        return .success(opened)
      } catch { return .failure(error) }
    }
    return try result.get()
  }
}

extension StoreAnswerer {
  func answer(
    _ question: AttendanceQuestion, from store: CaseStore
  ) throws(StorageError) -> Answer {
    let (actor, now) = (session.actor, session.now)
    switch question {
    case .desk(let event):
      guard actor.may(.markAttendance) else { throw .notAllowed(.markAttendance) }
      let state = try desk.sit(with: store, as: actor)
      return .desk(state, try store.attendance(event: event, as: actor))
    case .changes(let event, let since):
      let version = try store.dataVersion()
      let isNew = version != since
      return .watched(
        version: version, isNew ? try store.attendance(event: event, as: actor) : nil)
    case .undoScan(let event, let reason):
      let name = desk.name ?? actor.name
      return .attendance(
        try store.undoScan(event: event, desk: name, reason: reason, as: actor, at: now))
    case .close(let session, let event):
      return .attendance(
        try store.closeSession(session, of: event, as: actor, at: now))
    }
  }
}
