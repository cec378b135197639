import CaseDomain
import CaseStore

/// `bimtek hadir`: a scan desk on standard input, one code per line, one answer per line.
public struct CheckInCommand: Command {
  /// The event's short code.
  public var event: String
  /// Counts through the event from 1.
  public var session: Int
  public var desk: String

  public init(event: String, session: Int, desk: String) {
    self.event = event
    self.session = session
    self.desk = desk
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let work = try context.openSession(.readWrite)
    let event = try find(in: work, context: context)
    guard let session = event.sessions.first(where: { $0.number == session }) else {
      throw CommandFailure(
        .usage, BimtekText.noSession(session, of: event.code, last: event.sessions.count))
    }
    while let line = context.input.nextLine() {
      let code = line.filter { !$0.isWhitespace }
      if code.isEmpty { continue }
      let scan = Scan(event: event.id, session: session.id, code: code, at: work.now, desk: desk)
      let outcome = try context.asking { () throws(StorageError) in
        try work.store.scan(scan, as: work.actor)
      }
      try context.output.writeLine(BimtekText.answer(outcome, zone: work.store.info.zone))
      try context.output.flush()
    }
  }

  private func find(
    in work: Session, context: CommandContext
  ) throws(CommandFailure) -> BimtekEvent {
    do {
      return try work.store.event(code: event, as: work.actor)
    } catch {
      throw error == .notFound
        ? CommandFailure(.noInput, BimtekText.noEvent(event)) : context.failure(error)
    }
  }
}
