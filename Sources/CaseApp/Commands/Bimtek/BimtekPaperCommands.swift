import CaseDomain
import CaseScreens
import CaseStore

/// `bimtek laporan`: the report of an event as text.
public struct EventReportCommand: Command {
  /// The event's short code.
  public var event: String

  public init(event: String) { self.event = event }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let event = try EventArgument.event(event, in: session, context)
    try PrintedPaper(session: session, context: context).write { documents throws(StorageError) in
      try documents.report(of: event.id)
    }
  }
}

/// `bimtek sertifikat`: gives certificates to all who reached the share, or prints those given.
public struct CertificateCommand: Command {
  /// The event's short code.
  public var event: String
  /// nil for today.
  public var day: String?
  public var classification: String
  public var isPrinting: Bool

  public init(
    event: String, day: String? = nil, classification: String = "", isPrinting: Bool = false
  ) {
    self.event = event
    self.day = day
    self.classification = classification
    self.isPrinting = isPrinting
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let event = try EventArgument.event(event, in: session, context)
    guard !isPrinting else {
      return try PrintedPaper(session: session, context: context).write {
        documents throws(StorageError) in try documents.certificates(of: event.id)
      }
    }
    let before = try EventArgument.result(event.code, in: session, context)
    let saved = try give(event, in: session, context)
    let count = before.waitingForCertificate.count
    try context.output.writeLine(BimtekResultText.certified(saved.number, count))
  }

  private func give(
    _ event: BimtekEvent, in session: Session, _ context: CommandContext
  ) throws(CommandFailure) -> SavedForm {
    let day = try OfficeOption.day(day) ?? session.today
    let submission = FormSubmission(
      request: FormRequest(CertificateForms.give, about: .row("bimtek", event.id)),
      values: FormValues([
        CertificateForms.day: day.iso8601, CertificateForms.classification: classification,
      ]))
    let outcome = try context.asking { () throws(StorageError) in
      try session.store.submit(
        submission, on: session.today, as: session.actor, at: session.now)
    }
    switch outcome {
    case .saved(let saved): return saved
    case .problems(let faults):
      throw CommandFailure(.usage, faults.map(\.problem.sentence).joined(separator: " "))
    case .conflicts, .similar: throw context.failure(.busy)
    }
  }
}

/// A paper on its way to standard output; what is printed stands in the log.
struct PrintedPaper {
  let session: Session
  let context: CommandContext

  func write(
    _ make: (BimtekDocuments) throws(StorageError) -> Preview
  ) throws(CommandFailure) {
    let preview = try context.asking { () throws(StorageError) in
      let preview = try make(BimtekDocuments(store: session.store, session: session))
      try session.store.logPrint(
        of: nil, rows: preview.lineCount, reason: preview.purpose, as: session.actor,
        at: session.now)
      return preview
    }
    try context.output.write(preview.text)
  }
}
