import CaseDocuments
import CaseDomain
import CaseStore

/// `program papan`: the desa of a round by the six rights.
public struct RoundBoardCommand: Command {
  public var round: Int64
  public var asJSON: Bool

  public init(round: Int64, asJSON: Bool = false) {
    self.round = round
    self.asJSON = asJSON
  }

  public func run(in context: CommandContext) throws(CommandFailure) {
    let session = try context.openSession(.readOnly)
    let board = try context.asking { () throws(StorageError) in
      try session.store.monitoringBoard(of: round, as: session.actor)
    }
    try Listing(columns: ProgrammeText.boardColumns, rows: board.rows.map(Self.cells))
      .write(to: context.output, asJSON: asJSON)
  }

  private static func cells(_ row: MonitoringBoard.Row) -> [Listing.Cell] {
    let found = row.visit?.found
    let six: [Listing.Cell] = SixRight.allCases.map { .text(found?.state(of: $0).word ?? "–") }
    let flags = found?.redFlags.map(\.sentence).joined(separator: "; ")
    return [
      .area(row.area), .day(row.visit?.day), .number(found?.listed ?? row.beneficiaries),
      .number(found?.served ?? 0),
    ] + six + [.text(flags ?? ProgrammeText.notVisited)]
  }
}

/// `program laporan`: the report of a round as text.
public struct RoundReportCommand: Command {
  public var round: Int64

  public init(round: Int64) { self.round = round }

  public func run(in context: CommandContext) throws(CommandFailure) {
    // A refusal under the duty limits is written down.
    let session = try context.openSession(.readWrite)
    let report = try context.asking { () throws(StorageError) in
      let report = try RoundReportFile(round: round).report(from: session.store, session)
      try session.store.logPrint(
        rows: report.lines.count, reason: "", as: session.actor, at: session.now)
      return report
    }
    try context.output.write(report.lines.joined(separator: "\n") + "\n")
  }
}
