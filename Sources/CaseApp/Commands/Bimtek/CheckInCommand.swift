import CaseDomain
import CaseStore

/// `bimtek hadir`: a scan desk on standard input, one code per line, one answer per line.
///
/// Every line that came is in the desk's journal before the database is asked. While others keep
/// the database busy the answer is "DICATAT", and what waits lands before the command ends.
public struct CheckInCommand: Command {
  /// The event's short code.
  public var event: String
  /// Counts through the event from 1.
  public var session: Int
  public var desk: String
  /// The codes are of people on their way out.
  public var isExit: Bool
  public var asJSON: Bool

  public init(
    event: String, session: Int, desk: String, isExit: Bool = false, asJSON: Bool = false
  ) {
    self.event = event
    self.session = session
    self.desk = desk
    self.isExit = isExit
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let work = try context.openSession(.readWrite)
    guard work.actor.may(.markAttendance) else {
      throw context.failure(.notAllowed(.markAttendance))
    }
    let event = try BimtekEventOption(event).find(in: work, context)
    guard let session = event.sessions.first(where: { $0.number == session }) else {
      throw CommandFailure(
        .usage, BimtekText.noSession(session, of: event.code, last: event.sessions.count))
    }
    let journal = try DeskAtWork.open(desk, work, context)
    let desk = DeskAtWork(journal: journal, work: work, context: context)
    try desk.landWhatWaits()
    while let lines = context.input.nextLines() {
      let scans = lines.map { $0.filter { !$0.isWhitespace } }.filter { !$0.isEmpty }.map { code in
        Scan(
          event: event.id, session: session.id, code: code, at: work.now, desk: self.desk,
          direction: isExit ? .keluar : .masuk)
      }
      try answer(scans, at: desk, context)
    }
    try desk.landRest()
  }

  private func answer(
    _ scans: [Scan], at desk: DeskAtWork, _ context: CommandContext
  ) throws(CommandFailure) {
    let zone = desk.work.store.info.zone
    for (scan, outcome) in zip(scans, try desk.take(scans)) {
      try context.output.writeLine(
        asJSON
          ? ScanAnswerJSON(outcome, to: scan, zone: zone).text
          : BimtekText.answer(outcome, zone: zone))
    }
    try context.output.flush()
  }
}

/// A desk of this process: its journal, and the database whenever that is free.
struct DeskAtWork {
  let journal: DeskJournal
  let work: Session
  let context: CommandContext

  /// How often the rest is tried at the end; each try waits for the database some seconds.
  private static let tries = 12
  private static let patience = 5000

  static func open(
    _ desk: String, _ work: Session, _ context: CommandContext
  ) throws(CommandFailure) -> DeskJournal {
    do throws(StorageError) {
      return try DeskJournal.open(desk: desk, beside: work.databasePath)
    } catch {
      switch error {
      case .attendance(.deskIsTaken):
        throw CommandFailure(.busy, DeskText.deskIsTaken(desk))
      case .attendance(.deskNameUnfit): throw CommandFailure(.usage, DeskText.deskNameUnfit)
      default: throw context.failure(error)
      }
    }
  }

  /// Writes the scans down and asks the database; an outcome for each.
  func take(_ scans: [Scan]) throws(CommandFailure) -> [ScanOutcome] {
    let landed = try context.asking { () throws(StorageError) in
      let noted = try journal.append(scans)
      return try journal.land(
        noted, in: work.store, waiting: CaseStore.deskPatience, as: work.actor)
    }
    var outcomes: [ScanOutcome] = []
    for result in landed {
      switch result {
      case .success(let outcome): outcomes.append(outcome)
      case .failure(let problem): throw context.failure(.attendance(problem))
      }
    }
    return outcomes
  }

  /// Puts in what an earlier desk of the name left, if the database is free.
  func landWhatWaits() throws(CommandFailure) {
    _ = try context.asking { () throws(StorageError) in
      try journal.land(in: work.store, waiting: CaseStore.deskPatience, as: work.actor)
    }
  }

  /// Puts in what waits, with patience.
  ///
  /// - Throws: status 75 when the database stays busy; the journal keeps it.
  func landRest() throws(CommandFailure) {
    let waiting = journal.open.count
    guard waiting > 0 else { return }
    for _ in 0..<Self.tries where !journal.open.isEmpty {
      _ = try context.asking { () throws(StorageError) in
        try journal.land(in: work.store, waiting: Self.patience, as: work.actor)
      }
    }
    let left = journal.open.count
    guard left == 0 else { throw CommandFailure(.busy, DeskText.stillWaiting(left)) }
    try context.errors.writeLine(DeskText.landed(waiting, desk: journal.desk))
  }
}
