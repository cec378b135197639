import CaseDomain
import CaseStore

/// `bimtek jurnal`: puts in what desks that no longer run have written down and not landed.
public struct JournalCommand: Command {
  public var asJSON: Bool

  public init(asJSON: Bool = false) { self.asJSON = asJSON }

  /// What became of one desk's journal.
  private struct Line {
    let desk: String
    /// Scans that waited; nil while a process works at the desk.
    var waiting: Int?
    var landed = 0
    var unreadable = 0
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let work = try context.openSession(.readWrite)
    guard work.actor.may(.markAttendance) else {
      throw context.failure(.notAllowed(.markAttendance))
    }
    var lines: [Line] = []
    for desk in DeskJournal.desks(beside: work.databasePath) {
      lines.append(try takeIn(desk, work, context))
    }
    try write(lines, context)
    if lines.contains(where: { $0.unreadable > 0 }) {
      throw CommandFailure(.badData, DeskText.unreadableLines)
    }
  }

  private func takeIn(
    _ desk: String, _ work: Session, _ context: CommandContext
  ) throws(CommandFailure) -> Line {
    let journal: DeskJournal
    do throws(StorageError) {
      journal = try DeskJournal.open(desk: desk, beside: work.databasePath)
    } catch {
      guard error == .attendance(.deskIsTaken) else { throw context.failure(error) }
      return Line(desk: desk)
    }
    var line = Line(desk: desk, waiting: journal.open.count, unreadable: journal.unreadable)
    _ = try context.asking { () throws(StorageError) in
      try journal.land(in: work.store, waiting: 5000, as: work.actor)
    }
    line.landed = (line.waiting ?? 0) - journal.open.count
    return line
  }

  private func write(_ lines: [Line], _ context: CommandContext) throws(CommandFailure) {
    for line in lines where !asJSON {
      try context.output.writeLine(
        line.waiting.map {
          DeskText.journal(
            line.desk, waiting: $0, landed: line.landed, unreadable: line.unreadable)
        } ?? DeskText.journalInUse(line.desk))
    }
    guard asJSON else { return }
    let objects = lines.map { line in
      JSONText.object([
        ("meja", JSONText.string(line.desk)), ("berjalan", JSONText.bool(line.waiting == nil)),
        ("menunggu", JSONText.number(line.waiting ?? 0)),
        ("masuk", JSONText.number(line.landed)),
        ("takTerbaca", JSONText.number(line.unreadable)),
      ])
    }
    try context.output.writeLine(JSONText.object([("meja", JSONText.array(objects))]))
  }
}
