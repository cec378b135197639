import CaseDomain
import CaseStore

/// `bimtek tutup`: closes a session; whoever has no mark gets the one for absence.
public struct CloseSessionCommand: Command {
  public var event: String
  /// Counts through the event from 1.
  public var session: Int

  public init(event: String, session: Int) {
    self.event = event
    self.session = session
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let work = try context.openSession(.readWrite)
    let event = try BimtekEventOption(event).find(in: work, context)
    guard let session = event.sessions.first(where: { $0.number == session }) else {
      throw CommandFailure(
        .usage, BimtekText.noSession(session, of: event.code, last: event.sessions.count))
    }
    let (before, after) = try context.asking { () throws(StorageError) in
      let before = try work.store.attendance(event: event.id, as: work.actor)
      let after = try work.store.closeSession(
        session.id, of: event.id, as: work.actor, at: work.now)
      return (before, after)
    }
    let marked = Self.unmarked(before, session.id) - Self.unmarked(after, session.id)
    let letter = after.set.onClosing.flatMap(after.set.letter)?.name ?? ""
    try context.output.writeLine(
      DeskText.closed(session.number, marked: marked, letter.lowercased()))
  }

  private static func unmarked(_ grid: AttendanceGrid, _ session: Int64) -> Int {
    grid.participants.count { grid.marks[$0.id]?[session] == nil }
  }
}

/// `bimtek tanda`: the sets of letters, a new one, or that of an event.
public struct AttendanceSetCommand: Command {
  /// What is to be done with sets.
  public enum Task: Equatable, Sendable {
    case list
    case choose(event: String, set: String)
    /// Letters as `T=Terlambat:6:ada:lambat`.
    case add(name: String, letters: [String])
  }

  public var task: Task

  public init(_ task: Task) { self.task = task }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let work = try context.openSession(task == .list ? .readOnly : .readWrite)
    switch task {
    case .list:
      for set in try sets(work, context) { try write(set, context) }
    case .add(let name, let letters):
      let new = AttendanceSet(id: 0, name: name, letters: try letters.map(Self.letter))
      let kept = try context.asking { () throws(StorageError) in
        try work.store.addAttendanceSet(new, as: work.actor)
      }
      try write(kept, context)
    case .choose(let code, let name):
      let event = try BimtekEventOption(code).find(in: work, context)
      guard let set = try sets(work, context).first(where: { $0.name == name }) else {
        throw CommandFailure(.usage, DeskText.noSet(name))
      }
      _ = try context.asking { () throws(StorageError) in
        try work.store.chooseAttendanceSet(set.id, forEvent: event.id, as: work.actor)
      }
      try context.output.writeLine(DeskText.chosen(name, for: event.code))
    }
  }

  private func sets(
    _ work: Session, _ context: CommandContext
  ) throws(CommandFailure) -> [AttendanceSet] {
    try context.asking { () throws(StorageError) in
      try work.store.attendanceSets(as: work.actor)
    }
  }

  private func write(
    _ set: AttendanceSet, _ context: CommandContext
  ) throws(CommandFailure) {
    try context.output.writeLine(DeskText.setHead(set))
    for letter in set.letters { try context.output.writeLine(DeskText.letter(letter)) }
  }

  private static func letter(_ text: String) throws(CommandFailure) -> AttendanceSet.Letter {
    let halves = text.split(separator: "=", maxSplits: 1).map(String.init)
    let words = halves.last?.split(separator: ":").map(String.init) ?? []
    guard halves.count == 2, words.count >= 2, let twelfths = Int(words[1]),
      let status = AttendanceStatus(rawValue: halves[0].uppercased()),
      Set(words.dropFirst(2)).isSubset(of: ["ada", "lambat", "tutup"])
    else { throw CommandFailure(.usage, DeskText.unreadableLetter(text)) }
    return AttendanceSet.Letter(
      status, name: words[0], twelfths: twelfths, isPresent: words.contains("ada"),
      isLate: words.contains("lambat"), onClosing: words.contains("tutup"))
  }
}

/// `bimtek koreksi`: marks that were replaced in the grid, with both values and the reason.
public struct CorrectionsCommand: Command {
  public var event: String

  public init(event: String) { self.event = event }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let work = try context.openSession(.readOnly)
    let event = try BimtekEventOption(event).find(in: work, context)
    let (grid, lines) = try context.asking { () throws(StorageError) in
      (
        try work.store.attendance(event: event.id, as: work.actor),
        try work.store.corrections(event: event.id, as: work.actor)
      )
    }
    let numbers = Dictionary(grid.participants.map { ($0.id, $0.number) }) { first, _ in first }
    let sessions = Dictionary(event.sessions.map { ($0.id, $0.number) }) { first, _ in first }
    let table = TextTable(
      heads: DeskText.corrections,
      rows: lines.map { line in
        [
          sessions[line.session].map(String.init) ?? "–",
          numbers[line.participant].map(String.init) ?? "–", line.old?.rawValue ?? ".",
          line.new?.rawValue ?? ".", CommandTime.text(line.at, in: work.store.info.zone),
          line.account, line.reason, line.isUndone ? DeskText.undone : "",
        ]
      })
    try context.output.write(table.text)
  }
}
