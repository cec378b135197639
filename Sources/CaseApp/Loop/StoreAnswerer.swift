import CaseDomain
import CaseScreens
import CaseStore
import Synchronization

/// Answers one lane's questions from a store of its own, opened with the first question.
final class StoreAnswerer: QuestionAnswerer {
  let session: Session
  private let open: @Sendable () throws(StorageError) -> CaseStore
  private let store: Mutex<CaseStore?>
  /// The search for pairs that a screen has started.
  let search = PairSearchDesk()
  let desk: ScreenDesk

  /// `store` is one that is open already and that only this lane uses from now on.
  init(
    session: Session, store: CaseStore? = nil, desk: ScreenDesk,
    open: @escaping @Sendable () throws(StorageError) -> CaseStore
  ) {
    self.session = session
    self.desk = desk
    self.open = open
    self.store = Mutex(store)
  }

  func interrupt() { store.withLock { $0 }?.interrupt() }

  func answer(_ question: Question) -> Result<Answer, StorageError> {
    do {
      return .success(try answer(question, from: openedStore()))
    } catch {
      return .failure(error)
    }
  }

  func logView(of client: ClientID) -> StorageError? {
    do {
      try openedStore().logView(of: client, as: session.actor, at: session.now)
      return nil
    } catch {
      return error
    }
  }

  private func openedStore() throws(StorageError) -> CaseStore {
    if let store = store.withLock({ $0 }) { return store }
    let opened = try open()
    store.withLock { $0 = opened }
    return opened
  }

  private func answer(
    _ question: Question, from store: CaseStore
  ) throws(StorageError) -> Answer {
    let (actor, today) = (session.actor, session.today)
    switch question {
    case .home:
      return .home(HomeFigures(try store.home(on: today, as: actor), on: today))
    case .clientRows(let filter, let sort, let window):
      let found = try store.firstClientRows(
        matching: filter, by: sort, window: window, on: today, as: actor)
      return found.areInOrder ? .clientRows(found.rows) : .someClientRows(found.rows)
    case .clientCount(let filter):
      return .clientCount(try store.clientCount(matching: filter, on: today, as: actor))
    case .dashboard(let area):
      return .dashboard(try store.dashboard(of: area, on: today, as: actor))
    case .elsewhere(let number):
      return .elsewhere(try store.elsewhere(number: number, as: actor))
    case .exportClients(let filter, let sort, let selection, let format):
      let export = ScreenExport(filter: filter, sort: sort, selection: selection, format: format)
      return try export.write(from: store, session: session)
    case .events, .attendance, .mark, .undoAttendance, .scan, .attending:
      return try bimtekAnswer(question, from: store)
    case .service(let question): return .service(try answer(question, from: store))
    case .casework(let question): return .casework(try answer(question, from: store))
    case .form(let question): return .form(try answer(question, from: store))
    case .file(let question): return .file(try answer(question, from: store))
    case .programme(let question): return .programme(try answer(question, from: store))
    case .office(let question): return .office(try answer(question, from: store))
    case .verification(let question): return .verification(try answer(question, from: store))
    case .resource(let question): return .resource(try answer(question, from: store))
    case .coverage(let question): return .coverage(try answer(question, from: store))
    case .match(let question): return .match(try answer(question, from: store))
    case .tksk(let question): return .tksk(try answer(question, from: store))
    case .bimtek(let question): return .bimtek(try answer(question, from: store))
    }
  }

  private func bimtekAnswer(
    _ question: Question, from store: CaseStore
  ) throws(StorageError) -> Answer {
    let (actor, now) = (session.actor, session.now)
    switch question {
    case .attendance(let event):
      return .attendance(try store.attendance(event: event, as: actor))
    case .mark(let change):
      return .attendance(try store.mark(change, as: actor, at: now))
    case .undoAttendance(let event):
      return .attendance(try store.undoAttendance(event: event, as: actor, at: now))
    case .scan(let scan):
      let outcome = try desk.land(scan, in: store, as: actor)
      return .scanned(outcome, try store.attendance(event: scan.event, as: actor))
    case .attending(let question): return try answer(question, from: store)
    case .home, .clientRows, .clientCount, .dashboard, .exportClients, .elsewhere, .events,
      .casework, .service, .form, .file, .programme, .office, .verification,
      .resource, .coverage, .match, .tksk, .bimtek:
      return .events(try store.events(as: actor))
    }
  }
}

extension HomeFigures {
  init(_ summary: HomeSummary, on today: Day) {
    self.init(
      count: summary.count, position: today, upcomingEvents: summary.upcomingEvents,
      agenda: summary.agenda, lastImport: summary.lastImport, lastBackup: summary.lastBackup)
  }
}
