import CaseDocuments
import CaseDomain
import CaseStore

/// One file on its way into the database.
struct ImportRun {
  let list: ImportList
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
      let file = try ImportFile(
        path: path, of: list, mapping: mapping, hasArea: options.area != nil)
      let rejectFile = try rejects.map { try RejectFile(for: file, path: $0) }
      let progress = ProgressLine(ImportText.importing, on: context.errors)
      defer { progress.clear() }
      let request = ImportRequest(
        file: fileName, list: list, options: options, isTrial: isTrial)
      let summary = try session.store.importList(
        request, as: session.actor, at: session.now
      ) { settle in
        try readAll(file, rejectFile, progress, settle)
      }
      return ImportReport(
        summary: summary, skipped: file.skipped, rejectedRows: rejectFile?.count ?? 0)
    }
  }

  private func readAll(
    _ file: ImportFile, _ rejectFile: RejectFile?, _ progress: ProgressLine,
    _ settle: (JudgedRow) throws(StorageError) -> RowOutcome
  ) throws {
    var judge = ImportJudge(options, list: list)
    var row = ImportRow(record: 0)
    while try file.next(&row) {
      let outcome = try settle(judge.judge(row))
      if case .ditolak(let reason) = outcome {
        try rejectFile?.add(record: row.record, reason: reason)
      }
      if row.record % 512 == 0 { progress.show(file.progress) }
    }
    // Before the transaction ends: rejects that cannot be kept undo the import.
    if let rejectFile, rejectFile.count > 0 { try rejectFile.finish() }
  }

  private var fileName: String { String(path.split(separator: "/").last ?? "") }
}
