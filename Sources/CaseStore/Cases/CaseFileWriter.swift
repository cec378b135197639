import CaseDomain
import GRDB

/// Keeps what `caseFile` repeats of the rows behind it.
enum CaseFileWriter {
  /// Works the stage, its day, the days of the first assessment and service, and the closing out
  /// anew.
  ///
  /// To be called in the transaction of every change of a case's steps, services and referrals.
  /// The row's version stays: nobody edited it.
  static func refresh(_ caseFile: Int64, _ db: Database) throws {
    let progress = try CaseFacts.read(caseFile, db).progress
    try db.run(
      """
      UPDATE caseFile SET stage = ?, stageDay = ?, assessedDay = ?, servedDay = ?, closedDay = ?,
        outcome = ?
      WHERE id = ?
      """,
      [
        .text(progress.stage.rawValue), SQLValue(progress.stageDay.number),
        SQLValue(progress.assessedDay?.number), SQLValue(progress.servedDay?.number),
        SQLValue(progress.closing?.day.number),
        .text(progress.closing?.outcome.rawValue ?? ""), .integer(caseFile),
      ])
  }
}
