public import CaseDomain

extension CaseStore {
  /// Imports one file in one transaction: all accepted rows or none.
  ///
  /// `rows` is called once; it calls the closure that it is given for each judged row, in the
  /// order of the file. What `rows` throws undoes the whole import and is thrown on. A trial
  /// writes nothing to the file and gives the same summary.
  ///
  /// - Throws: ``StorageError``, or what `rows` threw.
  public func importClients(
    _ request: ImportRequest, as actor: Actor, at now: Moment,
    rows: (_ settle: (JudgedRow) throws(StorageError) -> RowOutcome) throws -> Void
  ) throws -> ImportSummary {
    throw StorageError.other(code: 1)
  }

  /// Every batch whose account works inside the actor's area, the latest first.
  public func importBatches(as actor: Actor) throws(StorageError) -> [ImportBatch] {
    throw .other(code: 1)
  }

  /// Takes one batch back: what it added goes, what it replaced returns.
  ///
  /// - Throws: ``StorageError/batchTouched(rows:)`` when other changes came after it.
  public func takeBack(
    batch: Int64, as actor: Actor, at now: Moment
  ) throws(StorageError) {
    throw .other(code: 1)
  }
}
