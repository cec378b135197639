import CaseDocuments
import CaseDomain
import CaseStore

/// One file on its way into the database.
struct ImportRun {
  let path: String
  let mapping: [ImportColumn: String]
  let options: ImportOptions
  let rejects: String?
  let isTrial: Bool

  /// Reads, judges and stores every row in one transaction.
  func carryOut(
    in session: Session, context: CommandContext
  ) throws(CommandFailure) -> ImportReport {
    try context.carryingOut {
      let list = try ImportFile(path: path, mapping: mapping, hasArea: options.area != nil)
      let rejectFile = try rejects.map { try RejectFile(for: list, path: $0) }
      let progress = ProgressLine(ImportText.importing, on: context.errors)
      defer { progress.clear() }
      let request = ImportRequest(file: fileName, options: options, isTrial: isTrial)
      let summary = try session.store.importClients(
        request, as: session.actor, at: session.now
      ) { settle in
        try readAll(list, rejectFile, progress, settle)
      }
      return ImportReport(
        summary: summary, skipped: list.skipped, rejectedRows: rejectFile?.count ?? 0)
    }
  }

  private func readAll(
    _ list: ImportFile, _ rejectFile: RejectFile?, _ progress: ProgressLine,
    _ settle: (JudgedRow) throws(StorageError) -> RowOutcome
  ) throws {
    var judge = ImportJudge(options)
    var row = ImportRow(record: 0)
    while try list.next(&row) {
      let outcome = try settle(judge.judge(row))
      if case .ditolak(let reason) = outcome {
        try rejectFile?.add(record: row.record, reason: reason)
      }
      if row.record % 512 == 0 { progress.show(list.progress) }
    }
    // Before the transaction ends: rejects that cannot be kept undo the import.
    if let rejectFile, rejectFile.count > 0 { try rejectFile.finish() }
  }

  private var fileName: String { String(path.split(separator: "/").last ?? "") }
}
