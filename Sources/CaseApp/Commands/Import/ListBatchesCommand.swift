import CaseDomain
import CaseStore

/// `impor daftar`: every import that is in the database, the latest first.
public struct ListBatchesCommand: Command {
  public init() {}

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let batches = try context.asking { () throws(StorageError) in
      try session.store.importBatches(as: session.actor)
    }
    let rows = batches.map { row($0, zone: session.store.info.zone) }
    try context.output.write(
      TextTable(heads: ImportText.batchHeads, rows: rows, rightAligned: [0, 4, 5, 6, 7, 8]).text)
  }

  private func row(_ batch: ImportBatch, zone: TimeZoneOfIndonesia) -> [String] {
    let counts = [
      batch.summary.baris, batch.summary.baru, batch.summary.ditambah, batch.summary.sama,
      batch.summary.ditolak,
    ]
    return [String(batch.id), CommandTime.text(batch.at, in: zone), batch.account, batch.file]
      + counts.map(String.init) + [ImportText.state(isTakenBack: batch.takenBackAt != nil)]
  }
}
