import CaseDocuments
import CaseDomain
import CaseStore

/// `layanan tanda-terima`: the list to sign of a service to many; the print is logged.
public struct ReceiptCommand: Command {
  public var round: Int64
  /// A file to be made; nil for standard output.
  public var file: String?

  public init(round: Int64, file: String? = nil) {
    self.round = round
    self.file = file
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readWrite)
    let sheet: ReceiptSheet
    do {
      sheet = try session.store.receiptSheet(of: round, as: session.actor)
    } catch {
      throw error == .notFound
        ? CommandFailure(.badData, ServiceCommandText.noRound(round)) : context.failure(error)
    }
    let side = try context.carryingOut { try file.map { try SideFile(path: $0) } }
    // Logged before it is seen: a list that left is never missing from the log.
    try context.asking { () throws(StorageError) in
      try session.store.logPrint(
        rows: sheet.lines.count, reason: ServiceCommandText.receiptReason(round),
        as: session.actor, at: session.now)
    }
    try context.carryingOut {
      let stream =
        side.map { DocumentStream($0) } ?? DocumentStream { try context.output.write($0) }
      try ReceiptList(sheet).write(to: stream)
      try side?.commit()
    }
  }
}
