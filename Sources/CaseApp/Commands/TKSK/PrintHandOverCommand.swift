import CaseDomain
import CaseScreens
import CaseStore

/// `tksk serah-terima`: the list of one hand-over again, to be signed; the print is logged.
public struct PrintHandOverCommand: Command {
  public var number: Int64

  public init(number: Int64) { self.number = number }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let documents = TKSKDocuments(store: session.store, session: session)
    let preview = try context.asking { () throws(StorageError) in
      let preview = try documents.handOver(number)
      try session.store.logPrint(
        of: nil, rows: preview.lineCount, reason: preview.purpose, as: session.actor,
        at: session.now)
      return preview
    }
    try context.output.write(preview.text)
  }
}
