import CaseDocuments
import CaseDomain
import CaseStore

/// The report of a round, made of what the store knows.
struct RoundReportFile {
  let round: Int64

  /// Writes a file into the account's export folder, and tells its path.
  func write(from store: CaseStore, _ session: Session) throws(StorageError) -> String {
    let report = try report(from: store, session)
    let path = ExportFolder.path("putaran-\(round)", "txt", in: session)
    do {
      try Folders.makeParent(of: path)
      let file = try SideFile(path: path)
      try report.write(to: DocumentStream(file))
      try store.logExport(
        rows: report.lines.count, reason: "", as: session.actor, at: session.now)
      try file.commit()
      return path
    } catch let error as StorageError {
      throw error
    } catch { throw .inaccessible(reason: path) }
  }

  /// The monitoring report is a duty of its own: an account that may not report gets none.
  func report(from store: CaseStore, _ session: Session) throws(StorageError) -> RoundReport {
    let board = try store.monitoringBoard(of: round, as: session.actor)
    try store.tryDuty(
      DutyDemand(
        .report, in: board.round.programme, at: session.actor.area, on: session.today),
      as: session.actor, at: session.now)
    let overview = try store.programmes(on: session.today, as: session.actor)
    guard let programme = overview.programmes.first(where: { $0.code == board.round.programme })
    else { throw .notFound }
    return RoundReport(board, of: programme, on: session.today, by: session.actor.name)
  }
}
