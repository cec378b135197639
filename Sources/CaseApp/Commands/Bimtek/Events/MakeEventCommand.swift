public import CaseDomain
import CaseStore

/// `bimtek buat`: a new event.
public struct MakeEventCommand: Command {
  /// The form's answers; days as people type them.
  public var answers: [FieldID: String]
  public var asJSON: Bool

  public init(_ answers: [FieldID: String], asJSON: Bool = false) {
    self.answers = answers
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    var answers = answers
    for field in [EventForm.from, EventForm.to] {
      answers[field] = try OfficeOption.day(answers[field])?.iso8601
    }
    // A day alone is a whole event.
    if answers[EventForm.to] == nil { answers[EventForm.to] = answers[EventForm.from] }
    // Nothing is taken over from the event before.
    if answers[EventForm.organiser] == nil { answers[EventForm.organiser] = "" }
    let session = try context.openSession(.readWrite)
    let saved = try CommandForm(session: session, context: context)
      .save(EventForm.id, about: .nothing, FormValues(answers))
    try context.output.writeLine(
      asJSON
        ? JSONText.object([
          ("id", JSONText.number(saved.row)), ("kode", JSONText.string(saved.number)),
        ]) : EventCommandText.made(saved.number))
  }
}

/// `bimtek sesi`: a new session of an event.
public struct AddSessionCommand: Command {
  public var event: String
  /// The form's answers; the day as people type it.
  public var answers: [FieldID: String]

  public init(event: String, _ answers: [FieldID: String]) {
    self.event = event
    self.answers = answers
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    var answers = answers
    answers[SessionForm.day] = try OfficeOption.day(answers[SessionForm.day])?.iso8601
    let session = try context.openSession(.readWrite)
    let event = try BimtekEventOption(event).find(in: session, context)
    let saved = try CommandForm(session: session, context: context)
      .save(SessionForm.id, about: .row("bimtek", event.id), FormValues(answers))
    let sessions = try BimtekEventOption(event.code).find(in: session, context).sessions
    guard let made = sessions.first(where: { $0.id == saved.row }) else {
      throw context.failure(.notFound)
    }
    try context.output.writeLine(EventCommandText.added(made, to: event.code))
  }
}
